import type { AgentView } from "@cordboard/api";
import { Table, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { useDesk } from "./desk-store.ts";
import { clockText } from "./use-now.ts";

/** The queues that an agent serves; all of them while nobody has been chosen. */
export function QueuesCard({ agent }: { readonly agent: AgentView | null }) {
  const queues = useDesk((state) => state.queues);
  const served = agent
    ? queues.filter(({ skill }) => agent.skills.some(({ name }) => name === skill))
    : queues;
  const empty = queues.length === 0 ? texts.deskPage.noQueues : texts.deskPage.servesNone;
  return (
    <Card title={agent ? texts.deskPage.myQueues : texts.deskPage.queues}>
      {served.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <Table fz="sm" horizontalSpacing={0} aria-label={texts.deskPage.queues}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.deskPage.skill}</Table.Th>
              <Table.Th ta="end">{texts.deskPage.waiting}</Table.Th>
              <Table.Th ta="end">{texts.deskPage.longest}</Table.Th>
              <Table.Th ta="end">{texts.deskPage.available}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="cb-clock">
            {served.map(({ skill, waiting, longestWaitSec, agents }) => (
              <Table.Tr key={skill}>
                <Table.Td>{skill}</Table.Td>
                <Table.Td ta="end">{waiting}</Table.Td>
                <Table.Td ta="end">
                  {waiting === 0 ? "–" : clockText(longestWaitSec * 1000)}
                </Table.Td>
                <Table.Td ta="end">{agents.Available}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}
