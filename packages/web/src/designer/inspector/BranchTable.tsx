import {
  branchRows,
  type Action,
  type ActionSpec,
  type BranchRow,
  type Script,
} from "@cordboard/language";
import { Select, Stack, Table, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { connect, disconnect } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { namesOf } from "../action-look.ts";
import { goTo } from "../drawing.ts";
import { edit } from "../edit.ts";

interface Props {
  readonly script: Script;
  readonly id: string;
  readonly action: Action;
  readonly spec: ActionSpec | undefined;
}

/** Where each branch goes; drawing without a mouse. */
export function BranchTable({ script, id, action, spec }: Props) {
  const rows = branchRows(spec, action);
  const targets = Object.entries(script.actions)
    .filter(([, { type }]) => !language.specs.get(type)?.starts)
    .map(([value]) => ({ value, label: namesOf(script).get(value) ?? value }));
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
              <Row key={row.name} id={id} row={row} script={script} targets={targets} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

interface RowProps {
  readonly id: string;
  readonly row: BranchRow;
  readonly script: Script;
  readonly targets: { readonly value: string; readonly label: string }[];
}

function Row({ id, row, script, targets }: RowProps) {
  const { name, to, fallsToDefault, kind, description } = row;
  const link = { from: id, branch: name };
  const target = to === null ? undefined : script.actions[to];
  const known = target || to === null ? targets : [...targets, { value: to, label: to }];
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
        <Select
          size="xs"
          aria-label={texts.inspector.branchTarget(name)}
          placeholder={fallsToDefault ? texts.inspector.byDefault : texts.inspector.nowhere}
          data={known}
          limit={100}
          value={to}
          error={to !== null && !target}
          searchable
          clearable
          allowDeselect={false}
          onChange={(value) =>
            edit((drawing) =>
              value === null ? disconnect(drawing, link) : connect(drawing, link, value),
            )
          }
        />
      </Table.Td>
      <Table.Td w={34}>
        {to !== null && target ? (
          <IconAction
            name={texts.inspector.goThere(namesOf(script).get(to) ?? to)}
            icon={IconArrowRight}
            onClick={() => goTo(to)}
          />
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
