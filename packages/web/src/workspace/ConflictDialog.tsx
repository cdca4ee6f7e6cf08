import { Button, Group, Modal, Stack, Table, Text } from "@mantine/core";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import type { Documents } from "./documents.ts";

interface Props<Form, Value> {
  readonly docs: Documents<Form, Value>;
  readonly name: string;
}

/** Somebody was faster, and both changed the same: nothing is lost without being asked. */
export function ConflictDialog<Form, Value>({ docs, name }: Props<Form, Value>) {
  const conflict = docs.use((state) => state.docs[name]?.conflict ?? null);
  const words = texts.workspace.conflict;
  const later = () => docs.postpone(name);
  return (
    <Modal opened={conflict !== null} onClose={later} title={words.title} size="lg">
      <Stack>
        <Text size="sm">{words.text}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.what}</Table.Th>
              <Table.Th>{words.ours}</Table.Th>
              <Table.Th>{words.theirs}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflict?.clashes.map(({ path, ours, theirs }) => (
              <Table.Tr key={path.join("/")}>
                <Table.Td>{path.join(" › ")}</Table.Td>
                <Table.Td>{inWords(ours)}</Table.Td>
                <Table.Td>{inWords(theirs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={later}>
            {words.later}
          </Button>
          <Button variant="default" onClick={() => asking(docs.settle(name, "theirs"))}>
            {words.keepTheirs}
          </Button>
          <Button onClick={() => asking(docs.settle(name, "ours"))}>{words.keepOurs}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A value of a file as people read it. */
function inWords(value: unknown): string {
  if (value === undefined) return texts.workspace.conflict.removed;
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
