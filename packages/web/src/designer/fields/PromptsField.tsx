import type { PromptItem } from "@cordboard/language";
import { Group, Stack, Text } from "@mantine/core";

import { isRecord, variantOf } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { ListenButton } from "../listening/ListenButton.tsx";
import { AddItem } from "./AddItem.tsx";
import { nameOf, type FieldProps } from "./field-props.ts";
import { ItemCard } from "./ItemCard.tsx";
import { ListFrame } from "./ListFrame.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { SortableItems } from "./SortableItems.tsx";
import { StrayField } from "./StrayField.tsx";
import { useList } from "./use-list.ts";

/** A sequence of items of several kinds; which kinds there are, the schema says. */
export function PromptsField(props: FieldProps) {
  const { schema, path } = props;
  const { items, add, remove, move } = useList(props);
  const name = nameOf(props);
  const shapeOf = (item: unknown) =>
    isRecord(item) ? variantOf(schema.items ?? {}, item["type"]) : undefined;
  const whole = items.filter(isWhole);
  return (
    <ListFrame {...props}>
      <Stack gap="xs" mt={6}>
        {items.length === 0 ? (
          <Text size="xs" c="dimmed">
            {texts.fields.noItems}
          </Text>
        ) : null}
        <SortableItems name={name} count={items.length} onMove={move}>
          {(place) => {
            const item = items[place.index];
            const shape = shapeOf(item);
            const at = [...path, place.index];
            return (
              <ItemCard
                place={place}
                title={shape?.title ?? texts.fields.item(place.index + 1)}
                onRemove={() => remove(place.index)}
                actions={isWhole(item) ? <ListenButton name={place.name} items={[item]} /> : null}
              >
                {shape && isRecord(item) ? (
                  <PropertyFields schema={shape} values={item} path={at} />
                ) : (
                  <StrayField name={place.name} value={item} path={at} />
                )}
              </ItemCard>
            );
          }}
        </SortableItems>
        <Group gap={4}>
          {(schema.items?.oneOf ?? []).map((shape) => (
            <AddItem key={shape.title} name={name} shape={shape} onAdd={add} />
          ))}
          {whole.length > 1 ? <ListenButton name={name} items={whole} /> : null}
        </Group>
      </Stack>
    </ListFrame>
  );
}

/** Can it be heard? Half-written items have nothing to say yet. */
function isWhole(item: unknown): item is PromptItem {
  if (!isRecord(item)) return false;
  const { text, file, value } = item;
  return [text, file, value].some((words) => typeof words === "string" && words.trim() !== "");
}
