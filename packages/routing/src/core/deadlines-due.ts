import { BACK, followCall } from "./agent-status.ts";
import { forgetCall } from "./called.ts";
import { resumeCallback } from "./callbacks.ts";
import type { Deadline } from "./deadlines.ts";
import { endGrace } from "./desk-presence.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import { expireOffer } from "./offers.ts";
import { enterScheduled, openToAll } from "./schedules.ts";
import type { WorkingSet } from "./working-set.ts";

/** The earliest deadline; null: none. */
export function nextDue(set: WorkingSet): number | null {
  return set.deadlines.next();
}

/** When ten thousand callbacks are due in the same minute, calls go on between them. */
const AT_ONCE = 200;

/** Carries out what is due; what is left of very much is still due after it. */
export function tick(set: WorkingSet, now: number): void {
  for (let done = 0; done < AT_ONCE; done++) {
    const deadline = set.deadlines.takeDue(now);
    if (deadline === null) return;
    carryOut(set, deadline, now);
  }
}

function carryOut(set: WorkingSet, { kind, id }: Deadline, now: number): void {
  switch (kind) {
    case "offer":
      return expireOffer(set, id, now);
    case "acw":
      return endAcw(set, id, now);
    case "callback":
      return resumeCallback(set, id, now);
    case "declined":
      return forgetDeclines(set, id, now);
    case "schedule":
      return enterScheduled(set, id, now);
    case "called":
      return forgetCall(set, id);
    case "own":
      return openToAll(set, id, now);
    case "desk":
      return endGrace(set, id, now);
    case "positions":
      set.touchSkill(id);
  }
}

function endAcw(set: WorkingSet, agentId: string, now: number): void {
  const agent = set.agents.get(agentId);
  if (agent === undefined || agent.status !== "After-call work") return;
  followCall(set, agent, BACK, now);
  matchAgent(set, agentId, now);
}

function forgetDeclines(set: WorkingSet, contactId: string, now: number): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined) return;
  set.putEntry({ ...entry, declinedBy: entry.declinedBy.filter(({ until }) => until > now) });
  matchEntry(set, contactId, now);
}
