import * as fc from "fast-check";
import { expect, test } from "vitest";

import { SortedList } from "./sorted-list.ts";

test("however items are added and taken out, the list is what a sorted array is", () => {
  const number = fc.nat(3_000);
  const changes = fc.array(fc.tuple(fc.boolean(), number), { maxLength: 3_000, size: "max" });
  fc.assert(
    fc.property(changes, number, (all, limit) => {
      const list = new SortedList<number>((a, b) => a - b);
      const plain = new Set<number>();
      for (const [isAdded, item] of all) {
        const isThere = plain.has(item);
        if (isAdded && !isThere) list.add(item);
        const isGone = !isAdded && list.delete(item);
        expect(isGone).toBe(!isAdded && isThere);
        if (isAdded) plain.add(item);
        else plain.delete(item);
      }
      const sorted = [...plain].toSorted((a, b) => a - b);
      expect([...list]).toEqual(sorted);
      expect(list.size).toBe(sorted.length);
      expect(list.first).toBe(sorted[0]);
      const isAhead = (item: number) => item < limit;
      expect(list.countWhile(isAhead)).toBe(sorted.filter(isAhead).length);
    }),
    { numRuns: 30 },
  );
});
