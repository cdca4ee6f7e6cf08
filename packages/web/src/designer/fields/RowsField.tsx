import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { isRecord, startingObject } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { ItemCard } from "./ItemCard.tsx";
import { ListFrame } from "./ListFrame.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { SortableItems } from "./SortableItems.tsx";
import { StrayField } from "./StrayField.tsx";
import { useList } from "./use-list.ts";

/** A list of objects of one shape, in an order that matters: assignments, cases. */
export function RowsField(props: FieldProps) {
  const { schema, path } = props;
  const { items, add, remove, move } = useList(props);
  const name = nameOf(props);
  const row = schema.items ?? {};
  return (
    <ListFrame {...props}>
      <Stack gap="xs" mt={6}>
        <SortableItems name={name} count={items.length} onMove={move}>
          {(place) => {
            const { index } = place;
            const value = items[index];
            const at = [...path, index];
            return (
              <ItemCard place={place} title={String(index + 1)} onRemove={() => remove(index)}>
                {isRecord(value) ? (
                  <PropertyFields schema={row} values={value} path={at} />
                ) : (
                  <StrayField name={place.name} value={value} path={at} />
                )}
              </ItemCard>
            );
          }}
        </SortableItems>
        <Button
          size="compact-xs"
          variant="light"
          w="max-content"
          leftSection={<IconPlus size={12} />}
          aria-label={`${name}: ${texts.fields.addRow}`}
          onClick={() => add(startingObject(row))}
        >
          {texts.fields.addRow}
        </Button>
      </Stack>
    </ListFrame>
  );
}
