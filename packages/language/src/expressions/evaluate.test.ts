import { describe, expect, test } from "vitest";

import { createEvaluator, MissingValue } from "./evaluate.ts";
import { EXAMPLE_SCRIPT } from "./example.ts";

const evaluator = createEvaluator({
  timeZone: "UTC",
  variables: {
    name: { type: "string", initial: "" },
    level: { type: "number", initial: 0 },
    vip: { type: "boolean", initial: false },
  },
});
const VALUES = {
  name: "Ada",
  level: 3,
  vip: true,
  call: {
    contactId: "c1",
    ani: "+12025550123",
    dnis: "1000",
    direction: "inbound",
    startedAt: new Date("2026-03-02T14:00:00Z"),
    language: "en-US",
    voicePath: true,
  },
  queue: { skill: "support", position: 2, waitedSec: 61, estimatedWaitSec: null, state: "queued" },
  agent: { id: "", name: "" },
  error: { code: "", message: "", action: "" },
};

describe("an expression", () => {
  test.each([
    ["level + 1", 4],
    ["1 + level", 4],
    ["level * 2 - 1", 5],
    ["level / 2", 1.5],
    ["level % 2", 1],
    ["level == 3", true],
    ["3 == level", true],
    ["level == 3.0", true],
    ["level != 3", false],
    ["3 != level", false],
    ["level > 2 && level <= 3", true],
    ["2 < level", true],
    ["7 / 2", 3],
    ["vip ? 'dear ' + name : name", "dear Ada"],
    ["name == 'Ada'", true],
    ["name.size()", 3],
    ["name.startsWith('A')", true],
    ["string(level)", "3"],
    ["queue.position", 2],
    ["queue.position == 2", true],
    ["queue.waitedSec / 60 > 1", true],
    ["queue.estimatedWaitSec == null", true],
    ["queue.estimatedWaitSec", null],
    ["call.ani.endsWith('0123')", true],
    ["call.voicePath", true],
    ["call.startedAt", "2026-03-02T14:00:00.000Z"],
    ["level in [1.0, 3.0]", true],
    ["level in [1, 3]", true],
    ["level in [1, 2]", false],
  ])("%s is %j", (expression, expected) => {
    expect(evaluator.value(expression, VALUES)).toBe(expected);
  });

  test.each([
    ["1 / 0"],
    ["level / 0"],
    ["nobody"],
    ["call.nothing"],
    ["[1, 2]"],
    ["call"],
    ["level +"],
    ["name + level"],
  ])("%s fails with an Error, and not with a strange value", (expression) => {
    expect(() => evaluator.value(expression, VALUES)).toThrow(Error);
  });

  test.each([
    ["constructor"],
    ["call.constructor"],
    ["name.constructor"],
    ["call.__proto__"],
    ["call['constructor']"],
    ["toString()"],
    ["globalThis"],
    ["process.exit(1)"],
    ["this"],
    ["call.ani.constructor.constructor('return process')()"],
  ])("%s reaches nothing of JavaScript", (expression) => {
    expect(() => evaluator.value(expression, VALUES)).toThrow(Error);
  });
});

describe("a text", () => {
  test.each([
    ["Hello.", "Hello."],
    ["Hello {name}, you are number {queue.position}.", "Hello Ada, you are number 2."],
    ["{{name}}", "{name}"],
    ["{vip ? 'Welcome back' : 'Welcome'}", "Welcome back"],
    ["About {queue.estimatedWaitSec} seconds", "About  seconds"],
    ["{level / 2}", "1.5"],
  ])("%j is %j", (template, expected) => {
    expect(evaluator.text(template, VALUES)).toBe(expected);
  });

  test("whose expression fails, fails", () => {
    expect(() => evaluator.text("{level / 0}", VALUES)).toThrow("no number");
  });

  test("takes a value as it is: what a caller gives is never read as an expression", () => {
    expect(evaluator.text("{name}", { ...VALUES, name: "{level}" })).toBe("{level}");
  });
});

describe("an answer of another system", () => {
  const { value } = createEvaluator(EXAMPLE_SCRIPT);
  const body = { customer: { name: "Ann", vip: null }, orders: [{ id: 7 }] };
  const of = (expression: string) => value(expression, { answer: { status: 200, body } });

  test.each<[string, unknown]>([
    ["answer.body.customer.name", "Ann"],
    ["answer.body.orders[0].id + 1", 8],
    ["size(answer.body.orders)", 1],
    ["answer.body.customer.vip", null],
    ["'vip' in answer.body ? answer.body.vip : false", false],
    ["answer.status == 200.0", true],
  ])("%s is %j", (expression, given) => {
    expect(of(expression)).toBe(given);
  });

  test.each([
    "answer.body.customer.age",
    "answer.body.orders[1].id",
    "answer.body.constructor",
    "answer.body.customer.vip.name",
  ])("%s is not there", (expression) => {
    expect(() => of(expression)).toThrow(MissingValue);
  });
});

test("values in a text are written as the text needs them", () => {
  const { text } = createEvaluator(EXAMPLE_SCRIPT);
  expect(text("{{{1 + 1}, {'a\"'}}}", {}, (value) => JSON.stringify(value))).toBe('{2, "a\\""}');
});
