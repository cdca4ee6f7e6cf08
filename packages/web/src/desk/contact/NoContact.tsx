import type { AgentView } from "@cordboard/api";
import { Center, Stack, Text } from "@mantine/core";
import { IconHeadset } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { Card } from "../Card.tsx";

/** Nobody is there: what to do so that somebody comes. */
export function NoContact({ agent: { status } }: { readonly agent: AgentView }) {
  return (
    <Card title={texts.deskPage.contact} className="cb-stage">
      <Center mih={256}>
        <Stack align="center" gap="xs" maw={400}>
          <IconHeadset size={40} stroke={1.2} color="var(--cb-quiet)" aria-hidden />
          <Text size="md" ta="center">
            {texts.deskContact.nobody}
          </Text>
          <Text size="sm" c="dimmed" ta="center">
            {texts.deskContact.whenNobody[status]}
          </Text>
        </Stack>
      </Center>
    </Card>
  );
}
