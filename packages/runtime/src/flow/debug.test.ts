import { describe, expect, test } from "vitest";

import type { DebugChange } from "../contact/events.ts";
import { answered, newContact, type ContactDriver } from "../testing/contact.ts";

const DRAWING = {
  start: ["Start", { Default: "first" }],
  first: ["Nothing", { Default: "second" }],
  second: ["Nothing", { Default: "sound" }],
  sound: ["Sound", { Default: "first" }],
} as const;
const debug = (change: DebugChange) => ({ type: "debug", ...change }) as const;
const before = (...actions: string[]) => debug({ stops: { before: actions, after: null } });
const after = (count: number) => debug({ stops: { before: [], after: count } });
const goOn = debug({ goOn: true });
const standsBefore = ({ contact: { flow } }: ContactDriver) =>
  flow.debug?.stopped ? flow.action : null;

describe("a script that somebody tries out", () => {
  test("stands still before an action begins, also in the middle of a step, and goes on", () => {
    const contact = newContact(DRAWING).tell(before("second"), ...answered);
    expect(contact.entered).toEqual(["start", "first"]);
    expect(standsBefore(contact)).toBe("second");
    contact.tell(goOn);
    expect(contact.entered).toEqual(["start", "first", "second", "sound"]);
    expect(standsBefore(contact)).toBeNull();
  });

  test("stands still after so many actions, once", () => {
    const contact = newContact(DRAWING).tell(after(3), ...answered);
    expect(standsBefore(contact)).toBe("sound");
    contact.tell(goOn, { type: "timer.due", timerId: "action:over" });
    expect(contact.entered.at(-1)).toBe("sound");
    expect(contact.entered).toHaveLength(7);
  });

  test("keeps keys that are pressed while it stands still for the action that follows", () => {
    const contact = newContact(DRAWING).tell(before("sound"), ...answered);
    contact.tell({ type: "digit", digit: "1" });
    expect(contact.contact.typeAhead).toBe("1");
    expect(standsBefore(contact)).toBe("sound");
  });

  test("is as ever for who hangs up while it stands still", () => {
    const contact = newContact(DRAWING).tell(before("second"), ...answered);
    contact.tell({ type: "voice.gone", cause: "normal" });
    expect(contact.over).toBe(true);
    expect(standsBefore(contact)).toBeNull();
  });

  test("stands still again after its process was away", () => {
    const contact = newContact(DRAWING).tell(before("second"), ...answered);
    contact.restart().tell(goOn);
    expect(contact.entered.at(-1)).toBe("sound");
  });

  test("takes new values for variables that it has, and only those", () => {
    const contact = newContact(DRAWING, { tries: { type: "number", initial: 1 } });
    contact.tell(...answered, debug({ variables: { tries: 3, others: 1 } }));
    expect(contact.contact.variables).toEqual({ tries: 3 });
  });

  test("goes on only from where it stands still", () => {
    const contact = newContact(DRAWING).tell(...answered);
    expect(contact.tell(goOn).does).toEqual([]);
  });
});
