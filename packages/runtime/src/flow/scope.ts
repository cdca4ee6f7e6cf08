import type { ScopeValues } from "@cordboard/language";

import type { Contact } from "../contact/state.ts";

/** What expressions see of a contact: system variables and the script's own. */
export function scopeValues(contact: Contact, now: number): ScopeValues {
  const { call, queue, agent, error } = contact;
  return {
    ...contact.variables,
    now: new Date(now),
    call: {
      contactId: contact.contactId,
      ani: call.ani,
      dnis: call.dnis,
      direction: call.direction,
      startedAt: new Date(call.startedAt),
      language: call.language,
      voicePath: call.voicePath,
    },
    queue: {
      skill: queue.skill,
      position: queue.position,
      waitedSec: queue.enteredAt === null ? 0 : Math.floor((now - queue.enteredAt) / 1000),
      estimatedWaitSec: queue.estimatedWaitSec,
      state: queue.state === "none" && call.callbackWaits ? "callback-waiting" : queue.state,
    },
    agent: agent ?? { id: "", name: "" },
    error: error ?? { code: "", message: "", action: "" },
  };
}
