import type { Problem, VariableDeclaration } from "@cordboard/language";
import { Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";

type Kind = VariableDeclaration["type"];

interface Props {
  readonly name: string;
  readonly declaration: VariableDeclaration;
  readonly taken: (name: string) => boolean;
  readonly problem: Problem | undefined;
  readonly onChange: (row: readonly [string, VariableDeclaration]) => void;
  readonly onRemove: () => void;
}

export function VariableRow({ name, declaration, taken, problem, onChange, onRemove }: Props) {
  const [typed, setTyped] = useState(name);
  const { type, initial } = declaration;
  const rename = () => {
    if (typed !== name && typed !== "" && !taken(typed)) onChange([typed, declaration]);
    else setTyped(name);
    endGesture();
  };
  return (
    <Stack gap={4}>
      <Group gap={4} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          aria-label={texts.settings.variableName}
          value={typed}
          maxLength={64}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={rename}
        />
        <NativeSelect
          size="xs"
          aria-label={texts.settings.variableType}
          data={["string", "number", "boolean"]}
          value={type}
          onChange={(event) => {
            const kind = event.currentTarget.value as Kind;
            onChange([name, { type: kind, initial: asKind(kind, String(initial)) }]);
          }}
        />
        <TextInput
          size="xs"
          w={76}
          aria-label={texts.settings.variableInitial}
          placeholder={texts.settings.variableInitial}
          value={String(initial)}
          onBlur={endGesture}
          onChange={(event) =>
            onChange([name, { type, initial: asKind(type, event.currentTarget.value) }])
          }
        />
        <IconAction
          name={texts.settings.removeVariable(name)}
          icon={IconTrash}
          onClick={onRemove}
        />
      </Group>
      {problem ? (
        <Text size="xs" c="red">
          {problem.message}
        </Text>
      ) : null}
    </Stack>
  );
}

/** The value as its kind; text that is none stays text, and the check says so. */
function asKind(kind: Kind, text: string): string | number | boolean {
  if (kind === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (kind === "number" && text === "") return 0;
  if (kind === "boolean" && text === "") return false;
  return text;
}
