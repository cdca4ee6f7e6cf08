import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { KEYPAD } from "../../components/keypad.ts";
import { isRecord } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { FieldProps } from "./field-props.ts";
import { ListFrame } from "./ListFrame.tsx";
import { useList } from "./use-list.ts";

/** The keys that can be pressed; each is a branch of its own. */
export function ChoicesField(props: FieldProps) {
  const { items: rows, add, remove } = useList(props);
  const used = new Set(rows.map((row) => (isRecord(row) ? row["key"] : undefined)));
  return (
    <ListFrame {...props}>
      <Stack gap={6} mt={6} align="stretch">
        {rows.map((row, index) => (
          <ChoiceRow
            // oxlint-disable-next-line react/no-array-index-key -- a changed key stays the same row
            key={index}
            number={index + 1}
            path={[...props.path, index]}
            row={isRecord(row) ? row : {}}
            onRemove={() => remove(index)}
          />
        ))}
        <Button
          size="compact-xs"
          variant="light"
          w="max-content"
          leftSection={<IconPlus size={12} />}
          onClick={() => add({ key: KEYPAD.find((key) => !used.has(key)) ?? "" })}
        >
          {texts.fields.addChoice}
        </Button>
      </Stack>
    </ListFrame>
  );
}
