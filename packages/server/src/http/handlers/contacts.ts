import { actionTypes } from "@cordboard/actions/semantics";
import type { ContactView } from "@cordboard/api";
import {
  NotReplayable,
  replayFile,
  type Contact,
  type JournalFile,
  type Replay,
} from "@cordboard/runtime";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { journalFileOf, type KeptJournals } from "../../journals/journal-file-of.ts";
import { viewContact, viewReplay } from "../../views.ts";
import type { Handlers } from "../handlers.ts";

/** Contacts that are not over, of all servers. */
export async function contactsOf({
  runtime,
  scripts,
  neighbours,
}: Pick<Centre, "runtime" | "scripts" | "neighbours">): Promise<ContactView[]> {
  const here = runtime.contacts().map((one) => labelled(one, scripts));
  if (neighbours === undefined) return here;
  const known = new Set(here.map(({ contactId }) => contactId));
  const elsewhere = (await neighbours.contacts()).filter(
    ({ contact }) => !known.has(contact.contactId),
  );
  return [
    ...here.map((one) => ({ ...one, server: neighbours.name })),
    ...elsewhere.map(({ server, contact }) => ({ ...labelled(contact, scripts), server })),
  ];
}

export const labelled = (one: Contact, scripts: Centre["scripts"]) =>
  viewContact(one, scripts.label(one.scriptHash, one.flow));

type Names = "listContacts" | "getJournal" | "exportJournal" | "replayContact";

export function contactHandlers(centre: Centre): Handlers<Names> {
  const { journal, scripts } = centre;
  const kept: KeptJournals = {
    async entries(contactId) {
      await journal.flush();
      return journal.read(contactId);
    },
    release: (hash) => scripts.release(hash),
  };
  return {
    listContacts: () => contactsOf(centre),
    async getJournal({ id }) {
      const entries = await kept.entries(id);
      if (entries.length === 0) throw new ServerError("contact-not-found");
      return entries.map((entry) => ({ ...entry }));
    },
    async exportJournal({ id }, _body, { masked = "yes" }) {
      const file = await journalFileOf(kept, id, masked === "yes");
      return { ...file, journal: [...file.journal], release: file.release && { ...file.release } };
    },
    async replayContact({ id }) {
      return viewReplay(replayed(await journalFileOf(kept, id, false)));
    },
  };
}

/** @throws ServerError `journal-not-replayable` */
function replayed(file: JournalFile): Replay {
  try {
    return replayFile(file, actionTypes);
  } catch (cause) {
    if (!(cause instanceof NotReplayable)) throw cause;
    throw new ServerError("journal-not-replayable", cause.message, { cause });
  }
}
