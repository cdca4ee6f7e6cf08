import type { AnswerOf } from "@cordboard/api";
import { shownVariables, type JournalEntry } from "@cordboard/runtime";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import type { Handlers } from "../handlers.ts";

const PATH = 500;
type ContactDetails = AnswerOf<"getContactDetails">;

/** What is known of one contact, wherever it lives, and what agents note of it. */
export function contactDetailsHandlers({
  journal,
  runtime,
  desk,
  notes,
  readContact,
  folder,
}: Centre): Handlers<"getContactDetails" | "noteContact"> {
  const entriesOf = async (contactId: string): Promise<readonly JournalEntry[]> => {
    await journal.flush();
    const entries = await journal.read(contactId);
    if (entries.length === 0) throw new ServerError("contact-not-found");
    return entries;
  };
  return {
    async getContactDetails({ id }) {
      const entries = await entriesOf(id);
      const live = runtime.contact(id) ?? (await readContact(id))?.contact;
      const { note, disposition } = (await notes.read(id)) ?? NO_NOTE;
      const links = linksOf(entries);
      const { callbacks } = await desk.scheduled();
      const scheduled = callbacks.find(({ contactId }) => contactId === id);
      const [begun] = entries;
      const call = begun?.kind === "begun" ? begun : { script: "", ani: "", dnis: "" };
      return {
        contactId: id,
        script: call.script,
        ani: call.ani,
        dnis: call.dnis,
        variables: Object.entries(live && !live.over ? shownVariables(live) : {}).map(
          ([name, value]) => ({ name, value }),
        ),
        path: pathOf(entries, call.script),
        links,
        note,
        disposition,
        scheduledCallback: scheduled?.scheduleId ?? null,
      };
    },
    async noteContact({ id, contactId }, body) {
      const isTheirs = (await entriesOf(contactId)).some((entry) => isOfferTo(entry, id));
      if (!isTheirs) throw new ServerError("contact-of-another");
      const { dispositions } = folder.workspace;
      const before = (await notes.read(contactId)) ?? NO_NOTE;
      const { note = before.note, disposition = before.disposition } = body;
      if (disposition !== "" && !dispositions.includes(disposition))
        throw new ServerError("unknown-disposition");
      const written = { note, disposition };
      await notes.write(contactId, { ...written, agentId: id, notedAt: Date.now() });
      return written;
    },
  };
}

const NO_NOTE = { note: "", disposition: "" };

const isOfferTo = (entry: JournalEntry, agentId: string): boolean =>
  entry.kind === "event" && entry.event.type === "offer.made" && entry.event.agent.id === agentId;

function pathOf(entries: readonly JournalEntry[], root: string): ContactDetails["path"] {
  const path: ContactDetails["path"] = [];
  let begun = root;
  for (const entry of entries) {
    if (entry.kind === "begun") begun = entry.script;
    if (entry.kind === "entered") {
      const { at, action, label, script = begun } = entry;
      path.push({ at, script, action, label, branch: "" });
    }
    if (entry.kind !== "branch") continue;
    const left = path.findLast(({ action }) => action === entry.action);
    if (left) left.branch = entry.branch ?? "";
  }
  return path.slice(-PATH);
}

const linksOf = (entries: readonly JournalEntry[]): ContactDetails["links"] =>
  entries.flatMap((entry): ContactDetails["links"] => {
    if (entry.kind === "begun" && entry.linkedTo !== undefined && entry.linkedTo !== "")
      return [{ contactId: entry.linkedTo, why: "scheduled-from" }];
    if (entry.kind === "event" && entry.event.type === "schedule.made")
      return [{ contactId: entry.event.scheduleId, why: "scheduled" }];
    return [];
  });
