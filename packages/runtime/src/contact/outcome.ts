import type { EndReason } from "../flow/errors.ts";
import type { Contact } from "./state.ts";
import type { Outcome } from "./values.ts";

/** Nobody is on the line, nothing waits in a queue or is on its way there, and the script has ended. */
export const isOver = ({ call, queue, flow, voicemail }: Contact): boolean =>
  flow.status === "ended" && !call.voicePath && queue.state === "none" && !voicemail;

const ENDED_WELL: ReadonlySet<EndReason | null> = new Set([
  "hangup",
  "ended",
  "answered",
  "released",
]);

/** How the contact ended: what happened with an agent or caller counts most, then how the script ended. */
export const outcomeOf = ({ outcome, flow }: Pick<Contact, "outcome" | "flow">): Outcome =>
  outcome ?? (ENDED_WELL.has(flow.endReason) ? "script-ended" : "failed");
