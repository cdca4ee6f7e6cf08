import type { Action } from "@cordboard/language";
import { compileScript } from "@cordboard/runtime";
import { describe, expect, test } from "vitest";

import { runScenario } from "../scenario/run.ts";
import { actionTypes, language } from "../testing/actions.ts";
import { transcribe } from "../transcript.ts";
import { explore, type Way } from "./explore.ts";
import { keepEnding } from "./keep-ending.ts";
import { toScenario } from "./to-scenario.ts";

type Actions = { readonly [id: string]: readonly [string, Action["branches"]?, object?] };

/** A script that begins with its first action. Each is `[type, branches, properties]`. */
function scriptOf(actions: Actions) {
  const first = Object.keys(actions)[0] ?? "";
  const written = Object.entries(actions).map(([id, [type, branches, properties]]) => [
    id,
    { type, ...(branches ? { branches } : {}), ...(properties ? { properties } : {}) },
  ]);
  return {
    version: 1,
    name: "explored",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    variables: {
      digit: { type: "string", initial: "" },
      count: { type: "number", initial: 0 },
    },
    actions: {
      start: { type: "Start", branches: { Default: first } },
      ...Object.fromEntries(written),
    },
  } as const;
}

const compiled = (actions: Actions) => compileScript(scriptOf(actions), "x", actionTypes);
const explored = (actions: Actions, maxStates?: number) =>
  explore(compiled(actions), maxStates === undefined ? {} : { maxStates });
const endingsOf = (actions: Actions) =>
  explored(actions).endings.map(({ outcome, action }) => `${outcome}${action ? ` ${action}` : ""}`);
const flawsOf = (actions: Actions) =>
  explored(actions).flaws.map(
    ({ kind, actions: at, hopeless }) => `${kind} ${at.join(" ")}${hopeless ? " hopeless" : ""}`,
  );
const told = ({ journal }: Way) => transcribe(journal).map(({ text }) => text);

const counting = (to: number): Actions => ({
  ask: ["Ask", { 1: "bye", Default: "count" }],
  count: ["Count", { Default: "ask", Enough: "bye" }, { to }],
  bye: ["Bye"],
});

const holding = (helped: string): Actions => ({
  hold: ["Hold", { Default: "bye" }],
  signal: ["Heard", { Default: helped }],
  bye: ["Bye"],
});

/** What comes of the endings as scenarios: what fails, and what cannot be said. */
const scenariosOf = async (actions: Actions) => {
  const world = {
    language,
    actionTypes,
    script: () => scriptOf(actions),
    hours: () => undefined,
    skills: [],
  };
  const lines: string[] = [];
  for (const ending of explored(actions).endings) {
    const scenario = toScenario(ending, ending.outcome);
    if ("cannotSay" in scenario) lines.push(`${ending.outcome}: ${scenario.cannotSay}`);
    else lines.push(...(await runScenario(scenario, world)).failures);
  }
  return lines;
};

describe("the ways that calls can end", () => {
  test("through a call to somebody outside are found, and can be walked as scenarios", async () => {
    const actions: Actions = {
      out: ["CallsOut", { Default: "bye", Error: "sorry" }],
      sorry: ["Say", { Default: "bye" }, { text: "Sorry." }],
      bye: ["Bye"],
    };
    const { endings, flaws, complete } = explored(actions);
    expect({ flaws, complete }).toEqual({ flaws: [], complete: true });
    expect(endings.map(({ outcome }) => outcome).toSorted()).toEqual([
      "caller-hung-up",
      "script-ended",
      "transferred",
    ]);
    expect(await scenariosOf(actions)).toEqual([]);
  });

  test("with word left for an agent go on to the agent's hearing it; a refusal is told", async () => {
    const actions: Actions = {
      leave: ["LeaveWord", { Default: "bye", Error: "sorry" }],
      sorry: ["Say", { Default: "bye" }, { text: "Sorry." }],
      bye: ["Bye"],
    };
    const { endings, flaws, complete } = explored(actions);
    expect({ flaws, complete }).toEqual({ flaws: [], complete: true });
    expect(endings.map(({ outcome }) => outcome).toSorted()).toEqual([
      "caller-hung-up",
      "script-ended",
      "voicemail-handled",
    ]);
    expect(await scenariosOf(actions)).toEqual([]);
  });

  test("keep nobody on the line who has left word and waits for nothing else", () => {
    const flaws = flawsOf({
      leave: ["LeaveWord", { Default: "hold", Error: "bye" }],
      hold: ["Hold", { Default: "bye" }],
      bye: ["Bye"],
    });
    expect(flaws).toEqual(["waits-for-ever hold hopeless"]);
  });

  test("are found, the shortest of each kind", () => {
    const { endings, flaws, complete, unreached } = explored({
      ask: ["Ask", { 1: "ask", 2: "wait", Default: "bye" }],
      wait: ["Queue", { Default: "music", Error: "bye" }],
      music: ["Hold", { Default: "bye" }],
      bye: ["Bye"],
    });
    expect(endings.map(({ outcome, skill, action }) => [outcome, skill, action])).toEqual([
      ["script-ended", "", "bye"],
      ["caller-hung-up", "", null],
      ["abandoned", "support", null],
      ["handled", "support", null],
      ["script-ended", "support", "bye"],
    ]);
    expect({ flaws, complete, unreached }).toEqual({ flaws: [], complete: true, unreached: [] });
    const handled = endings.find(({ outcome }) => outcome === "handled");
    expect(handled && told(handled)).toEqual([
      "+12025550123 calls +12025550100: script explored",
      "the call is answered",
      "start takes Default → ask",
      "presses 2",
      "ask takes 2 → wait",
      "enters support at position 1",
      "wait takes Default → music",
      "plays hold music",
      "is offered to Anna as a call",
      "Anna picks up",
      "Anna and the customer talk",
      "the script ends (answered)",
      "Anna's phone is off (normal)",
      "is off the line",
      "the contact is over: handled",
    ]);
  });

  test("are also those of what fails, and of what other systems answer", () => {
    expect(
      endingsOf({
        hello: ["Say", { Default: "web", Error: "unheard" }, { text: "Hello." }],
        web: ["Web", { Default: "bye", Refused: "refused", Error: "failed" }],
        bye: ["Bye"],
        unheard: ["Bye"],
        refused: ["Bye"],
        failed: ["Bye"],
      }).toSorted(),
    ).toEqual([
      "caller-hung-up",
      "script-ended bye",
      "script-ended failed",
      "script-ended refused",
      "script-ended unheard",
    ]);
  });

  test("a way on which nothing fails goes before one that is a little shorter", () => {
    const [bye] = explored({
      hello: ["Say", { Default: "ask", Error: "bye" }, { text: "Hello." }],
      ask: ["Ask", { 1: "bye", Default: "bye" }],
      bye: ["Bye"],
    }).endings.filter(({ outcome }) => outcome === "script-ended");
    expect(bye && told(bye)).not.toContainEqual(expect.stringContaining("cannot play"));
  });

  test("actions that no call comes to are named", () => {
    const { unreached } = explored({
      bye: ["Bye"],
      lost: ["Say", { Default: "bye" }, { text: "" }],
    });
    expect(unreached).toEqual(["lost"]);
  });
});

describe("callers who get stuck", () => {
  test("hear music for ever, without being in a queue", () => {
    expect(
      flawsOf({
        ask: ["Ask", { 1: "hold", Default: "bye" }],
        hold: ["Hold", { Default: "bye" }],
        bye: ["Bye"],
      }),
    ).toEqual(["waits-for-ever hold hopeless"]);
  });

  test("but music in a queue ends when an agent is free", () => {
    expect(
      flawsOf({
        wait: ["Queue", { Default: "hold", Error: "bye" }],
        hold: ["Hold", { Default: "bye" }],
        bye: ["Bye"],
      }),
    ).toEqual([]);
  });

  test("go round while they press nothing", () => {
    const actions: Actions = {
      hello: ["Say", { Default: "ask" }, { text: "Hello." }],
      ask: ["Ask", { 1: "bye", Timeout: "hello", Default: "bye" }],
      bye: ["Bye"],
    };
    expect(flawsOf(actions)).toEqual(["goes-round ask hello"]);
    const [round] = explored(actions).flaws;
    expect(round && told(round).slice(-4)).toEqual([
      "plays “Hello.”",
      "hello takes Default → ask",
      "ask takes Timeout → hello",
      "plays “Hello.”",
    ]);
  });

  test("are asked again and again, whatever they press", () => {
    expect(
      flawsOf({
        first: ["Ask", { 1: "trap", Default: "bye" }],
        trap: ["Ask", { Default: "trap" }],
        bye: ["Bye"],
      }),
    ).toEqual(["goes-round trap hopeless"]);
  });

  test("wait for a signal that helps them, or for one that does not", () => {
    expect(flawsOf(holding("bye"))).toEqual([]);
    expect(flawsOf(holding("hold"))).toEqual(["waits-for-ever hold hopeless"]);
  });

  test("come to a dead end", () => {
    const { flaws, endings } = explored({ ask: ["Ask", { 1: "bye" }], bye: ["Bye"] });
    expect(flaws.map(({ kind, actions }) => [kind, actions])).toEqual([["dead-end", ["ask"]]]);
    expect(endings.map(({ outcome }) => outcome)).toContain("failed");
  });

  test("are lost in a script that runs away", () => {
    expect(flawsOf({ count: ["Count", { Default: "count" }, { to: -1 }] })).toEqual([
      "runaway count hopeless",
    ]);
  });
});

describe("keys", () => {
  test("are tried one by one where an action goes on taking them", () => {
    expect(
      endingsOf({
        number: ["Digits", { Enough: "full", Ended: "short", Timeout: "slow", Default: "bye" }],
        full: ["Bye"],
        short: ["Bye"],
        slow: ["Bye"],
        bye: ["Bye"],
      }).toSorted(),
    ).toEqual(["caller-hung-up", "script-ended full", "script-ended short", "script-ended slow"]);
  });

  test("of a range are tried by one example", () => {
    expect(
      flawsOf({ ask: ["Range", { "2-5": "trap", Default: "bye" }], trap: ["Hold"], bye: ["Bye"] }),
    ).toContain("waits-for-ever trap hopeless");
  });
});

describe("what is counted", () => {
  test("up to an end is no endless round", () => {
    expect(explored(counting(3))).toMatchObject({ complete: true, flaws: [] });
  });

  test("without end comes to the bound, which proves nothing", () => {
    expect(explored(counting(-1), 200)).toMatchObject({ complete: false, states: 200, flaws: [] });
  });
});

describe("an ending as a scenario", () => {
  test("passes: keys, hanging up, agents, a closed queue, speech that fails", async () => {
    expect(
      await scenariosOf({
        hello: ["Say", { Default: "ask", Error: "bye" }, { text: "Hello." }],
        ask: ["Ask", { 1: "wait", 2: "other", Default: "bye" }],
        wait: ["Queue", { Default: "music", Error: "other" }],
        music: ["Say", { Default: "music" }, { text: "Please wait." }],
        other: ["Bye"],
        bye: ["Bye"],
      }),
    ).toEqual([]);
  });

  test("passes: what other systems answer, or do not", async () => {
    expect(
      await scenariosOf({
        web: ["Web", { Default: "bye", Refused: "refused", Error: "failed" }],
        bye: ["Bye"],
        refused: ["Bye"],
        failed: ["Bye"],
      }),
    ).toEqual([]);
  });

  test("passes: no hold music", async () => {
    expect(await scenariosOf({ hold: ["Hold", { Default: "bye" }], bye: ["Bye"] })).toEqual([]);
  });

  test("is refused where a scenario has no words for what happens", async () => {
    const spelled: Actions = { spell: ["Spell", { Error: "failed" }], failed: ["Bye"] };
    expect(await scenariosOf(spelled)).toContain("script-ended: a value cannot be spoken");
  });
});

test("how far it has looked is told meanwhile", () => {
  const seen: number[] = [];
  const { states } = explore(compiled(counting(400)), { onProgress: (count) => seen.push(count) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.map((_, index) => 250 * (index + 1)));
  expect(seen.at(-1)).toBeLessThanOrEqual(states);
});

test("an ending is kept as a scenario in a file of its name, if the simulator confirms it", async () => {
  const found = explored(counting(2)).endings.find(({ outcome }) => outcome === "script-ended");
  if (!found) throw new Error("The script does not end.");
  const world = {
    language,
    actionTypes,
    skills: [],
    script: () => scriptOf(counting(2)),
    hours: () => undefined,
  };
  expect(await keepEnding(found, "Ends", world)).toMatchObject({
    file: "explored-explored-script-ended-bye",
    scenario: { name: "Ends", script: "explored" },
  });
  const other = { ...world, script: () => undefined };
  expect(await keepEnding(found, "Ends", other)).toEqual({
    leftOut: 'as a scenario it goes another way: There is no script "explored" without errors.',
  });
});
