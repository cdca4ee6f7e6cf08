import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import { contactOf, createInterpreter } from "../contact/step.ts";
import { programOf, type Drawing } from "../testing/actions.ts";
import { TURN } from "./turns.ts";

const RUNAWAY: Drawing = {
  start: ["Start", { Default: "round" }],
  round: ["Nothing", { Default: "round", Error: "sorry" }],
  sorry: ["Sound", { Default: "sorry" }],
};
const turn = { type: "timer.due", timerId: TURN } as const;

/** One contact, step by step: actions begun in each. */
function steps(drawing: Drawing) {
  const interpreter = createInterpreter(programOf(drawing));
  const fresh = { contactId: "c1", ani: "", dnis: "", country: "US", startedAt: 0 };
  let snapshot = interpreter.create(fresh);
  const tell = (event: PortEvent): number => {
    const step = interpreter.step(snapshot, { ...event, at: 0 });
    ({ snapshot } = step);
    return step.outbox.filter(({ kind }) => kind === "entered").length;
  };
  tell({ type: "voice.ringing" });
  return {
    tell,
    get contact() {
      return contactOf(snapshot);
    },
  };
}

describe("a script that goes on and on", () => {
  test("gives way after 50 actions, and goes on when its turn comes again", () => {
    const contact = steps(RUNAWAY);
    expect(contact.tell({ type: "voice.answered" })).toBe(50);
    expect(contact.contact.timers).toEqual({ [TURN]: 0 });
    expect(contact.tell(turn)).toBe(50);
  });

  test("has some 20 turns for its thousand actions, and is stopped then as ever", () => {
    const contact = steps(RUNAWAY);
    contact.tell({ type: "voice.answered" });
    let turns = 1;
    for (; contact.contact.timers[TURN] !== undefined; turns++) {
      expect(contact.tell(turn)).toBeLessThanOrEqual(51);
    }
    expect(turns).toBe(22);
    expect(contact.contact).toMatchObject({
      error: { code: "runaway-script" },
      flow: { action: "sorry" },
    });
  });

  test("keeps keys that are pressed meanwhile for the action that wants them", () => {
    const contact = steps(RUNAWAY);
    contact.tell({ type: "voice.answered" });
    expect(contact.tell({ type: "digit", digit: "7" })).toBe(0);
    expect(contact.contact.typeAhead).toBe("7");
  });

  test("is over when its caller hangs up meanwhile", () => {
    const contact = steps(RUNAWAY);
    contact.tell({ type: "voice.answered" });
    contact.tell({ type: "voice.gone", cause: "normal" });
    expect(contact.contact).toMatchObject({ timers: {}, flow: { status: "ended" } });
    expect(contact.tell(turn)).toBe(0);
  });
});
