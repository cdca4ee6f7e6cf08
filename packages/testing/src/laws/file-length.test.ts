import { expect, it } from "vitest";

import { productSources } from "./sources.ts";

it("no source file is longer than 300 lines: longer ones know too much", () => {
  const long = productSources()
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
