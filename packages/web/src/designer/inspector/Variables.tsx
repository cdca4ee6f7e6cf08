import type { Problem, Script, VariableDeclaration } from "@cordboard/language";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { pointerOf } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { VariableRow } from "./VariableRow.tsx";

interface Props {
  readonly script: Script;
  readonly problems: readonly Problem[];
}

type Rows = readonly (readonly [string, VariableDeclaration])[];

export function Variables({ script, problems }: Props) {
  const rows: Rows = Object.entries(script.variables ?? {});
  const write = (next: Rows, gesture: string | null = null) =>
    edit(({ variables: _before, ...rest }) => {
      const variables = Object.fromEntries(next);
      return next.length === 0 ? rest : { ...rest, variables };
    }, gesture);
  const free = () => {
    let number = rows.length + 1;
    while (script.variables?.[`variable${number}`]) number++;
    return `variable${number}`;
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text component="h3" size="sm" fw={600}>
          {texts.settings.variables}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          onClick={() => write([...rows, [free(), { type: "string", initial: "" }]])}
        >
          {texts.settings.addVariable}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Text size="xs" c="dimmed">
          {texts.settings.noVariables}
        </Text>
      ) : null}
      {rows.map(([name, declaration], index) => (
        <VariableRow
          // oxlint-disable-next-line react/no-array-index-key -- a renamed row stays the same row
          key={index}
          name={name}
          declaration={declaration}
          taken={(other) => other !== name && other in (script.variables ?? {})}
          problem={problems.find(({ pointer }) =>
            pointer.startsWith(pointerOf(["variables", name])),
          )}
          onChange={(row) => write(rows.with(index, row), `variable:${index}`)}
          onRemove={() => write(rows.toSpliced(index, 1))}
        />
      ))}
    </Stack>
  );
}
