import { ApiError } from "@cordboard/api";
import { useStore } from "zustand";

import { recall, remember } from "../../browser-memory.ts";
import { client } from "../../client.ts";
import { useDetailsStore } from "../contact/details-store.ts";
import { createNotes, type Draft, type Drafts, type NoteChange } from "./notes-store.ts";

const NAME = "desk.notes";

/** The notes of this browser's desk. */
export const notes = createNotes({
  save: async (agentId, contactId, change) => {
    await client.noteContact({ id: agentId, contactId }, change);
    useDetailsStore.setState((known) => {
      const details = known[contactId];
      return typeof details === "object" ? { [contactId]: { ...details, ...change } } : {};
    });
  },
  isFinal: (error) => error instanceof ApiError && error.status >= 400 && error.status < 500,
  after: (ms, callback) => void setTimeout(callback, ms),
  kept: () => keptDrafts(recall(NAME)),
  keep: (drafts) => remember(NAME, drafts),
});

// Another tab of the same desk has written: shown here too, and saved there.
window.addEventListener("storage", ({ key }) => {
  if (key === `cordboard.${NAME}`) notes.setState(keptDrafts(recall(NAME)), true);
});

export const useDraft = (contactId: string): Draft | undefined =>
  useStore(notes, (drafts) => drafts[contactId]);

function keptDrafts(value: unknown): Drafts {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([contactId, draft]: [string, unknown]) =>
      isDraft(draft) ? [[contactId, draft]] : [],
    ),
  );
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "agentId" in value &&
    typeof value.agentId === "string" &&
    "change" in value &&
    isChange(value.change)
  );
}

function isChange(value: unknown): value is NoteChange {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
