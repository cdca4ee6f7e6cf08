import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { isRecord, startingObject, variantOf, type FieldSchema } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { Inner } from "./field-context.ts";
import { ItemCard } from "./ItemCard.tsx";
import { ListFrame } from "./ListFrame.tsx";
import { useList } from "./use-list.ts";

/** A sequence of items of several kinds; which kinds there are, the schema says. */
export function PromptsField(props: FieldProps) {
  const { schema, path } = props;
  const { items, add, remove, up, down } = useList(props);
  const name = nameOf(props);
  return (
    <ListFrame {...props}>
      <Stack gap="xs" mt={6}>
        {items.length === 0 ? (
          <Text size="xs" c="dimmed">
            {texts.fields.noItems}
          </Text>
        ) : null}
        {items.map((item, index) => {
          const shape = isRecord(item) ? variantOf(schema.items ?? {}, item["type"]) : undefined;
          return (
            <ItemCard
              // oxlint-disable-next-line react/no-array-index-key -- items have no other identity
              key={index}
              title={shape?.title ?? texts.fields.item(index + 1)}
              name={texts.fields.itemOf(name, index + 1)}
              onUp={up(index)}
              onDown={down(index)}
              onRemove={() => remove(index)}
            >
              <ItemFields shape={shape} item={item} path={[...path, index]} />
            </ItemCard>
          );
        })}
        <Group gap={4}>
          {(schema.items?.oneOf ?? []).map((shape) => (
            <Button
              key={shape.title}
              size="compact-xs"
              variant="light"
              leftSection={<IconPlus size={12} />}
              aria-label={`${name}: ${texts.fields.addItem(shape.title ?? "")}`}
              onClick={() => add(startingObject(shape))}
            >
              {shape.title}
            </Button>
          ))}
        </Group>
      </Stack>
    </ListFrame>
  );
}

interface ItemFieldsProps {
  readonly shape: FieldSchema | undefined;
  readonly item: unknown;
  readonly path: FieldProps["path"];
}

function ItemFields({ shape, item, path }: ItemFieldsProps) {
  if (!shape || !isRecord(item)) {
    return <Inner schema={{}} value={item} path={path} required />;
  }
  return Object.entries(shape.properties ?? {})
    .filter(([, field]) => field.const === undefined)
    .map(([name, field]) => (
      <Inner
        key={name}
        schema={field}
        value={item[name]}
        path={[...path, name]}
        required={shape.required?.includes(name) ?? false}
      />
    ));
}
