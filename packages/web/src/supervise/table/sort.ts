/** What rows can be put in order by; null and "" are at the end, whichever way. */
export type SortValue = string | number | null;

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** In order, and stable: rows that are alike stay as they came. Texts as people of the language sort them. */
export function sorted<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  { descending, collator }: { readonly descending: boolean; readonly collator: Intl.Collator },
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => {
      const [noA, noB] = [isNothing(a.value), isNothing(b.value)];
      if (noA || noB) return Number(noA) - Number(noB);
      return sign * order(a.value, b.value, collator);
    })
    .map(({ row }) => row);
}

const isNothing = (value: SortValue) => value === null || value === "";

const order = (a: SortValue, b: SortValue, collator: Intl.Collator): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
