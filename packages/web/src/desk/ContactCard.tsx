import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, Button, Text } from "@mantine/core";
import { IconPhoneOff } from "@tabler/icons-react";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { ContactFacts } from "./ContactFacts.tsx";
import { showAgent } from "./desk-store.ts";
import { useNow } from "./use-now.ts";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact | null;
}

function stateOf({ state, kind }: AgentContact): string {
  if (kind === "voicemail") return texts.deskPage.hearing;
  return state === "connected" ? texts.deskPage.connected : texts.deskPage.connecting;
}

/** The contact that the agent talks with. */
export function ContactCard({ agent, contact }: Props) {
  const now = useNow();
  if (!contact) {
    return (
      <Card title={texts.deskPage.contact}>
        <Text size="sm" c="dimmed">
          {texts.deskPage.noContact}
        </Text>
      </Card>
    );
  }
  const connected = contact.state === "connected";
  return (
    <Card
      title={texts.deskPage.contact}
      aside={
        <Badge variant="light" color={connected ? "blue" : "gray"} tt="none">
          {stateOf(contact)}
        </Badge>
      }
    >
      <ContactFacts contact={contact} now={now} />
      {!connected && contact.callback ? (
        <Text size="sm" c="dimmed">
          {texts.deskPage.dialling(contact.callback.callDelaySec)}
        </Text>
      ) : null}
      <Button
        w="max-content"
        color="red"
        leftSection={<IconPhoneOff size={16} />}
        onClick={() => asking(client.hangUpAgent({ id: agent.id }).then(showAgent))}
      >
        {texts.deskPage.hangUp}
      </Button>
    </Card>
  );
}
