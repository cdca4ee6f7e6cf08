import { expect, test } from "vitest";

import { programOf } from "../testing/actions.ts";
import { answered, contactWith } from "../testing/contact.ts";
import { signalMistakes } from "./signals.ts";

const drawing = {
  start: ["Start", { Default: "sound" }],
  sound: ["Sound", { Default: "sound" }],
  signalled: ["WhenSignalled", { Default: "sound" }],
} as const;
const program = programOf(drawing, { order: { type: "string", initial: "" } });
const signal = (order: string, key?: string) =>
  ({ type: "signal", parameters: { order }, ...(key ? { key } : {}) }) as const;

test("a signal that is raised again by the same key is no second one, also after a restart", () => {
  const contact = contactWith(program).tell(...answered, signal("A", "1"));
  contact.restart().tell(signal("B", "1"));
  expect(contact.contact.variables).toEqual({ order: "A" });
  expect(contact.does).toEqual([]);
  expect(contact.tell(signal("C", "2"), signal("D")).contact.variables).toEqual({ order: "D" });
});

test("parameters are looked at before a signal is raised", () => {
  const { contact } = contactWith(program).tell(...answered);
  expect(signalMistakes(contact, program, { order: "A" })).toEqual([]);
  expect(signalMistakes(contact, program, { order: 1, name: "x" })).toEqual([
    'The variable "order" is a string.',
    'The script declares no variable "name".',
  ]);
  const asked = contactWith(program, { hook: "crm" }).tell({ type: "voice.ringing" });
  expect(signalMistakes(asked.contact, program, {})).toBeNull();
});
