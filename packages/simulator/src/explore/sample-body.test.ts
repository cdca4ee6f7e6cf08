import { expect, test } from "vitest";

import { sampleBody } from "./sample-body.ts";

const VARIABLES = { name: "", age: 0, vip: false };
const body = (...rows: readonly (readonly [variable: string, expression: string])[]) =>
  sampleBody(
    { mapping: rows.map(([variable, expression]) => ({ variable, expression })) },
    VARIABLES,
  );

test("has what is taken from it, of the kinds that the variables hold", () => {
  expect(
    body(
      ["name", "answer.body.person.name"],
      ["age", "answer.body.person.age"],
      ["vip", 'answer.body["is vip"]'],
    ),
  ).toEqual({ person: { name: "1", age: 1 }, "is vip": true });
});

test("has lists as long as they have to be", () => {
  expect(body(["name", "answer.body.items[1].title"])).toEqual({
    items: ["1", { title: "1" }],
  });
});

test("has what functions and comparisons can work with", () => {
  expect(
    body(
      ["vip", "answer.body.balance > 100.0"],
      ["vip", 'answer.body.state == "open"'],
      ["age", "answer.body.notes.size()"],
    ),
  ).toEqual({ balance: 1, state: "1", notes: "1" });
});

test("is nothing where nothing is taken, and a text where all of it is", () => {
  expect(body()).toBeNull();
  expect(sampleBody({ url: "https://example.com/answer.body" }, VARIABLES)).toBeNull();
  expect(body(["name", "answer.body"])).toBe("1");
});
