import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import { ContactView, JournalEntryView } from "../schemas/contacts.ts";
import { QueueView } from "../schemas/queues.ts";
import { ScheduledCallbackView } from "../schemas/scheduled-callbacks.ts";

export const contactsOperations = {
  listQueues: {
    method: "GET",
    path: "/api/queues",
    summary: "Each skill with who waits and who works in it",
    answer: Type.Array(QueueView),
  },
  listScheduledCallbacks: {
    method: "GET",
    path: "/api/scheduled-callbacks",
    summary: "Callbacks that have not come due, the next one first",
    answer: Type.Array(ScheduledCallbackView),
  },
  listContacts: {
    method: "GET",
    path: "/api/contacts",
    summary: "Contacts that are not over",
    answer: Type.Array(ContactView),
  },
  getJournal: {
    method: "GET",
    path: "/api/contacts/:id/journal",
    summary: "Everything that happened to a contact, in order",
    answer: Type.Array(JournalEntryView),
  },
} as const satisfies { readonly [name: string]: Operation };
