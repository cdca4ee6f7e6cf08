import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import { ContactView, JournalEntryView, RaiseSignal } from "../schemas/contacts.ts";
import { ExportQuery, JournalFileView, ReplayView } from "../schemas/replays.ts";
import { ContactDetails, ContactNoteView, NoteContact } from "../schemas/contact-details.ts";
import { QueueView } from "../schemas/queues.ts";

export const contactsOperations = {
  listQueues: {
    method: "GET",
    path: "/api/queues",
    permission: "look",
    summary: "Each skill with who waits and who works in it",
    answer: Type.Array(QueueView),
  },
  listContacts: {
    method: "GET",
    path: "/api/contacts",
    permission: "look",
    summary: "Contacts that are not over",
    answer: Type.Array(ContactView),
  },
  getContactDetails: {
    method: "GET",
    path: "/api/contacts/:id",
    permission: "look",
    summary: "A contact, live or over: variables, its path through scripts, notes, links",
    answer: ContactDetails,
  },
  noteContact: {
    method: "PUT",
    path: "/api/agents/:id/contacts/:contactId/note",
    permission: "desk",
    summary: "Note something of a contact that the agent has or had, and what came of it",
    body: NoteContact,
    answer: ContactNoteView,
  },
  raiseSignal: {
    method: "POST",
    path: "/api/contacts/:id/signals",
    permission: "signal",
    summary: "Tell a contact's script of something, with values for variables that it declares",
    body: RaiseSignal,
    creates: true,
  },
  getJournal: {
    method: "GET",
    path: "/api/contacts/:id/journal",
    permission: "supervise",
    summary: "Everything that happened to a contact, in order",
    answer: Type.Array(JournalEntryView),
  },
  exportJournal: {
    method: "GET",
    path: "/api/contacts/:id/journal-file",
    permission: "supervise",
    summary:
      "A contact's journal with the version of the script that it ran: all that a replay needs, in one file",
    query: ExportQuery,
    answer: JournalFileView,
  },
  replayContact: {
    method: "GET",
    path: "/api/contacts/:id/replay",
    permission: "supervise",
    summary:
      "A contact carried out again from its journal, state by state, and where it differs from what is recorded",
    answer: ReplayView,
  },
} as const satisfies { readonly [name: string]: Operation };
