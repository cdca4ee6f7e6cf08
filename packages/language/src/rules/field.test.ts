import { expect, test } from "vitest";

import { inWords } from "../say.ts";
import { createFieldCheck } from "./field.ts";

const check = createFieldCheck({
  timeZone: "Europe/Berlin",
  variables: { level: { type: "number", initial: 1 } },
});
const messages = (...field: Parameters<typeof check>) =>
  check(...field).map(({ message }) => inWords(message));

test("a field is checked by itself, with the script's variables", () => {
  expect(messages({ kind: "expression", result: "boolean" }, "level > 3")).toEqual([]);
  expect(messages({ kind: "expression", result: "boolean" }, "level")[0]).toContain(
    "true or false is needed here",
  );
  expect(messages({ kind: "template" }, "You are {levl}.")[0]).toContain('did you mean "level"?');
  expect(messages({ kind: "computed" }, "{level + 1}")).toEqual([]);
});

test("an assignment's value has to fit the variable beside it", () => {
  const value = { kind: "expression", result: "variable" } as const;
  expect(messages(value, '"gold"', { variable: "level" })[0]).toContain("a number is needed here");
  expect(messages(value, '"gold"', { variable: "not-declared-yet" })).toEqual([]);
});
