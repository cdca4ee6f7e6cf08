import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import { ContactView } from "../schemas/contacts.ts";
import { FinishedContacts, FinishedQuery, ScriptFigures, TimeQuery } from "../schemas/figures.ts";
import { ScriptVersionView } from "../schemas/scripts.ts";

export const figuresOperations = {
  getFigures: {
    method: "GET",
    path: "/api/scripts/:name/figures",
    permission: "report",
    summary:
      "What happened at each action of a script, to contacts that came to it in a range of time",
    query: TimeQuery,
    answer: ScriptFigures,
  },
  listFinishedContacts: {
    method: "GET",
    path: "/api/scripts/:name/contacts",
    permission: "supervise",
    summary: "Contacts that came through a script and ended in a range of time, the last first",
    query: FinishedQuery,
    answer: FinishedContacts,
  },
  listRunningContacts: {
    method: "GET",
    path: "/api/scripts/:name/contacts/now",
    permission: "look",
    summary: "Contacts that are in a script, the last first; at most 50",
    answer: Type.Array(ContactView),
  },
  getScriptVersion: {
    method: "GET",
    path: "/api/script-versions/:hash",
    permission: "look",
    summary: "A version that answered calls, with the scripts that it can come to",
    answer: ScriptVersionView,
  },
} as const satisfies { readonly [name: string]: Operation };
