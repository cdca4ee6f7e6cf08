import { Table, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { useDesk } from "./desk-store.ts";
import { clockText, useNow } from "./use-now.ts";

/** Everybody who is in a queue. */
export function WaitingTable() {
  const now = useNow();
  const contacts = useDesk((state) => state.contacts);
  const waiting = contacts
    .filter(({ queueState }) => queueState !== "none" && queueState !== "connected")
    .toSorted((a, b) => a.position - b.position);
  return (
    <Card title={texts.deskPage.queue}>
      {waiting.length === 0 ? (
        <Text size="sm" c="dimmed">
          {texts.deskPage.noQueue}
        </Text>
      ) : (
        <Table fz="sm" aria-label={texts.deskPage.queue}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.deskPage.position}</Table.Th>
              <Table.Th>{texts.deskPage.caller}</Table.Th>
              <Table.Th>{texts.deskPage.skill}</Table.Th>
              <Table.Th>{texts.deskPage.state}</Table.Th>
              <Table.Th>{texts.deskPage.waited}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {waiting.map(({ contactId, position, ani, skill, queueState, enteredAt }) => (
              <Table.Tr key={contactId}>
                <Table.Td>{position > 0 ? position : ""}</Table.Td>
                <Table.Td>{ani || texts.deskPage.unknown}</Table.Td>
                <Table.Td>{skill}</Table.Td>
                <Table.Td>{texts.queueStates[queueState]}</Table.Td>
                <Table.Td>{clockText(now - (enteredAt ?? now))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}
