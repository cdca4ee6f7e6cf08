import { defineAction, DEFAULT_BRANCH, ERROR_BRANCH, FALLBACK_BRANCH } from "@cordboard/language";
import type { BranchSpec, Script } from "@cordboard/language";
import type { JournalEntry } from "@cordboard/runtime";
import { Type } from "typebox";
import { describe, expect, test } from "vitest";

import { runScenario } from "../scenario/run.ts";
import { actionTypes, HELLO, language } from "../testing/actions.ts";
import { createCoverage, type ScriptCoverage } from "./coverage.ts";

const spec = (type: string, branches: readonly BranchSpec[]) =>
  defineAction({
    type,
    title: `A ${type.toLowerCase()}`,
    description: "",
    group: "Logic",
    icon: "",
    properties: Type.Object({}),
    branches: () => branches,
    summary: () => "",
  });
const outcome = (name: string): BranchSpec => ({ name, description: "" });
const specs = new Map(
  [
    spec("Ask", [outcome("1"), outcome("Timeout"), FALLBACK_BRANCH, ERROR_BRANCH]),
    spec("Play", [DEFAULT_BRANCH, ERROR_BRANCH]),
    spec("Stop", []),
  ].map((one) => [one.type, one]),
);

const script = (actions: Script["actions"], name = "drawn") => ({ name, actions }) as Script;
const ask = (branches: { readonly [branch: string]: string }) =>
  script({ ask: { type: "Ask", branches } });

type Step = Partial<JournalEntry> & { readonly kind: JournalEntry["kind"] };
const took = (action: string, outcomeOf: string, branch: string | null = outcomeOf): Step => ({
  kind: "branch",
  action,
  outcome: outcomeOf,
  branch,
});
const journal = (...steps: readonly Step[]) =>
  [{ kind: "begun", script: "drawn" }, ...steps] as JournalEntry[];

/** `action:branch` of all that were, and of all that were not taken. */
function told({ actions }: ScriptCoverage) {
  const all = actions.flatMap(({ action, branches }) =>
    branches.map(({ name, taken }) => ({ name: `${action}:${name}`, taken })),
  );
  const names = (wanted: boolean) =>
    all.filter(({ taken }) => taken > 0 === wanted).map(({ name }) => name);
  return { taken: names(true), missing: names(false) };
}

function after(drawn: Script, ...journals: readonly (readonly JournalEntry[])[]) {
  const coverage = createCoverage(specs);
  for (const one of journals) coverage.add(one);
  return coverage.of(drawn);
}

describe("the coverage of a script", () => {
  test("is that of its calls", async () => {
    const world = {
      language,
      actionTypes,
      script: () => undefined,
      hours: () => undefined,
      skills: [],
    };
    const scenario = { name: "hello", script: HELLO, steps: [], expect: {} };
    const coverage = createCoverage(language.specs);
    coverage.add((await runScenario(scenario, world)).journal);
    expect(coverage.of(HELLO as unknown as Script)).toEqual({
      script: "hello",
      covered: 2,
      total: 3,
      actions: [
        { action: "start", label: "Start", entered: 1, branches: [{ name: "Default", taken: 1 }] },
        {
          action: "hello",
          label: "Say",
          entered: 1,
          branches: [
            { name: "Default", taken: 1 },
            { name: "Error", taken: 0 },
          ],
        },
        { action: "bye", label: "Bye", entered: 1, branches: [] },
      ],
    });
  });

  test("adds up all of them", () => {
    const drawn = ask({ 1: "ask", Timeout: "ask", Error: "ask" });
    const both = after(drawn, journal(took("ask", "1")), journal(took("ask", "Timeout")));
    expect(told(both)).toEqual({ taken: ["ask:1", "ask:Timeout"], missing: ["ask:Error"] });
    expect(both).toMatchObject({ covered: 2, total: 3 });
  });

  test("without a call is none", () => {
    expect(after(ask({ 1: "ask" }))).toMatchObject({ covered: 0, actions: [{ entered: 0 }] });
  });

  test("counts an outcome also where it has no link of its own", () => {
    const drawn = script({ say: { type: "Play", branches: { Default: "say" } } });
    const failed = after(drawn, journal(took("say", "Error", "Default")));
    expect(told(failed)).toEqual({ taken: ["say:Error"], missing: ["say:Default"] });
    const deadEnd = after(drawn, journal(took("say", "Error", null)));
    expect(told(deadEnd).taken).toEqual(["say:Error"]);
  });

  test("counts a fallback only where an outcome falls to it, and covers it when one did", () => {
    const linked = { 1: "ask", Timeout: "ask", Error: "ask" };
    const names = (drawn: Script) => told(after(drawn)).missing;
    expect(names(ask({ ...linked, Default: "ask" }))).not.toContain("ask:Default");
    expect(names(ask({ 1: "ask" }))).not.toContain("ask:Default");
    const open = ask({ 1: "ask", Default: "ask" });
    expect(told(after(open, journal(took("ask", "1")))).missing).toContain("ask:Default");
    expect(told(after(open, journal(took("ask", "Timeout", "Default"))))).toEqual({
      taken: ["ask:Timeout", "ask:Default"],
      missing: ["ask:1", "ask:Error"],
    });
  });

  test("knows actions of the same id in several scripts apart", () => {
    const ofAnother = { ...took("say", "Error"), script: "another" } as Step;
    const calls = journal(ofAnother, took("say", "Default"));
    const say = { say: { type: "Play" } };
    expect(told(after(script(say), calls)).taken).toEqual(["say:Default"]);
    expect(told(after(script(say, "another"), calls)).taken).toEqual(["say:Error"]);
  });

  test("leaves out what it does not know", () => {
    const drawn = script({ odd: { type: "Nothing" }, say: { type: "Play", label: "Hello" } });
    const { actions } = after(drawn, journal(took("gone", "Default"), took("say", "Gone")));
    expect(actions.map(({ action, label }) => [action, label])).toEqual([["say", "Hello"]]);
  });
});
