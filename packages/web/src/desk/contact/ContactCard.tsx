import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, Button, Group, Kbd, Stack, Text } from "@mantine/core";
import { IconPhoneOff } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { Card } from "../Card.tsx";
import { keyText, useDeskKeys } from "../desk-keys.ts";
import { showAgent } from "../desk-store.ts";
import { clockText, useNow } from "../use-now.ts";
import { ContactFacts } from "./ContactFacts.tsx";
import { Who } from "./Who.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

/** The contact that the agent talks with. */
export function ContactCard({ agent, contact }: Props) {
  const { id, statusSince } = agent;
  const now = useNow();
  const connected = contact.state === "connected";
  const hangUp = () => asking(client.hangUpAgent({ id }).then(showAgent));
  useDeskKeys({ hangUp });
  return (
    <Card
      title={texts.deskPage.contact}
      className="cb-stage"
      aside={
        <Badge variant="light" color={connected ? "blue" : "gray"} tt="none">
          {stateOf(contact)}
        </Badge>
      }
    >
      <Group justify="space-between">
        <Group gap="lg">
          <Who contact={contact} />
          <Text size="xl" role="timer" className="cb-clock">
            {clockText(now - statusSince)}
          </Text>
        </Group>
        <Button
          color="red"
          aria-keyshortcuts={keyText("hangUp")}
          leftSection={<IconPhoneOff size={16} />}
          rightSection={<Kbd aria-hidden>{keyText("hangUp")}</Kbd>}
          onClick={hangUp}
        >
          {texts.deskPage.hangUp}
        </Button>
      </Group>
      <div className="cb-contact">
        <Stack gap="md">
          <ContactFacts contact={contact} until={statusSince} />
          {connected ? null : (
            <Text size="sm" c="dimmed">
              {whatComes(contact)}
            </Text>
          )}
        </Stack>
      </div>
    </Card>
  );
}

function stateOf({ state, kind }: AgentContact): string {
  if (kind === "voicemail") return texts.deskPage.hearing;
  return state === "connected" ? texts.deskPage.connected : texts.deskPage.connecting;
}

/** Until they talk: what is being waited for. */
function whatComes({ kind, callback }: AgentContact): string {
  if (kind === "outbound") return texts.deskContact.yourPhone;
  return callback ? texts.deskPage.dialling(callback.callDelaySec) : "";
}
