import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { KEYPAD } from "../../components/keypad.ts";
import { isRecord } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { FieldProps } from "./field-props.ts";
import { ListFrame } from "./ListFrame.tsx";
import { StrayField } from "./StrayField.tsx";
import { useList } from "./use-list.ts";

/** The keys that can be pressed; each is a branch of its own. */
export function ChoicesField(props: FieldProps) {
  const { items: rows, add, remove } = useList(props);
  const keys = rows.map((row) => (isRecord(row) ? row["key"] : undefined));
  const free = NEXT_KEYS.find((key) => !keys.some((used) => isTaken(key, used))) ?? "";
  return (
    <ListFrame {...props}>
      <Stack gap={6} mt={6} align="stretch">
        {rows.map((row, index) =>
          isRecord(row) ? (
            <ChoiceRow
              // oxlint-disable-next-line react/no-array-index-key -- a changed key stays the same row
              key={index}
              number={index + 1}
              path={[...props.path, index]}
              row={row}
              isTwice={keys.indexOf(keys[index]) < index}
              onRemove={() => remove(index)}
            />
          ) : (
            <StrayField
              // oxlint-disable-next-line react/no-array-index-key -- as above
              key={index}
              name={texts.fields.choice(index + 1)}
              value={row}
              path={[...props.path, index]}
            />
          ),
        )}
        <Button
          size="compact-xs"
          variant="light"
          w="max-content"
          leftSection={<IconPlus size={12} />}
          onClick={() => add({ key: free })}
        >
          {texts.fields.addChoice}
        </Button>
      </Stack>
    </ListFrame>
  );
}

/** Digits first: a key with a sign often means something else. */
const NEXT_KEYS = [...KEYPAD.filter((key) => /[1-9]/.test(key)), "0", "*", "#"];

/** By itself, or within a range such as 2-5. */
function isTaken(key: string, used: unknown): boolean {
  if (typeof used !== "string") return false;
  const [, first, last] = /^(\d)-(\d)$/.exec(used) ?? [];
  return first !== undefined && last !== undefined ? first <= key && key <= last : used === key;
}
