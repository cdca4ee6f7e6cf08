import { expect, it } from "vitest";

import { keepSame } from "./keep-same.ts";

interface Contact {
  readonly id: string;
  readonly facts: { readonly position: number };
}
const contact = (id: string, position: number): Contact => ({ id, facts: { position } });
const idOf = ({ id }: Contact) => id;

it("what has not changed is the very same, so that it is not drawn again", () => {
  const before = [contact("a", 1), contact("b", 2), contact("c", 3)];
  const after = keepSame(before, [contact("b", 1), contact("c", 3), contact("d", 4)], idOf);
  expect(after.map(idOf)).toEqual(["b", "c", "d"]);
  expect(after[0]).toEqual(contact("b", 1));
  expect(after[1]).toBe(before[2]);
});

it("a list in which nothing has changed is the older one", () => {
  const before = [contact("a", 1), contact("b", 2)];
  expect(keepSame(before, [contact("a", 1), contact("b", 2)], idOf)).toBe(before);
});

it("one that has gone, or another order, is another list", () => {
  const before = [contact("a", 1), contact("b", 2)];
  expect(keepSame(before, [contact("a", 1)], idOf)).toEqual([before[0]]);
  expect(keepSame(before, [contact("b", 2), contact("a", 1)], idOf)).toEqual([
    before[1],
    before[0],
  ]);
});
