import { Badge, Button, Group, ScrollArea, Stack, Table, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { loadDetails, useDetails } from "./details-store.ts";
import { valueText } from "./value-text.ts";

/** What the caller has said and chosen before: the way through the script in its own labels, and its variables. */
export function PathAndVariables({ contactId }: { readonly contactId: string }) {
  const details = useDetails(contactId);
  if (details === undefined) return <div />;
  if (details === "failed")
    return (
      <Group gap="xs" align="center" className="cb-top">
        <Text size="sm">{texts.deskNotes.detailsFailed}</Text>
        <Button variant="default" size="xs" onClick={() => void loadDetails(contactId)}>
          {texts.deskNotes.again}
        </Button>
      </Group>
    );
  const { path, variables } = details;
  return (
    <ScrollArea.Autosize mah={304} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="md">
        <section aria-label={texts.deskNotes.path}>
          <Text component="h3" size="xs" c="dimmed" fw={400} mb={8}>
            {texts.deskNotes.path}
          </Text>
          {path.length === 0 ? <Text size="sm">{texts.deskNotes.noPath}</Text> : null}
          <ol className="cb-path">
            {path.map(({ at, action, label, branch }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same action can be come to twice at once
              <li key={`${at} ${action} ${index}`}>
                <Group gap={8}>
                  <Text size="sm">{label}</Text>
                  {branch === "" ? null : (
                    <Badge variant="light" color="gray" tt="none" fw={500}>
                      {branch}
                    </Badge>
                  )}
                </Group>
              </li>
            ))}
          </ol>
        </section>
        <section aria-label={texts.deskNotes.variables}>
          <Text component="h3" size="xs" c="dimmed" fw={400} mb={4}>
            {texts.deskNotes.variables}
          </Text>
          {variables.length === 0 ? (
            <Text size="sm">{texts.deskNotes.noVariables}</Text>
          ) : (
            <Table fz="sm" horizontalSpacing={0} aria-label={texts.deskNotes.variables}>
              <Table.Tbody>
                {variables.map(({ name, value }) => (
                  <Table.Tr key={name}>
                    <Table.Th fw={400} c="dimmed" w="40%">
                      {name}
                    </Table.Th>
                    <Table.Td className="cb-wrap">{valueText(value)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </section>
      </Stack>
    </ScrollArea.Autosize>
  );
}
