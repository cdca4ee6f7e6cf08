import type { Program } from "../flow/program.ts";
import type { Begun, JournalEntry } from "./journal.ts";
import type { Contact } from "./state.ts";
import type { NewContact } from "./step.ts";

/** National numbers of a contact whose journal does not say were read as those of no country. */
const NO_COUNTRY = "";

/** What the journal keeps of a contact's beginning: all of it, so that it can begin again. */
export function begunOf({ script, hash }: Program, fresh: NewContact): Begun {
  const { contactId: _id, startedAt: _at, ...facts } = fresh;
  return { kind: "begun", script: script.name, scriptHash: hash, ...facts };
}

/** The contact as it began, read back from its journal. */
export function newContactOf(entry: JournalEntry & Begun): NewContact {
  const {
    kind: _kind,
    seq: _seq,
    script: _script,
    scriptHash: _hash,
    masked: _,
    at,
    ...facts
  } = entry;
  return { country: NO_COUNTRY, ...facts, startedAt: at };
}

/** A contact that rings, as one that another script than its number's own begins with: no hook is asked any more. */
export function newContactFrom({ contactId, call }: Contact): NewContact {
  const { ani, callerName, dnis, country, startedAt, callbackWaits } = call;
  const named = callerName ? { callerName } : {};
  return { contactId, ani, ...named, dnis, country, startedAt, callbackWaits };
}
