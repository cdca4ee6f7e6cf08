import { Table, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { useDesk } from "./desk-store.ts";
import { clockText } from "./use-now.ts";

/** Each skill with who waits and who is there. */
export function QueuesTable() {
  const queues = useDesk((state) => state.queues);
  return (
    <Card title={texts.deskPage.queues}>
      {queues.length === 0 ? (
        <Text size="sm" c="dimmed">
          {texts.deskPage.noQueues}
        </Text>
      ) : (
        <Table fz="sm" aria-label={texts.deskPage.queues}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.deskPage.skill}</Table.Th>
              <Table.Th>{texts.deskPage.waiting}</Table.Th>
              <Table.Th>{texts.deskPage.longest}</Table.Th>
              <Table.Th>{texts.deskPage.estimate}</Table.Th>
              <Table.Th>{texts.deskPage.available}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {queues.map(({ skill, waiting, longestWaitSec, estimatedWaitSec, agents }) => (
              <Table.Tr key={skill}>
                <Table.Td>{skill}</Table.Td>
                <Table.Td>{waiting}</Table.Td>
                <Table.Td>{clockText(longestWaitSec * 1000)}</Table.Td>
                <Table.Td>
                  {estimatedWaitSec === null
                    ? texts.deskPage.unknown
                    : clockText(estimatedWaitSec * 1000)}
                </Table.Td>
                <Table.Td>{agents.Available}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}
