import { expect, test } from "vitest";

import { backPath } from "./back-path.ts";

const from = { x: 400, y: 50 };

test("a link back in the same row goes below both actions", () => {
  const path = backPath({ from, to: { x: 0, y: 30 }, fromBottom: 120, toTop: 0, toBottom: 160 });
  expect(path).toMatch(/^M400,50/);
  expect(path).toContain("182");
  expect(path).toMatch(/L0,30$/);
});

test("a link to a row below goes between the rows", () => {
  const path = backPath({ from, to: { x: 0, y: 330 }, fromBottom: 120, toTop: 300, toBottom: 400 });
  expect(path).toContain("210");
});
