import type { Problem, VariableDeclaration } from "@cordboard/language";
import { Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { INITIAL } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { useTyped } from "../fields/use-typed.ts";

type Kind = VariableDeclaration["type"];
const KINDS = ["string", "number", "boolean"] as const;

interface Props {
  readonly name: string;
  readonly declaration: VariableDeclaration;
  readonly isTaken: (name: string) => boolean;
  readonly problem: Problem | undefined;
  readonly onChange: (row: readonly [string, VariableDeclaration]) => void;
  readonly onRemove: () => void;
}

export function VariableRow({ name, declaration, isTaken, problem, onChange, onRemove }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { type, initial } = declaration;
  const written = typed ?? name;
  const refused =
    written === ""
      ? texts.forms.nameMissing
      : written !== name && isTaken(written)
        ? texts.forms.nameTaken(written)
        : undefined;
  const error = refused ?? problem?.message;
  return (
    <Stack gap={4} role="group" aria-label={name}>
      <Group gap={4} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          miw={0}
          aria-label={texts.settings.variableName}
          value={written}
          error={refused !== undefined}
          classNames={{ input: "cb-mono" }}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (refused) return;
            setTyped(null);
            if (written !== name) onChange([written, declaration]);
            endGesture();
          }}
        />
        <NativeSelect
          size="xs"
          w={92}
          aria-label={texts.settings.variableType}
          data={KINDS.map((kind) => ({ value: kind, label: texts.forms.types[kind] }))}
          value={type}
          onChange={(event) => {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the options above
            const kind = event.currentTarget.value as Kind;
            onChange([name, { type: kind, initial: asKind(kind, String(initial), true) }]);
          }}
        />
        <Initial
          declaration={declaration}
          onChange={(value) => onChange([name, { type, initial: value }])}
        />
        <IconAction
          name={texts.settings.removeVariable(name)}
          icon={IconTrash}
          onClick={onRemove}
        />
      </Group>
      {error === undefined ? null : (
        <Text size="xs" className="cb-error">
          {error}
        </Text>
      )}
    </Stack>
  );
}

interface InitialProps {
  readonly declaration: VariableDeclaration;
  readonly onChange: (initial: VariableDeclaration["initial"]) => void;
}

function Initial({ declaration: { type, initial }, onChange }: InitialProps) {
  const typed = useTyped(initial, { show: String, read: (text) => asKind(type, text) });
  if (type === "boolean" && typeof initial === "boolean") {
    return (
      <NativeSelect
        size="xs"
        w={76}
        aria-label={texts.settings.variableInitial}
        data={[
          { value: "false", label: texts.forms.no },
          { value: "true", label: texts.forms.yes },
        ]}
        value={String(initial)}
        onChange={(event) => onChange(event.currentTarget.value === "true")}
      />
    );
  }
  return (
    <TextInput
      size="xs"
      w={76}
      aria-label={texts.settings.variableInitial}
      placeholder={texts.settings.variableInitial}
      value={typed.text}
      error={typeof initial !== type}
      onChange={(event) => {
        const text = event.currentTarget.value;
        typed.type(text);
        onChange(asKind(type, text));
      }}
      onBlur={() => {
        typed.leave();
        endGesture();
      }}
    />
  );
}

/** The value as its kind. Text that is none stays text, and the check says so; a new kind begins anew instead. */
function asKind(kind: Kind, text: string, anew = false): string | number | boolean {
  if (kind === "string") return text;
  if (kind === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return anew ? INITIAL[kind] : text;
}
