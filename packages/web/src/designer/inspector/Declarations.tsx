import type { Problem, Script } from "@cordboard/language";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { addVariable, declare, pointerOf, type Block, type Declared } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { VariableRow } from "./VariableRow.tsx";

interface Props {
  readonly script: Script;
  readonly block: Block;
  readonly problems: readonly Problem[];
}

/** What a script declares: its own variables, or the parameters that other scripts give it. */
export function Declarations({ script, block, problems }: Props) {
  const words = texts.forms.declarations[block];
  const rows: Declared = Object.entries(script[block] ?? {});
  const isTaken = (name: string) =>
    Object.hasOwn({ ...script.parameters, ...script.variables }, name);
  const write = (next: Declared, gesture: string | null = null) =>
    edit((drawing) => declare(drawing, block, next), gesture);
  const free = () => {
    let number = rows.length + 1;
    while (isTaken(`${words.newName}${number}`)) number++;
    return `${words.newName}${number}`;
  };
  return (
    <Stack gap="xs" role="group" aria-label={words.title}>
      <Group justify="space-between">
        <Text component="h3" size="sm" fw={600}>
          {words.title}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          onClick={() => edit((drawing) => addVariable(drawing, block, free(), "string"))}
        >
          {words.add}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Text size="xs" c="dimmed">
          {words.none}
        </Text>
      ) : null}
      {rows.map(([name, declaration], index) => (
        <VariableRow
          // oxlint-disable-next-line react/no-array-index-key -- a renamed row stays the same row
          key={index}
          name={name}
          declaration={declaration}
          isTaken={isTaken}
          problem={problems.find(({ pointer }) => {
            const own = pointerOf([block, name]);
            return pointer === own || pointer.startsWith(`${own}/`);
          })}
          onChange={(row) => write(rows.with(index, row), `${block}:${index}`)}
          onRemove={() => write(rows.toSpliced(index, 1))}
        />
      ))}
    </Stack>
  );
}
