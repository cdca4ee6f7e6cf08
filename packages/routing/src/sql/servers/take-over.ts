import { canMove, type JournalEntry, type StoredContact } from "@cordboard/runtime";
import type { Transaction } from "kysely";
import { giveUp, outlivesCall, takeOver, type TakenOver } from "../../core/take-over.ts";
import type { WorkingSet } from "../../core/working-set.ts";
import { JournalFollower } from "../journal-follower.ts";
import { journalRow } from "../journal-row.ts";
import { parts } from "../parts.ts";
import type { Schema } from "../schema.ts";
import type { PreparedCommand } from "../shared-rows.ts";
import { databaseNow, type ServerLease } from "./server-lease.ts";
import { nextState, type ServerRules } from "./silent-servers.ts";

type Trx = Transaction<Schema>;

/**
 * Takes over from a server that is not seen any more, as far as it is time for that: first what waits there, later what
 * was up. Of several servers that try, one does; and from then on the other server, where it lives after all, can write
 * nothing more.
 */
export function takingOver(
  { name: heir }: ServerLease,
  server: string,
  rules: ServerRules,
): PreparedCommand<void> {
  let taken: (TakenOver & { readonly isLost: boolean }) | null = null;
  const command = (set: WorkingSet, now: number) => {
    if (taken !== null) (taken.isLost ? giveUp : takeOver)(set, taken, now);
  };
  return Object.assign(command, {
    async prepare(trx: Trx, set: WorkingSet, now: number) {
      taken = null;
      const row = await trx
        .selectFrom("servers")
        .select(["state", "seen_at", databaseNow.as("now")])
        .where("name", "=", server)
        .forUpdate()
        .executeTakeFirst();
      const next = row && nextState(row, rules);
      if (!next) return false;
      const contacts = await contactsOf(trx, server);
      const isLost = next === "lost";
      const goesOn = (one: StoredContact) => {
        const entry = set.entries.get(one.contactId);
        const isHere = entry?.kind === "voicemail" && !rules.sharesRecordings;
        if (entry?.kind === "outbound" || isHere) return false;
        return canMove(one) || (isLost && entry !== undefined && outlivesCall(entry));
      };
      const moved = new Set(contacts.filter(goesOn).map(({ contactId }) => contactId));
      const known = new Set(contacts.map(({ contactId }) => contactId));
      taken = { server, known, moved, isLost };
      await moveContacts(trx, [...moved], heir);
      if (isLost) await endContacts(trx, server, contacts.filter(isOver(set, moved)), now);
      await trx
        .updateTable("servers")
        .set({ state: next, run: "" })
        .where("name", "=", server)
        .execute();
      return true;
    },
  });
}

/** What nobody goes on with. A voicemail whose recording nobody else has waits for its server. */
const isOver =
  (set: WorkingSet, moved: ReadonlySet<string>) =>
  ({ contactId }: StoredContact): boolean =>
    !moved.has(contactId) && set.entries.get(contactId)?.kind !== "voicemail";

async function contactsOf(trx: Trx, server: string): Promise<StoredContact[]> {
  const rows = await trx
    .selectFrom("contacts")
    .select("state")
    .where("server", "=", server)
    .execute();
  return rows.map(({ state }): StoredContact => JSON.parse(state));
}

/** What was left for them is news of offers that are over now; what they have asked for they ask again. */
async function moveContacts(trx: Trx, all: readonly string[], heir: string): Promise<void> {
  for (const ids of parts(all)) {
    await trx
      .updateTable("contacts")
      .set({ server: heir })
      .where("contact_id", "in", ids)
      .execute();
    await trx.deleteFrom("routing_events").where("contact_id", "in", ids).execute();
  }
}

async function endContacts(
  trx: Trx,
  server: string,
  contacts: readonly StoredContact[],
  at: number,
): Promise<void> {
  for (const some of parts(contacts)) {
    const ids = some.map(({ contactId }) => contactId);
    const entries = some.map(({ contactId, seq }): JournalEntry => {
      const command = { type: "endContact", outcome: "server-lost" } as const;
      return { contactId, seq: seq + 1, at, kind: "command", command };
    });
    await new JournalFollower(server).follow(trx, entries);
    await trx
      .insertInto("journal")
      .values(entries.map(journalRow))
      .onConflict((conflict) => conflict.columns(["contact_id", "seq"]).doNothing())
      .execute();
    await trx.deleteFrom("contacts").where("contact_id", "in", ids).execute();
    await trx.deleteFrom("routing_events").where("contact_id", "in", ids).execute();
  }
}
