import type { AgentContact, AgentView } from "@cordboard/api";
import { Alert, Button, Group, Text } from "@mantine/core";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showAgent } from "../desk-store.ts";
import { showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";

interface Props {
  readonly agent: AgentView;
  readonly transfer: NonNullable<AgentContact["transfer"]>;
}

/** While the customer waits: with whom the agent talks about them, and both ways out. */
export function TransferBar({ agent: { id }, transfer }: Props) {
  const { to, state } = transfer;
  const country = useCountry();
  const who = showNumber(to, country);
  const talking = state === "talking";
  return (
    <Alert color="orange" variant="light" p="sm" role="status">
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {talking ? texts.deskTransfer.talking(who) : texts.deskTransfer.ringing(who)}
        </Text>
        <Group gap="xs">
          <Button
            size="xs"
            disabled={!talking}
            onClick={() => asking(client.completeTransfer({ id }).then(showAgent))}
          >
            {texts.deskTransfer.complete}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => asking(client.cancelTransfer({ id }).then(showAgent))}
          >
            {texts.deskTransfer.back}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
