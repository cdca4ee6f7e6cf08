import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { applyFix, LINTS } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { language } from "./specs.ts";

/** For each lint a script that gives rise to it, and one that is meant as it is. */
const LINTED = join(import.meta.dirname, "../../language/corpus/lints");
const read = (code: string, file: string) => readFileSync(join(LINTED, code, file), "utf8");
const codesIn = (text: string) => language.check(text).problems.map(({ code }) => code);

test("each lint has its documents, and each document its lint", () => {
  expect(readdirSync(LINTED).toSorted()).toEqual(LINTS.map(({ code }) => code));
});

describe.each(LINTS)("$code: $title", ({ code, severity }) => {
  test("is said where it matters, once, and of an action unless it is about the script", () => {
    const { problems } = language.check(read(code, "found.json"));
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([[code, severity]]);
    expect(problems[0]?.message).toMatch(/^[^\r\n]{8,300}$/);
  });

  test("is not said where the drawing is meant as it is", () => {
    expect(codesIn(read(code, "quiet.json"))).toEqual([]);
  });

  test("is gone when its fix was carried out, if it has one", () => {
    const { script, problems } = language.check(read(code, "found.json"));
    const fix = problems[0]?.fix;
    if (!script || !fix) return;
    expect(codesIn(language.format(applyFix(script, fix)))).toEqual([]);
  });

  test("can be silenced on an action, with a reason", () => {
    const { script, problems } = language.check(read(code, "found.json"));
    const id = problems[0]?.action;
    const action = script?.actions[id ?? ""];
    if (!script || !action || code === "L0412") return;
    const ignore = { [code]: "It is meant so." };
    const actions = { ...script.actions, [id ?? ""]: { ...action, ignore } };
    expect(codesIn(language.format({ ...script, actions }))).toEqual([]);
  });
});

/** What is said of a script with these actions, and variables `n` (0), `name` ("") and `vip` (false). */
function said(actions: object): string[] {
  const text = JSON.stringify({
    version: 1,
    name: "test",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    variables: {
      n: { type: "number", initial: 0 },
      name: { type: "string", initial: "" },
      vip: { type: "boolean", initial: false },
    },
    actions: {
      begin: { type: "Begin", branches: { Default: "a" } },
      end: { type: "End" },
      ...actions,
    },
  });
  return language
    .check(text)
    .problems.filter(({ pointer }) => pointer.startsWith("/actions"))
    .map(({ code, action }) => `${code} ${action}`);
}
const play = (text: string, to: string) => ({
  type: "Play",
  properties: { prompts: [{ type: "speech", text }] },
  branches: { Default: to },
});
const assign = (variable: string, expression: string, to: string) => ({
  type: "Assign",
  properties: { assignments: [{ variable, expression }] },
  branches: { Default: to },
});
const decide = (condition: string, yes: string, no: string) => ({
  type: "If",
  properties: { condition },
  branches: { True: yes, False: no, Error: "end" },
});

describe("variables", () => {
  test("that count, and begin at 0, are no mistake", () => {
    const actions = {
      a: assign("n", "n + 1.0", "b"),
      b: decide("n < 3.0", "a", "c"),
      c: play("{n} times", "end"),
    };
    expect(said(actions)).toEqual([]);
  });

  test("are taken as known once they were tested", () => {
    const actions = {
      a: decide("name == ''", "b", "c"),
      b: assign("name", "call.ani", "c"),
      c: play("Hello {name}", "end"),
    };
    expect(said(actions)).toEqual([]);
  });

  test("that are said before they are set are reported once", () => {
    const actions = {
      a: play("Hello {name}", "b"),
      b: play("Again: {name}", "c"),
      c: assign("name", "call.ani", "b"),
    };
    expect(said(actions)).toContain("L0408 a");
    expect(said(actions).filter((one) => one.startsWith("L0408"))).toHaveLength(1);
  });
});

const twice = (between: object) =>
  said({
    a: decide("vip", "between", "end"),
    between,
    b: decide("vip", "c", "end"),
    c: play("Hi", "end"),
  });

describe("a condition that was tested before", () => {
  test("is known while nothing changes it", () => {
    expect(twice(play("One moment.", "b"))).toContain("L0407 b");
  });
  test("is not known after a variable was set", () => {
    expect(twice(assign("vip", "call.voicePath", "b"))).toEqual([]);
  });
  test("is not known where the call can come from elsewhere", () => {
    const actions = {
      a: decide("vip", "b", "c"),
      b: decide("vip", "end", "c"),
      c: play("Hi", "b"),
    };
    expect(said(actions).filter((one) => one.startsWith("L0407"))).toEqual([]);
  });
  test("is asked again in vain only if it is the script's own: the world changes by itself", () => {
    const actions = {
      a: decide("queue.position > 1.0", "b", "end"),
      b: decide("queue.position > 1.0", "c", "end"),
      c: play("Hi", "end"),
    };
    expect(said(actions)).toEqual([]);
  });
});
