import type { AgentView } from "@cordboard/api";
import { Button, Group, Text } from "@mantine/core";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { showAgent } from "./desk-store.ts";
import { clockText, useNow } from "./use-now.ts";

/** After the call: a countdown back to Available, or as long as it takes. */
export function AcwCard({ agent }: { readonly agent: AgentView }) {
  const { id, statusUntil } = agent;
  const now = useNow();
  return (
    <Card title={texts.deskPage.acw} accent>
      <Text size="lg" role="timer">
        {statusUntil === null
          ? texts.deskPage.acwStays
          : texts.deskPage.acwLeft(clockText(statusUntil - now))}
      </Text>
      <Group>
        <Button onClick={() => asking(client.backToReception({ id }).then(showAgent))}>
          {texts.deskPage.backToReception}
        </Button>
        <Button
          variant="default"
          disabled={statusUntil === null}
          onClick={() => asking(client.continueAcw({ id }).then(showAgent))}
        >
          {texts.deskPage.continueAcw}
        </Button>
      </Group>
    </Card>
  );
}
