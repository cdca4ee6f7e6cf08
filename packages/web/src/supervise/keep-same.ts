import { isSame } from "@cordboard/language";

/**
 * The newer list, with the very objects of the older one where nothing about them has changed: what is drawn of those
 * need not be drawn again. The older list itself when nothing has changed at all.
 */
export function keepSame<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const known = new Map(before.map((item) => [idOf(item), item]));
  const kept = after.map((item) => {
    const old = known.get(idOf(item));
    return old !== undefined && isSame(old, item) ? old : item;
  });
  const isAll = kept.length === before.length && kept.every((item, at) => item === before[at]);
  return isAll ? before : kept;
}
