import {
  branchRows,
  type Action,
  type ActionSpec,
  type BranchRow,
  type Script,
} from "@cordboard/language";
import { Stack, Table, Text } from "@mantine/core";

import { memo } from "react";

import { texts } from "../../texts/index.ts";
import { TargetSelect } from "./TargetSelect.tsx";

interface Props {
  readonly script: Script;
  readonly id: string;
  readonly action: Action;
  readonly spec: ActionSpec | undefined;
}

/** Where each branch goes; drawing without a mouse. */
export const BranchTable = memo(function BranchTable({ script, id, action, spec }: Props) {
  const rows = branchRows(spec, action);
  return (
    <Stack gap={4}>
      <Text component="h3" size="sm" fw={600}>
        {texts.inspector.branches}
      </Text>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {texts.inspector.noBranches}
        </Text>
      ) : (
        <Table verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.name} id={id} row={row} script={script} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
});

function Row({ script, id, row }: { script: Script; id: string; row: BranchRow }) {
  const { name, fallsToDefault, kind, description } = row;
  return (
    <Table.Tr>
      <Table.Td
        title={kind === "unknown" ? texts.canvas.unknownBranch : description}
        c={kind === "unknown" ? "red" : kind === "error" ? "dimmed" : "var(--mantine-color-text)"}
        fz="sm"
      >
        {name}
      </Table.Td>
      <Table.Td w="62%">
        <TargetSelect
          script={script}
          link={{ from: id, branch: name }}
          name={texts.inspector.branchTarget(name)}
          placeholder={fallsToDefault ? texts.inspector.byDefault : texts.inspector.nowhere}
        />
      </Table.Td>
    </Table.Tr>
  );
}
