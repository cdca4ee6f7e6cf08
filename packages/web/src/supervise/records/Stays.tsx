import type { ContactRecordView } from "@cordboard/api";
import { Table } from "@mantine/core";

import { clockText } from "../../desk/use-now.ts";
import { dayTimeText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Opener } from "../Opener.tsx";

const words = texts.supervise.records;
const lasted = (seconds: number | null) =>
  seconds === null ? texts.supervise.none : clockText(seconds * 1000);

/** In which queues it was, and how each stay ended. */
export function QueueStays({ stays }: { readonly stays: ContactRecordView["queues"] }) {
  return (
    <Table fz="sm" aria-label={words.queues}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{texts.supervise.queues.skill}</Table.Th>
          <Table.Th>{words.entered}</Table.Th>
          <Table.Th>{words.end}</Table.Th>
          <Table.Th ta="right">{words.waited}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stays.map(({ skill, enteredAt, end, waitedSec }) => (
          <Table.Tr key={`${skill} ${enteredAt}`}>
            <Table.Td>{skill}</Table.Td>
            <Table.Td>{dayTimeText(enteredAt)}</Table.Td>
            <Table.Td>{words.queueEnds[end]}</Table.Td>
            <Table.Td ta="right">{lasted(waitedSec)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** To whom it was offered, and what came of each offer. */
export function AgentStays({ stays }: { readonly stays: ContactRecordView["agents"] }) {
  return (
    <Table fz="sm" aria-label={words.agents}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{texts.supervise.contacts.agent}</Table.Th>
          <Table.Th>{words.end}</Table.Th>
          <Table.Th ta="right">{words.talk}</Table.Th>
          <Table.Th ta="right">{words.hold}</Table.Th>
          <Table.Th ta="right">{words.acw}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stays.map(({ agent, offeredAt, end, talkSec, holdSec, acwSec }) => (
          <Table.Tr key={`${agent.id} ${offeredAt}`}>
            <Table.Td>
              <Opener section="agents" item={agent.id}>
                {agent.name}
              </Opener>
            </Table.Td>
            <Table.Td>{words.agentEnds[end]}</Table.Td>
            <Table.Td ta="right">{lasted(talkSec)}</Table.Td>
            <Table.Td ta="right">{lasted(holdSec)}</Table.Td>
            <Table.Td ta="right">{lasted(acwSec)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

type Callback = NonNullable<ContactRecordView["callback"]>;
const CAUSES: { readonly [cause: string]: string } = words.causes;

/** How often the customer was called back, and what came of it. */
export function Attempts({ callback }: { readonly callback: Callback }) {
  const { number, askedAt, attempts } = callback;
  return (
    <Table fz="sm" aria-label={words.attempts}>
      <Table.Tbody>
        <Table.Tr>
          <Table.Td>{dayTimeText(askedAt)}</Table.Td>
          <Table.Td>{words.asked(number)}</Table.Td>
        </Table.Tr>
        {attempts.map(({ at, cause }) => (
          <Table.Tr key={at}>
            <Table.Td>{dayTimeText(at)}</Table.Td>
            <Table.Td>
              {cause === null ? words.reached : words.notReached(CAUSES[cause] ?? cause)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
