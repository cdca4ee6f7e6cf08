import type { Contact, StoredContact } from "@cordboard/runtime";
import type { CordboardDatabase } from "../database.ts";
import type { ServerRow } from "../schema.ts";
import { databaseNow } from "./server-lease.ts";

/** More than any screen shows. */
const MOST = 1_000;

export interface ServerSeen extends Pick<ServerRow, "name" | "state"> {
  readonly seenAt: number;
  /** Seconds since it was seen. */
  readonly silentSec: number;
  /** How many it has. */
  readonly contacts: number;
}

/** All servers that share the database. */
export async function readServers(db: CordboardDatabase): Promise<ServerSeen[]> {
  const rows = await db
    .selectFrom("servers")
    .select(({ selectFrom, fn }) => [
      "name",
      "state",
      "seen_at",
      databaseNow.as("now"),
      selectFrom("contacts")
        .select(fn.countAll<number>().as("count"))
        .whereRef("contacts.server", "=", "servers.name")
        .as("contacts"),
    ])
    .orderBy("name")
    .execute();
  return rows.map(({ name, state, seen_at: seenAt, now, contacts }) => ({
    name,
    state,
    seenAt,
    silentSec: (now - seenAt) / 1000,
    contacts: contacts ?? 0,
  }));
}

/** Contacts of other servers, as they were stored last; no more than a screen can show. */
export async function readContactsElsewhere(
  db: CordboardDatabase,
  server: string,
): Promise<{ readonly server: string; readonly contact: Contact }[]> {
  const rows = await db
    .selectFrom("contacts")
    .select(["server", "state"])
    .where("server", "!=", server)
    .orderBy("contact_id")
    .limit(MOST)
    .execute();
  return rows
    .map(({ server: at, state }) => ({
      server: at,
      contact: (JSON.parse(state) as StoredContact).contact,
    }))
    .filter(({ contact }) => !contact.over);
}
