import type { ContactView } from "@cordboard/api";

import { texts } from "../texts.ts";

const words = texts.supervise.contacts;

const WAITING: ReadonlySet<ContactView["queueState"]> = new Set([
  "queued",
  "offered",
  "callback-waiting",
  "callback-offered",
  "voicemail-waiting",
  "voicemail-offered",
] as const);

/** It waits for an agent, or rings at one; its position counts. */
export const isWaiting = ({ queueState }: ContactView): boolean => WAITING.has(queueState);

/** Where in its script the contact is. */
export const placeOf = ({ flow, label }: ContactView): string =>
  flow === "ended" ? words.over : label;

/** Where in its queue. */
export function queueText(contact: ContactView): string {
  const { queueState, skill, position } = contact;
  const state = words.states[queueState];
  if (queueState === "none") return state;
  return isWaiting(contact) && position > 0
    ? words.atPosition(state, skill, position)
    : words.inQueue(state, skill);
}
