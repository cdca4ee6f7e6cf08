import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import { HistoryState, ScriptVersion, StartHistory, VersionText } from "../schemas/history.ts";

export const historyOperations = {
  getHistory: {
    method: "GET",
    path: "/api/history",
    permission: "look",
    summary: "Whether git keeps the workspace's history, and what it does not have yet",
    answer: HistoryState,
  },
  startHistory: {
    method: "POST",
    path: "/api/history",
    permission: "draw",
    summary: "Make the workspace a git repository, with a first commit of all its files",
    body: StartHistory,
    answer: HistoryState,
    status: 201,
  },
  listVersions: {
    method: "GET",
    path: "/api/scripts/:name/versions",
    permission: "look",
    summary: "A script's versions in git, the newest first",
    answer: Type.Array(ScriptVersion),
  },
  getVersion: {
    method: "GET",
    path: "/api/scripts/:name/versions/:hash",
    permission: "look",
    summary: "A script's text in one of its versions",
    answer: VersionText,
  },
} as const satisfies { readonly [name: string]: Operation };
