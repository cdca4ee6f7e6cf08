import { useWrite } from "./field-context.ts";
import type { FieldProps } from "./field-props.ts";

/** A list field's items, and how they are changed; an optional list that becomes empty is left out. */
export function useList({ value, path, required }: FieldProps) {
  const write = useWrite();
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const set = (next: readonly unknown[]) =>
    write(path, next.length === 0 && !required ? undefined : next);
  return {
    items,
    add: (item: unknown) => set([...items, item]),
    remove: (index: number) => set(items.toSpliced(index, 1)),
    move: (from: number, to: number) => set(items.toSpliced(from, 1).toSpliced(to, 0, items[from])),
  };
}
