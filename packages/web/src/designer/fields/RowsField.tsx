import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { isRecord, startingObject } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { Inner } from "./field-context.ts";
import { ItemCard } from "./ItemCard.tsx";
import { ListFrame } from "./ListFrame.tsx";
import { useList } from "./use-list.ts";

/** A list of objects of one shape, in an order that matters: assignments, cases. */
export function RowsField(props: FieldProps) {
  const { schema, path } = props;
  const { items, add, remove, up, down } = useList(props);
  const name = nameOf(props);
  const row = schema.items ?? {};
  const columns = Object.entries(row.properties ?? {});
  return (
    <ListFrame {...props}>
      <Stack gap="xs" mt={6}>
        {items.map((value, index) => (
          <ItemCard
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity
            key={index}
            title={String(index + 1)}
            name={texts.fields.itemOf(name, index + 1)}
            onUp={up(index)}
            onDown={down(index)}
            onRemove={() => remove(index)}
          >
            {columns.map(([column, field]) => (
              <Inner
                key={column}
                schema={field}
                value={isRecord(value) ? value[column] : undefined}
                path={[...path, index, column]}
                required={row.required?.includes(column) ?? false}
              />
            ))}
          </ItemCard>
        ))}
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
