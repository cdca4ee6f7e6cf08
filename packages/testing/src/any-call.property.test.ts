import { readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { createSimulation, transcriptText, type Simulation } from "@cordboard/simulator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { replayed } from "./journals/replayed.ts";
import { ROOT } from "./laws/sources.ts";

const reference = join(ROOT, "examples/queue-callback/scripts/queue-callback.json");
const { script } = language.check(readFileSync(reference, "utf8"));

/** Something that somebody does, or time that passes. */
type Happening = (call: Simulation) => void;

const AGENTS = ["anna", "ben"] as const;
const agent = fc.constantFrom(...AGENTS);
const often = (weight: number, arbitrary: fc.Arbitrary<Happening>) => ({ weight, arbitrary });
/** What brings a call on comes more often than what ends it, so that every part gets its share. */
const happening = fc.oneof(
  often(
    2,
    fc.constantFrom("1", "5", "#").map((key) => (call) => call.caller.presses(key)),
  ),
  often(
    1,
    fc.constant((call: Simulation) => call.caller.hangsUp()),
  ),
  often(
    2,
    fc
      .constantFrom("answers" as const, "busy" as const, "no-answer" as const, "rejects" as const)
      .map((what) => (call) => call.customer.will(what)),
  ),
  often(
    4,
    agent.map((who) => (call) => call.agent(who).becomes("Available")),
  ),
  often(
    1,
    fc.tuple(agent, fc.constantFrom("Busy" as const, "Offline" as const)).map(
      ([who, status]) =>
        (call) =>
          call.agent(who).becomes(status),
    ),
  ),
  often(
    6,
    agent.map((who) => (call) => call.agent(who).accepts()),
  ),
  often(
    1,
    fc.tuple(agent, fc.constantFrom("declines" as const, "hangsUp" as const)).map(
      ([who, act]) =>
        (call) =>
          call.agent(who)[act](),
    ),
  ),
  often(
    5,
    fc.integer({ min: 1, max: 3_000 }).map((ms) => (call) => call.advance(ms)),
  ),
  often(
    2,
    fc.integer({ min: 3_000, max: 60_000 }).map((ms) => (call) => call.advance(ms)),
  ),
);

/** How the call begins, so that the later parts of the script get their share. */
const BEGINNINGS: readonly ((call: Simulation) => void)[] = [
  () => undefined,
  (call) => call.advance(37_000),
  (call) => {
    call.advance(37_000);
    call.caller.presses("1");
    call.advance(5_000);
  },
];

/** A refusal, such as of a status during a call, is an answer and no fault. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("A") !== true) throw error;
  }
}

/** What must never be, in words; empty while all is well. */
function wrongs(call: Simulation): string[] {
  const { contact, over } = call;
  if (!contact) return [];
  const { queue, flow, call: leg } = contact;
  const agents = call.agents();
  const inLine = agents.filter(({ status }) => status === "In line").length;
  const engaged = agents.filter((one) => one.contact !== null).length;
  const silent = leg.voicePath && flow.status === "ended" && queue.state === "none" && !over;
  const holdsPort = queue.state === "callback-waiting" && leg.voicePath && !leg.hangupCause;
  const facts: { readonly [wrong: string]: boolean } = {
    "two agents have the contact": engaged > 1,
    "two agents are in line": inLine > 1,
    "an agent has a contact that is over": over && engaged > 0,
    "a contact that is over waits in a queue": over && (call.queues()[0]?.waiting ?? 0) > 0,
    "a caller is left in silence": silent,
    "a waiting callback holds a port": holdsPort,
  };
  return Object.keys(facts).filter((wrong) => facts[wrong]);
}

/** Everybody does their best to bring the call to its end. */
function settle(call: Simulation): void {
  for (let round = 0; round < 30 && !call.over; round++) {
    call.customer.will("answers");
    for (const who of AGENTS) attempt(() => call.agent(who).becomes("Available"));
    for (const who of AGENTS) attempt(() => call.agent(who).accepts());
    call.advance(61_000);
    call.caller.hangsUp();
  }
}

describe("any call through the reference script", () => {
  it("keeps its invariants, whatever caller, customer and agents do, comes to an end, and is replayed", async () => {
    if (!script) throw new Error("The reference script has errors.");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BEGINNINGS),
        fc.array(happening, { minLength: 3, maxLength: 40 }),
        async (begins, happenings) => {
          const call = await createSimulation({
            script,
            actionTypes,
            skills: [{ name: "support", acwSec: 5 }],
            agents: AGENTS.map((id) => ({ id, skills: ["support"] })),
            call: { ani: "+12025550123", dnis: "+12025550100" },
            startAt: 0,
          });
          call.call();
          begins(call);
          try {
            for (const happens of happenings) {
              attempt(() => happens(call));
              expect(wrongs(call)).toEqual([]);
            }
            settle(call);
            expect(wrongs(call)).toEqual([]);
            expect(call.over, "the call comes to an end").toBe(true);
            expect(call.journal.map(({ seq }) => seq)).toEqual(
              call.journal.map((_, index) => index + 1),
            );
            expect(replayed(call.journal, { script, scripts: {}, hours: {} })).toEqual([]);
          } catch (error) {
            throw new Error(`${String(error)}\n${transcriptText(call.transcript)}`, {
              cause: error,
            });
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
