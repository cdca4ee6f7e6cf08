import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { Fragment, type ReactNode } from "react";

import { texts } from "../../texts/index.ts";

/** One item's place in a sequence. */
export interface ItemPlace {
  readonly index: number;
  /** The item's, for the names of its buttons. */
  readonly name: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

interface Props {
  /** Of the sequence. */
  readonly name: string;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly children: (place: ItemPlace) => ReactNode;
}

/** Items have no identity but their place; from 1, since 0 is no id. */
export const idOf = (index: number): number => index + 1;

/** A sequence whose items are dragged, by mouse or by keyboard, and moved by buttons. */
export function SortableItems({ name, count, onMove, children }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const places = Array.from({ length: count }, (_, index) => index);
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(Number(active.id) - 1, Number(over.id) - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        screenReaderInstructions: { draggable: texts.forms.dragHelp },
        announcements,
      }}
      onDragEnd={end}
    >
      <SortableContext items={places.map(idOf)} strategy={verticalListSortingStrategy}>
        {places.map((index) => (
          <Fragment key={index}>
            {children({
              index,
              name: texts.fields.itemOf(name, index + 1),
              onUp: index > 0 ? () => onMove(index, index - 1) : undefined,
              onDown: index < count - 1 ? () => onMove(index, index + 1) : undefined,
            })}
          </Fragment>
        ))}
      </SortableContext>
    </DndContext>
  );
}

type Over = { readonly id: number | string } | null;
const place = (over: Over) => texts.forms.dragPlace(over ? Number(over.id) : null);

const announcements = {
  onDragStart: ({ active }: { active: NonNullable<Over> }) =>
    texts.forms.dragStart(Number(active.id)),
  onDragOver: ({ over }: { over: Over }) => place(over),
  onDragEnd: ({ over }: { over: Over }) => texts.forms.dragEnd(over ? Number(over.id) : null),
  onDragCancel: () => texts.forms.dragEnd(null),
};
