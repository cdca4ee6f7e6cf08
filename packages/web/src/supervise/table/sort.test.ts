import { expect, it } from "vitest";

import { sorted, type SortValue } from "./sort.ts";

const collator = new Intl.Collator("de", { numeric: true });
const inOrder = (values: readonly SortValue[], descending = false) =>
  sorted(values, (value) => value, { descending, collator });

it("numbers by their size, texts as people sort them", () => {
  expect(inOrder([10, 9, 100])).toEqual([9, 10, 100]);
  expect(inOrder(["Zoe", "Ärzte", "team 10", "team 9"])).toEqual([
    "Ärzte",
    "team 9",
    "team 10",
    "Zoe",
  ]);
  expect(inOrder([10, 9, 100], true)).toEqual([100, 10, 9]);
});

it("what has no value is at the end, whichever way", () => {
  expect(inOrder([null, 2, "", 1])).toEqual([1, 2, null, ""]);
  expect(inOrder([null, 2, "", 1], true)).toEqual([2, 1, null, ""]);
});

it("rows that are alike stay as they came, whichever way", () => {
  const rows = [
    { id: "a", of: 1 },
    { id: "b", of: 1 },
    { id: "c", of: 0 },
  ];
  const ids = (descending: boolean) =>
    sorted(rows, ({ of }) => of, { descending, collator }).map(({ id }) => id);
  expect(ids(false)).toEqual(["c", "a", "b"]);
  expect(ids(true)).toEqual(["a", "b", "c"]);
});
