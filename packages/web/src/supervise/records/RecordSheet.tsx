import type { ContactRecordView } from "@cordboard/api";
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { client } from "../../client.ts";
import { showContact } from "../../designer/live/replay.ts";
import { clockText } from "../../desk/use-now.ts";
import { dayTimeText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Failure } from "../../workspace/Failure.tsx";
import { Way } from "../contacts/Way.tsx";
import { Facts } from "../Facts.tsx";
import { Loading } from "../Loading.tsx";
import { Opener } from "../Opener.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { useAsked } from "../use-asked.ts";
import { Phases } from "./Phases.tsx";
import { AgentStays, Attempts, QueueStays } from "./Stays.tsx";

const words = texts.supervise.records;

/** The whole life of a contact that is over. */
export function RecordSheet({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { value, error } = useAsked(contactId, () => client.getContactRecord({ id: contactId }));
  return (
    <SideSheet
      title={<Text fw={600}>{value ? value.ani || words.contact : words.contact}</Text>}
      onClose={onClose}
    >
      {value ? <Life record={value} /> : error === null ? <Loading /> : <Failure error={error} />}
    </SideSheet>
  );
}

function Life({ record }: { readonly record: ContactRecordView }) {
  const { contactId, queues, agents, callback, script, milestones } = record;
  return (
    <>
      <Facts facts={factsOf(record)} />
      <Phases record={record} />
      {queues.length > 0 ? (
        <Part title={words.queues}>
          <QueueStays stays={queues} />
        </Part>
      ) : null}
      {agents.length > 0 ? (
        <Part title={words.agents}>
          <AgentStays stays={agents} />
        </Part>
      ) : null}
      {callback ? (
        <Part title={words.attempts}>
          <Attempts callback={callback} />
        </Part>
      ) : null}
      {milestones.length > 0 ? (
        <Part title={words.milestones}>
          <Facts
            facts={milestones.map(({ at, name, data }) => [dayTimeText(at), `${name} ${data}`])}
          />
        </Part>
      ) : null}
      {script === "" ? null : (
        <Group>
          <Button
            variant="default"
            leftSection={<IconRoute size={16} />}
            onClick={() => showContact(script, contactId)}
          >
            {texts.supervise.contacts.showInDesigner}
          </Button>
        </Group>
      )}
      <Way contactId={contactId} news={null} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2} size="md">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function factsOf(record: ContactRecordView): (readonly [string, ReactNode])[] {
  const { kind, dnis, outcome, script, beganAt, answeredAt, endedAt, server } = record;
  const { direction, linkedTo, scheduled, scheduledAt, recordings, voicemail } = record;
  const { note, disposition } = record;
  return [
    [words.kind, texts.deskPage.offerKinds[kind]],
    [words.dialled, dnis],
    [words.outcome, texts.live.outcomes[outcome]],
    [texts.supervise.contacts.script, script],
    [words.began, dayTimeText(beganAt)],
    [words.answered, answeredAt === null ? words.notAnswered : dayTimeText(answeredAt)],
    [words.ended, dayTimeText(endedAt)],
    [words.lasted, clockText(endedAt - beganAt)],
    [
      words.direction,
      words.directions(words.ways[direction.reporting], words.ways[direction.billing]),
    ],
    [words.scheduledAt, scheduledAt === null ? null : dayTimeText(scheduledAt)],
    [words.linkedTo, linkedTo === null ? null : <Linked key="linked" ids={[linkedTo]} />],
    [words.scheduled, scheduled.length === 0 ? null : <Linked key="made" ids={scheduled} />],
    [
      words.recordings,
      [...recordings, ...(voicemail ? [voicemail] : [])]
        .map(({ recordingId, durationSec }) => `${recordingId} (${clockText(durationSec * 1000)})`)
        .join(", "),
    ],
    [texts.deskNotes.disposition, disposition],
    [texts.deskNotes.note, note],
    [words.server, server],
  ];
}

/** Other contacts of the same matter. */
function Linked({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Stack gap={0}>
      {ids.map((id) => (
        <Opener key={id} section="records" item={id}>
          {words.otherContact}
        </Opener>
      ))}
    </Stack>
  );
}
