import type { KnownContact } from "@cordboard/runtime";
import { matchAll } from "./matching.ts";
import { AWAY } from "./model.ts";
import { consultIdOf, tellOffer } from "./offers.ts";
import { tellBegun } from "./outbound.ts";
import { takeOut } from "./queue.ts";
import { isNewsLost, tellDue } from "./schedules.ts";
import { freeAgents } from "./take-over.ts";
import type { WorkingSet } from "./working-set.ts";

/**
 * After a restart. Entries of contacts that nobody knows any more leave. A contact and its entry may each have heard of
 * what the other has not: what the contact missed it is told, and what it had asked for and not been answered it
 * has asked again before. Who rings, talks, or is dialled goes on. Then everybody who waits is matched.
 *
 * A scheduled callback that nobody knows, and nobody has talked to, had just come due when the process ended: its
 * news was lost, so it is told again. So it is with a call that an agent had just begun.
 */
export function resume(set: WorkingSet, contacts: readonly KnownContact[], now: number): void {
  const known = new Set(contacts.map(({ contactId }) => contactId));
  for (const entry of set.entries.values()) {
    if (entry.server !== set.server) continue;
    if (known.has(entry.consultFor ?? entry.contactId)) {
      const isOrphan = entry.offer !== null && !set.agents.has(entry.offer.agentId);
      if (isOrphan && entry.direct) set.deleteEntry(entry);
      else if (isOrphan) set.putEntry({ ...entry, state: "waiting", offer: null });
      else if (entry.notBefore === AWAY) set.putEntry({ ...entry, notBefore: null });
    } else if (entry.kind === "outbound" && entry.state === "accepted") {
      tellBegun(set, entry, set.agents.get(entry.offer?.agentId ?? ""));
    } else if (isNewsLost(entry)) {
      tellDue(set, { ...entry, state: "waiting", offer: null });
    } else takeOut(set, entry.contactId, "abandoned", now);
  }
  for (const contact of contacts) tellOfOffer(set, contact);
  freeAgents(set, now);
  matchAll(set, now);
}

/** Brings what a contact knows of its offer together with what is so. */
function tellOfOffer(set: WorkingSet, { contactId, offerId, consultOfferId }: KnownContact): void {
  const entry = set.entries.get(contactId);
  const isOver = offerId !== null && entry?.offer?.offerId !== offerId;
  if (isOver) set.emit(contactId, { type: "offer.ended", offerId, reason: "agent-gone" });
  if (entry !== undefined) tellOffer(set, entry, offerId);
  tellOfConsult(set, contactId, consultOfferId ?? null);
}

/** The same of the agent who is consulted. */
function tellOfConsult(set: WorkingSet, contactId: string, offerId: string | null): void {
  const consult = set.entries.get(consultIdOf(contactId));
  const entry = consult ?? set.entries.get(contactId);
  if (offerId !== null && entry?.offer?.offerId !== offerId)
    set.emit(contactId, { type: "offer.ended", offerId, reason: "agent-gone" });
  if (consult !== undefined) tellOffer(set, consult, offerId);
}
