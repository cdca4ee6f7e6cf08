import { BACK, followCall } from "./agent-status.ts";
import { loseDesksOf } from "./desk-presence.ts";
import { matchAgent } from "./matching.ts";
import { AWAY, type QueueEntry } from "./model.ts";
import { takeOut } from "./queue.ts";
import { isNewsLost, tellDue } from "./schedules.ts";
import type { WorkingSet } from "./working-set.ts";

/** What another server had, and what becomes of it. */
export interface TakenOver {
  /** The server that is away. */
  readonly server: string;
  /** All contacts that it had. */
  readonly known: ReadonlySet<string>;
  /** Those of them that this server carries on. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Another server is away. What waits there is this server's now, at its old place, and whoever it rang at is free. A
 * call that is up in the other's switch cannot be moved: it is offered to nobody until its server is back, and who
 * talks goes on talking. Due callbacks that the other had no time to begin are begun here.
 */
export function takeOver(set: WorkingSet, { server, known, moved }: TakenOver, now: number): void {
  for (const entry of Array.from(set.entries.values())) {
    if (entry.server !== server) continue;
    const { contactId, state } = entry;
    const waiting = { ...entry, state: "waiting", offer: null } as const;
    if (moved.has(contactId)) set.putEntry({ ...waiting, server: set.server });
    else if (known.has(contactId)) {
      if (state === "offered" && entry.direct) set.deleteEntry(entry);
      else if (state === "waiting" || state === "offered")
        set.putEntry({ ...waiting, notBefore: AWAY });
    } else if (isNewsLost(entry)) tellDue(set, { ...waiting, server: set.server });
    else takeOut(set, contactId, "abandoned", now);
  }
  loseDesksOf(set, server, now);
  freeAgents(set, now);
}

/**
 * The other server has not come back: calls that were up there are over, and agents who talked there are free. A
 * callback whose customer may have been dialled has had an attempt; it waits on where another is left.
 */
export function giveUp(set: WorkingSet, { server, known, moved }: TakenOver, now: number): void {
  for (const entry of Array.from(set.entries.values())) {
    if (entry.server !== server) continue;
    if (moved.has(entry.contactId)) set.putEntry(nextAttempt(entry, set.server, now));
    else if (known.has(entry.contactId)) takeOut(set, entry.contactId, "ended", now);
  }
  freeAgents(set, now);
}

/** Whether a contact that may be up in a switch can go on when that is given up for lost. */
export const outlivesCall = ({ kind, state, callback }: QueueEntry): boolean =>
  kind === "callback" &&
  (state === "waiting" || (state === "accepted" && (callback?.attemptsLeft ?? 0) > 1));

function nextAttempt(entry: QueueEntry, server: string, now: number): QueueEntry {
  const waiting = { ...entry, server, state: "waiting", offer: null, notBefore: null } as const;
  const { callback } = entry;
  if (callback === null || entry.state !== "accepted") return waiting;
  const { attemptsLeft, minutesBetween } = callback;
  return {
    ...waiting,
    callback: { ...callback, attemptsLeft: attemptsLeft - 1 },
    notBefore: now + minutesBetween * 60_000,
  };
}

/** Agents who ring or talk with nobody any more. */
export function freeAgents(set: WorkingSet, now: number): void {
  for (const agent of Array.from(set.agents.values())) {
    if (agent.contactId === null && agent.status !== "In line") continue;
    const entry = set.entries.get(agent.contactId ?? "");
    if (entry?.offer?.agentId === agent.id) continue;
    if (agent.status === "In line") followCall(set, agent, BACK, now);
    else set.putAgent({ ...agent, contactId: null, offerId: null });
    matchAgent(set, agent.id, now);
  }
}
