import { useWrite } from "./field-context.ts";
import type { FieldProps } from "./field-props.ts";

/** A list field's items, and how they are changed; an optional list that becomes empty is left out. */
export function useList({ value, path, required }: FieldProps) {
  const write = useWrite();
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const set = (next: readonly unknown[]) =>
    write(path, next.length === 0 && !required ? undefined : next);
  const move = (index: number, by: number) =>
    set(items.toSpliced(index, 1).toSpliced(index + by, 0, items[index]));
  return {
    items,
    add: (item: unknown) => set([...items, item]),
    remove: (index: number) => set(items.toSpliced(index, 1)),
    /** Undefined where there is no place to move to. */
    up: (index: number) => (index > 0 ? () => move(index, -1) : undefined),
    down: (index: number) => (index < items.length - 1 ? () => move(index, 1) : undefined),
  };
}
