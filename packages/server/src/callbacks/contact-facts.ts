import type { JournalEntry } from "@cordboard/runtime";

import type { Centre } from "../centre.ts";

/** What a callback takes over from the contact that it comes from. */
export interface ContactFacts {
  readonly ani: string;
  readonly dnis: string;
  /** ISO 3166-1 alpha-2, by which its number is read; empty: the number is whole. */
  readonly country: string;
  /** Of the queue that it is in, or was in last; empty: none. */
  readonly skill: string;
}

type Parts = Pick<Centre, "desk" | "runtime" | "journal">;

/** Of a contact that is live at any call server, or over; null when nobody knows of it. */
export async function factsOf(
  contactId: string,
  { desk, runtime, journal }: Parts,
): Promise<ContactFacts | null> {
  const live = runtime.contact(contactId);
  const entry = await desk.entry(contactId);
  if (live) {
    const { ani, dnis, country } = live.call;
    return { ani, dnis, country, skill: entry?.skill ?? live.queue.skill };
  }
  if (entry) return { ani: entry.ani, dnis: entry.dnis, country: "", skill: entry.skill };
  await journal.flush();
  return ofJournal(await journal.read(contactId));
}

function ofJournal(entries: readonly JournalEntry[]): ContactFacts | null {
  const begun = entries.find((one) => one.kind === "begun");
  if (!begun) return null;
  const { ani, dnis, country = "" } = begun;
  const queued = entries.findLast((one) => one.kind === "event" && "skill" in one.event);
  const skill = queued?.kind === "event" && "skill" in queued.event ? queued.event.skill : "";
  return { ani, dnis, country, skill };
}
