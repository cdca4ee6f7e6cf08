import { Button, Group, Paper, Stack, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { PageHead } from "../PageHead.tsx";
import { ONLY, pointDocs } from "../resources.ts";
import { SaveBar } from "../SaveBar.tsx";
import { useNames } from "./bindings.ts";
import { NumberTest } from "./NumberTest.tsx";
import { PointLine } from "./PointLine.tsx";
import { NEW_POINT, type PointRow } from "./points-form.ts";
import { WithoutNumber } from "./WithoutNumber.tsx";

export function PointsSection() {
  const doc = pointDocs.use(({ docs }) => docs[ONLY]);
  const hooks = useNames("hooks");
  if (!doc) return null;
  const rows = doc.now;
  const hasHooks = hooks.length > 0 || rows.some(({ hook }) => hook !== "");
  const mistakes = pointDocs.mistakes(doc);
  const words = texts.workspace.points;
  const add = (row: Partial<PointRow>) =>
    pointDocs.change(ONLY, (now) => [...now, { ...NEW_POINT, ...row }]);
  return (
    <Stack gap="lg">
      <PageHead title={words.title} lead={words.lead}>
        <SaveBar docs={pointDocs} name={ONLY} />
      </PageHead>
      <Paper withBorder p="xs">
        {rows.length === 0 ? (
          <Text c="dimmed" p="md">
            {words.none}
          </Text>
        ) : (
          <Table verticalSpacing="xs" layout="fixed" aria-label={words.title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.number}</Table.Th>
                <Table.Th>{words.script}</Table.Th>
                {hasHooks ? <Table.Th>{words.hook}</Table.Th> : null}
                <Table.Th>{words.country}</Table.Th>
                <Table.Th w={88} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines have no other name while they are typed
                <PointLine
                  key={index}
                  row={row}
                  index={index}
                  mistakes={mistakes}
                  hasHooks={hasHooks}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group gap="sm" p="xs">
          <Button variant="light" leftSection={<IconPlus size={16} />} onClick={() => add({})}>
            {words.add}
          </Button>
          {rows.some(({ number }) => number === "*") ? null : (
            <Button variant="subtle" onClick={() => add({ number: "*" })}>
              {words.addAll}
            </Button>
          )}
        </Group>
      </Paper>
      <div className="cb-halves">
        <NumberTest rows={rows} />
        <WithoutNumber rows={rows} onGive={(script) => add({ script })} />
      </div>
    </Stack>
  );
}
