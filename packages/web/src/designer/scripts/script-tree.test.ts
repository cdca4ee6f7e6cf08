import { expect, test } from "vitest";

import { foldersOf, scriptTree, type ScriptTreeNode } from "./script-tree.ts";

const drawn = (nodes: readonly ScriptTreeNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, value, children }) => [
    `${"  ".repeat(depth)}${label}${children ? "/" : ""} = ${value}`,
    ...drawn(children ?? [], depth + 1),
  ]);

test("names with slashes are scripts in folders; folders come first, numbers in their order", () => {
  const names = ["Sales/North", "line 10", "Sales", "line 9", "Sales/EU/Berlin", "Sales/EU/Aachen"];
  expect(drawn(scriptTree(names))).toEqual([
    "Sales/ = Sales/",
    "  EU/ = Sales/EU/",
    "    Aachen = Sales/EU/Aachen",
    "    Berlin = Sales/EU/Berlin",
    "  North = Sales/North",
    "line 9 = line 9",
    "line 10 = line 10",
    "Sales = Sales",
  ]);
});

test("a file that is named twice is listed once, and no name is lost", () => {
  expect(drawn(scriptTree(["a", "a", "a//b", "constructor/x"]))).toEqual([
    "a/ = a/",
    "  / = a//",
    "    b = a//b",
    "constructor/ = constructor/",
    "  x = constructor/x",
    "a = a",
  ]);
});

test("a script's folders, from the outside in", () => {
  expect(foldersOf("Sales/EU/Berlin")).toEqual(["Sales/", "Sales/EU/"]);
  expect(foldersOf("Sales")).toEqual([]);
});
