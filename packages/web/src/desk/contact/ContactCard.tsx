import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, Group, Text } from "@mantine/core";
import { IconPhoneOff } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { ScheduleButton } from "../callbacks/ScheduleButton.tsx";
import { Card } from "../Card.tsx";
import { useDeskKeys } from "../desk-keys.ts";
import { showAgent } from "../desk-store.ts";
import { KeyButton } from "../KeyButton.tsx";
import { clockText, useNow } from "../use-now.ts";
import { ContactFacts } from "./ContactFacts.tsx";
import { Who } from "./Who.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

/** The contact that the agent talks with, and all that can be done with it. */
export function ContactCard({ agent, contact }: Props) {
  const { id, statusSince } = agent;
  const now = useNow();
  const hangUp = () => asking(client.hangUpAgent({ id }).then(showAgent));
  useDeskKeys({ hangUp });
  return (
    <Card
      title={texts.deskPage.contact}
      className="cb-stage"
      lead={
        <>
          <Who contact={contact} />
          <Text size="xl" role="timer" className="cb-clock">
            {clockText(now - statusSince)}
          </Text>
        </>
      }
      aside={
        <Badge variant="light" color={contact.state === "connected" ? "blue" : "gray"} tt="none">
          {stateOf(contact)}
        </Badge>
      }
    >
      <Group justify="space-between" mih={36}>
        <ScheduleButton agent={agent} contact={contact} />
        <KeyButton
          deskKey="hangUp"
          variant="filled"
          color="red"
          leftSection={<IconPhoneOff size={16} />}
          onClick={hangUp}
        >
          {texts.deskPage.hangUp}
        </KeyButton>
      </Group>
      <ContactFacts contact={contact} until={statusSince} />
      {contact.state === "connected" ? null : (
        <Text size="sm" c="dimmed">
          {whatComes(contact)}
        </Text>
      )}
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
