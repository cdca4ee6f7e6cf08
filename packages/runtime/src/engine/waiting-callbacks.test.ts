import { expect, test } from "vitest";

import { newContact } from "../testing/contact.ts";
import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import type { Contact } from "../contact/state.ts";
import { WaitingCallbacks } from "./waiting-callbacks.ts";

const CALLER = "+12025550123";
const { contact } = newContact(QUEUE_AND_SOUND);
const waiting = (number: string): Contact => ({
  ...contact,
  queue: { ...contact.queue, state: "callback-waiting" },
  callback: { number, callerId: "", callDelaySec: 0 },
});

test("a callback waits for the number that called and the one that is to be called, until it is over", () => {
  const callbacks = new WaitingCallbacks();
  const there = waiting("+12025550199");
  callbacks.changed(contact, there);
  expect([CALLER, "+12025550199", "+12025550111"].map((one) => callbacks.has(one))).toEqual([
    true,
    true,
    false,
  ]);
  callbacks.changed(there, contact);
  expect(callbacks.has(CALLER)).toBe(false);
});

test("of two that wait for one number, one may end", () => {
  const callbacks = new WaitingCallbacks();
  const there = waiting(CALLER);
  callbacks.changed(null, there);
  callbacks.changed(null, there);
  callbacks.changed(there, contact);
  expect(callbacks.has(CALLER)).toBe(true);
});

test("a number that is withheld is nobody's", () => {
  const callbacks = new WaitingCallbacks();
  const there = waiting("+12025550199");
  callbacks.changed(contact, { ...there, call: { ...there.call, ani: "" } });
  expect(callbacks.has("")).toBe(false);
});
