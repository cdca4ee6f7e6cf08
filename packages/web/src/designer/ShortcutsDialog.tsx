import { Kbd, Modal, SimpleGrid, Stack, Table, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { COMMAND_GROUPS } from "./commands/index.ts";
import { closeDialog, useDialogs } from "./dialogs.ts";
import { shortcutText } from "./shortcut-text.ts";

interface Row {
  readonly title: string;
  readonly keys: readonly string[];
}

/** All keys at a glance; made of the commands, and of what the mouse does with a key held. */
export function ShortcutsDialog() {
  const opened = useDialogs(({ open }) => open === "shortcuts");
  const groups = COMMAND_GROUPS.map(({ title, commands }) => ({
    title,
    rows: commands
      .filter(({ shortcuts }) => shortcuts.length > 0)
      .map((command) => ({
        title: command.title,
        keys: command.shortcuts.map(shortcutText),
      })),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <Modal opened={opened} onClose={closeDialog} title={texts.shortcuts.title} size={880}>
      <SimpleGrid cols={2} spacing="xl" className="cb-shortcuts">
        {[...groups, { title: texts.shortcuts.hands, rows: texts.shortcuts.gestures }].map(
          (group) => (
            <Group key={group.title} {...group} />
          ),
        )}
      </SimpleGrid>
    </Modal>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Text component="h3" size="sm" fw={600}>
        {title}
      </Text>
      <Table verticalSpacing={4} horizontalSpacing={0}>
        <Table.Tbody>
          {rows.map(({ title: what, keys }) => (
            <Table.Tr key={what}>
              <Table.Td fz="sm">{what}</Table.Td>
              <Table.Td ta="right" className="cb-shortcut-keys">
                {keys.map((key) => (
                  <Kbd key={key} size="xs" ml={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
