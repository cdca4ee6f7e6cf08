import { Button, Input, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { isRecord, startingValue } from "../../editor/index.ts";
import { texts } from "../../texts.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { Inner, useFieldProblem, useWrite } from "./field-context.ts";
import { ItemCard } from "./ItemCard.tsx";

/** A list of objects of one shape, in an order that matters: assignments, cases. */
export function RowsField(props: FieldProps) {
  const { schema, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const rows = Array.isArray(props.value) ? (props.value as readonly unknown[]) : [];
  const name = nameOf(props);
  const row = schema.items ?? {};
  const columns = Object.entries(row.properties ?? {});
  const set = (next: readonly unknown[]) =>
    write(path, next.length === 0 && !required ? undefined : next);
  const move = (index: number, by: number) =>
    set(rows.toSpliced(index, 1).toSpliced(index + by, 0, rows[index]));
  const fresh = () =>
    Object.fromEntries(
      (row.required ?? []).map((column) => [column, startingValue(row.properties?.[column])]),
    );
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
      <Stack gap="xs" mt={6}>
        {rows.map((value, index) => (
          <ItemCard
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity
            key={index}
            title={String(index + 1)}
            name={`${name}: ${texts.fields.item(index + 1).toLowerCase()}`}
            onUp={index > 0 ? () => move(index, -1) : undefined}
            onDown={index < rows.length - 1 ? () => move(index, 1) : undefined}
            onRemove={() => set(rows.toSpliced(index, 1))}
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
          onClick={() => set([...rows, fresh()])}
        >
          {texts.fields.addRow}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
