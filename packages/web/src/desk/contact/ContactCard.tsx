import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, CloseButton, Group, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { ScheduleButton } from "../callbacks/ScheduleButton.tsx";
import { Card } from "../Card.tsx";
import { useDeskKeys } from "../desk-keys.ts";
import { NOTE_ID } from "../notes/Notes.tsx";
import { TransferBar } from "../transfer/TransferBar.tsx";
import { clockText, useNow } from "../use-now.ts";
import { ContactBody } from "./ContactBody.tsx";
import { HangUpButton } from "./HangUpButton.tsx";
import { putLast } from "./last-contact.ts";
import { TalkButtons } from "./TalkButtons.tsx";
import { Who } from "./Who.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
  /** When they began to talk, epoch milliseconds. */
  readonly talkedFrom: number;
  /** The call is over; what is to be written down or promised is not. */
  readonly isOver: boolean;
}

/** The contact that the agent talks with, or had last. One card for both: who types goes on typing when the call ends. */
export function ContactCard({ agent, contact, talkedFrom, isOver }: Props) {
  const now = useNow();
  useDeskKeys({ note: () => document.getElementById(NOTE_ID)?.focus() });
  const { state, transfer } = contact;
  return (
    <Card
      title={isOver ? texts.deskContact.last : texts.deskPage.contact}
      className="cb-stage"
      lead={
        <>
          <Who contact={contact} />
          {isOver ? null : (
            <Text size="xl" role="timer" className="cb-clock">
              {clockText(now - talkedFrom)}
            </Text>
          )}
        </>
      }
      aside={
        isOver ? (
          <CloseButton aria-label={texts.deskContact.putAway} onClick={() => putLast(null)} />
        ) : (
          <Badge variant="light" color={stateColor(contact)} tt="none">
            {stateOf(contact)}
          </Badge>
        )
      }
    >
      <Group justify="space-between" mih={36}>
        <Group gap="xs">
          {isOver ? null : <TalkButtons agent={agent} contact={contact} />}
          <ScheduleButton agent={agent} contact={contact} />
        </Group>
        {isOver ? null : <HangUpButton id={agent.id} />}
      </Group>
      {transfer && !isOver ? <TransferBar agent={agent} transfer={transfer} /> : null}
      <ContactBody agent={agent} contact={contact} until={talkedFrom}>
        {state === "connected" || isOver ? null : (
          <Text size="sm" c="dimmed">
            {whatComes(contact)}
          </Text>
        )}
      </ContactBody>
    </Card>
  );
}

function stateOf({ state, kind, held, transfer, consult }: AgentContact): string {
  if (consult) return texts.deskContact.asked;
  if (kind === "voicemail") return texts.deskPage.hearing;
  if (state !== "connected") return texts.deskPage.connecting;
  if (transfer) return texts.deskContact.consulting;
  return held ? texts.deskContact.onHold : texts.deskPage.connected;
}

function stateColor({ state, held, transfer }: AgentContact): string {
  if (held || transfer) return "orange";
  return state === "connected" ? "blue" : "gray";
}

/** Until they talk: what is being waited for. */
function whatComes({ kind, callback, consult }: AgentContact): string {
  if (consult) return texts.deskTransfer.asked;
  if (kind === "outbound") return texts.deskContact.yourPhone;
  return callback ? texts.deskPage.dialling(callback.callDelaySec) : "";
}
