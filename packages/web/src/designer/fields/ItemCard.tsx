import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, Group, Paper, Stack, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { idOf, type ItemPlace } from "./SortableItems.tsx";

interface Props {
  readonly place: ItemPlace;
  readonly title: string;
  readonly onRemove: () => void;
  /** Further buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One item of a sequence: dragged, moved up and down, taken away. */
export function ItemCard({ place, title, onRemove, actions, children }: Props) {
  const { index, name, onUp, onDown } = place;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    useSortable({
      id: idOf(index),
      attributes: { roleDescription: texts.forms.dragRole },
    });
  return (
    <Paper
      ref={setNodeRef}
      withBorder
      p="xs"
      role="group"
      aria-label={name}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" gap={4}>
          <Group gap={2} wrap="nowrap" miw={0}>
            <ActionIcon
              ref={setActivatorNodeRef}
              {...attributes}
              {...listeners}
              className="cb-grip"
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={texts.forms.drag(name)}
            >
              <IconGripVertical size={16} />
            </ActionIcon>
            <Text size="xs" c="dimmed" fw={500} truncate>
              {title}
            </Text>
          </Group>
          <Group gap={0} wrap="nowrap">
            {actions}
            {onUp ? (
              <IconAction name={texts.fields.moveUp(name)} icon={IconArrowUp} onClick={onUp} />
            ) : null}
            {onDown ? (
              <IconAction
                name={texts.fields.moveDown(name)}
                icon={IconArrowDown}
                onClick={onDown}
              />
            ) : null}
            <IconAction name={texts.fields.remove(name)} icon={IconTrash} onClick={onRemove} />
          </Group>
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
