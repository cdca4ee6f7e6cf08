import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import {
  DiscardDraft,
  NewName,
  NewScript,
  PublishedScript,
  PublishScript,
  SaveScript,
  ScriptFile,
  ScriptSummary,
} from "../schemas/scripts.ts";

export const scriptsOperations = {
  listScripts: {
    method: "GET",
    path: "/api/scripts",
    permission: "look",
    summary: "All scripts of the workspace",
    answer: Type.Array(ScriptSummary),
  },
  getScript: {
    method: "GET",
    path: "/api/scripts/:name",
    permission: "look",
    summary: "A script's text: the draft, and what is published",
    answer: ScriptFile,
  },
  saveScript: {
    method: "PUT",
    path: "/api/scripts/:name",
    permission: "draw",
    summary:
      "Save a draft, which everybody who works on the script sees; callers hear it when it is published",
    body: SaveScript,
    answer: ScriptFile,
  },
  publishScript: {
    method: "POST",
    path: "/api/scripts/:name/publish",
    permission: "draw",
    summary:
      "Let callers hear a draft without errors: its file is written, and committed where git is used",
    body: PublishScript,
    answer: PublishedScript,
  },
  discardDraft: {
    method: "POST",
    path: "/api/scripts/:name/discard",
    permission: "draw",
    summary: "Throw a draft away; what is published stays",
    body: DiscardDraft,
  },
  createScript: {
    method: "POST",
    path: "/api/scripts",
    permission: "draw",
    summary: "A draft of a new script: a copy of another one, or nothing but its beginning",
    body: NewScript,
    answer: ScriptFile,
    status: 201,
  },
  renameScript: {
    method: "POST",
    path: "/api/scripts/:name/rename",
    permission: "draw",
    summary: "Give a script another name, its file and its draft, while nothing uses it",
    body: NewName,
    answer: ScriptFile,
  },
  deleteScript: {
    method: "DELETE",
    path: "/api/scripts/:name",
    permission: "draw",
    summary: "Delete a script and its draft, while nothing uses it",
  },
} as const satisfies { readonly [name: string]: Operation };
