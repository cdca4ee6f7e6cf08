import { Button, Input, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { KEYPAD } from "../../components/keypad.ts";
import { isRecord } from "../../editor/index.ts";
import { texts } from "../../texts.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { nameOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

/** The keys that can be pressed; each is a branch of its own. */
export function ChoicesField(props: FieldProps) {
  const { schema, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const rows = Array.isArray(props.value) ? (props.value as readonly unknown[]) : [];
  const name = nameOf(props);
  const set = (next: readonly unknown[]) =>
    write(path, next.length === 0 && !required ? undefined : next);
  const used = new Set(rows.map((row) => (isRecord(row) ? row["key"] : undefined)));
  return (
    <Input.Wrapper
      component="fieldset"
      className="cb-fieldset"
      aria-label={name}
      size="sm"
      label={name}
      labelElement="div"
      description={schema.description}
      required={required}
      error={problem?.message}
    >
      <Stack gap={6} mt={6} align="stretch">
        {rows.map((row, index) => (
          <ChoiceRow
            // oxlint-disable-next-line react/no-array-index-key -- a changed key stays the same row
            key={index}
            number={index + 1}
            path={[...path, index]}
            row={isRecord(row) ? row : {}}
            onRemove={() => set(rows.toSpliced(index, 1))}
          />
        ))}
        <Button
          size="compact-xs"
          variant="light"
          w="max-content"
          leftSection={<IconPlus size={12} />}
          onClick={() => set([...rows, { key: KEYPAD.find((key) => !used.has(key)) ?? "" }])}
        >
          {texts.fields.addChoice}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
