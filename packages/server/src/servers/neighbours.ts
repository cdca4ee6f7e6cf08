import {
  type CordboardDatabase,
  readContactsElsewhere,
  readServers,
  type ServerSeen,
} from "@cordboard/routing/sql";
import type { Contact } from "@cordboard/runtime";

/** Screens are shown what other servers do once in so long. */
export const NEIGHBOURS_MS = 1_000;

export interface ContactElsewhere {
  readonly server: string;
  readonly contact: Contact;
}

/** The other servers of this contact centre. */
export interface Neighbours {
  /** Of this server. */
  readonly name: string;
  /** Contacts that other servers have, as of a second ago at most. */
  contacts(): Promise<readonly ContactElsewhere[]>;
  /** All servers, this one too. */
  servers(): Promise<readonly ServerSeen[]>;
}

export function neighboursOf(database: CordboardDatabase, name: string): Neighbours {
  let readAt = -Infinity;
  let last: Promise<readonly ContactElsewhere[]> = Promise.resolve([]);
  return {
    name,
    contacts() {
      const now = performance.now();
      if (now - readAt >= NEIGHBOURS_MS) {
        readAt = now;
        last = readContactsElsewhere(database, name);
      }
      return last;
    },
    servers: () => readServers(database),
  };
}
