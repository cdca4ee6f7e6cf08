import type { AuditEntryView } from "@cordboard/api";
import { Badge, Code, Table, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { dateTime } from "../texts/language.ts";

export function AuditTable({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  const words = texts.audit;
  return (
    <Table verticalSpacing="xs" highlightOnHover aria-label={words.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.time}</Table.Th>
          <Table.Th>{words.who}</Table.Th>
          <Table.Th>{words.operation}</Table.Th>
          <Table.Th>{words.target}</Table.Th>
          <Table.Th>{words.address}</Table.Th>
          <Table.Th>{words.outcome}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map(({ id, at, person, role, operation, target, address, outcome }) => (
          <Table.Tr key={id}>
            <Table.Td>{dateTime(at)}</Table.Td>
            <Table.Td>
              <Text size="sm">{person || words.nobody}</Text>
              <Text size="xs" c="dimmed">
                {role}
              </Text>
            </Table.Td>
            <Table.Td>
              <Code>{operation}</Code>
            </Table.Td>
            <Table.Td>{target || "–"}</Table.Td>
            <Table.Td>{address}</Table.Td>
            <Table.Td>
              {outcome === "done" ? (
                words.done
              ) : (
                <Badge variant="light" color="red" tt="none">
                  {outcome}
                </Badge>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
