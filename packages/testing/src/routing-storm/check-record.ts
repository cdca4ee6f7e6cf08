import type { Agent, QueueEntry } from "@cordboard/routing";
import {
  couldTake,
  disagreements,
  isOpen,
  leftWaiting,
  overtaken,
} from "@cordboard/routing/testing";

import type { Written } from "./record.ts";

/** How a contact left the queue. */
export type Outcome = "talked" | "left";

export interface Verdict {
  /** In words, with the commit's revision. */
  readonly wrongs: readonly string[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly commits: number;
  readonly offers: number;
  /** Most contacts that waited at once. */
  readonly mostWaiting: number;
}

/** Goes through what was committed, one commit after another: after each everything must hold. */
export function checkRecord(record: readonly Written[]): Verdict {
  const centre = new RecordedCentre();
  const commits = Map.groupBy(record, ({ revision }) => revision);
  for (const [revision, rows] of [...commits].toSorted((a, b) => a[0] - b[0]))
    centre.commit(revision, rows);
  const { wrongs, outcomes, offers, mostWaiting } = centre;
  return { wrongs, outcomes, offers, mostWaiting, commits: commits.size };
}

class RecordedCentre {
  readonly wrongs: string[] = [];
  readonly outcomes = new Map<string, Outcome>();
  offers = 0;
  mostWaiting = 0;
  readonly #agents = new Map<string, Agent>();
  readonly #entries = new Map<string, QueueEntry>();
  /** Contacts that agents have talked to. */
  readonly #talked = new Set<string>();

  commit(revision: number, rows: readonly Written[]): void {
    const changed = new Set(rows.map(({ id }) => id));
    const offered = rows.flatMap((written) => this.#put(written));
    const wrong = (text: string) => void this.wrongs.push(`commit ${revision}: ${text}`);
    const [agents, entries] = [[...this.#agents.values()], [...this.#entries.values()]];
    const open = entries.filter(isOpen);
    this.mostWaiting = Math.max(this.mostWaiting, open.length);
    disagreements(agents, entries).forEach(wrong);
    leftWaiting(agents, open).forEach(wrong);
    // Who was changed in this very commit may have come, or begun to wait again, after the offer was made.
    const untouched = open.filter(({ contactId }) => !changed.has(contactId));
    for (const entry of offered) this.#checkOffer(entry, untouched, wrong);
  }

  /** Gives back the contact when it was offered. */
  #put(written: Written): readonly QueueEntry[] {
    const { kind, id, row } = written;
    if (kind === "agent") {
      this.#putAgent(id, row);
      return [];
    }
    const before = this.#entries.get(id);
    if (row === null) {
      this.#entries.delete(id);
      if (before === undefined || this.outcomes.has(id)) this.wrongs.push(`${id} ended twice`);
      this.outcomes.set(id, this.#talked.has(id) ? "talked" : "left");
      return [];
    }
    if (this.outcomes.has(id)) this.wrongs.push(`${id} came back after its end`);
    this.#entries.set(id, row);
    return row.offer !== null && row.offer.offerId !== before?.offer?.offerId ? [row] : [];
  }

  #putAgent(id: string, row: Agent | null): void {
    const before = this.#agents.get(id);
    if (row === null) this.#agents.delete(id);
    else this.#agents.set(id, row);
    const contactId = before?.contactId ?? "";
    if ((row?.handled ?? 0) <= (before?.handled ?? 0)) return;
    if (this.#talked.has(contactId)) this.wrongs.push(`${contactId} was talked to twice`);
    this.#talked.add(contactId);
  }

  #checkOffer(
    entry: QueueEntry,
    waiting: readonly QueueEntry[],
    wrong: (text: string) => void,
  ): void {
    this.offers += 1;
    const agent = this.#agents.get(entry.offer?.agentId ?? "");
    if (agent === undefined || !couldTake(agent, { ...entry, declinedBy: [] }))
      return wrong(`${entry.contactId} was offered to ${entry.offer?.agentId}, who does not fit`);
    overtaken(entry, agent, waiting, agent.lastOfferedAt).forEach(wrong);
  }
}
