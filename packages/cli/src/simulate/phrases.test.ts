import type { Simulation } from "@cordboard/simulator";
import { describe, expect, it } from "vitest";

import { obey, PHRASES } from "./phrases.ts";

/** A simulation that notes what is done to it. */
function heard(typed: string): string[] {
  const done: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      done.push([name, ...args.map((arg) => JSON.stringify(arg))].join(" "));
      return true;
    };
  const agent = { becomes: note("becomes"), accepts: note("accepts"), hangsUp: note("hangs up") };
  const simulation = {
    caller: { presses: note("presses"), hangsUp: note("hangs up"), speaks: note("speaks") },
    customer: { will: note("customer") },
    party: { will: note("party"), hangsUp: note("party hangs up") },
    advance: note("advance"),
    skipToNext: note("skip"),
    signal: note("signal"),
    agents: () => [{ id: "anna", contact: {} }],
    agent: () => agent,
  } as unknown as Simulation;
  obey(simulation, typed);
  return done;
}

describe("what a person at the terminal can say", () => {
  it.each([
    ["12#", 'presses "12#"'],
    ["Hang Up", "hangs up"],
    ["skip 2m", "advance 120000"],
    ["agent anna logs in", 'becomes "Available"'],
    ["agent accepts", "accepts"],
    ["customer busy", 'customer "busy"'],
    ["party hangs up", "party hangs up"],
    ["signal", "signal {}"],
    ["signal paid=true level=3 orderNo=A-1", 'signal {"paid":true,"level":3,"orderNo":"A-1"}'],
  ])("%s", (typed, does) => {
    expect(heard(typed)).toEqual([does]);
  });

  it.each(PHRASES.map(({ example }) => [example]))("the example %s is understood", (example) => {
    expect(heard(example)).toHaveLength(1);
  });

  it("says so when it does not understand", () => {
    expect(() => heard("sing")).toThrow('"sing" is not understood');
  });
});
