import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import {
  NewScript,
  SaveScript,
  SavedScript,
  ScriptFile,
  ScriptSummary,
} from "../schemas/scripts.ts";

export const scriptsOperations = {
  listScripts: {
    method: "GET",
    path: "/api/scripts",
    summary: "All scripts of the workspace",
    answer: Type.Array(ScriptSummary),
  },
  getScript: {
    method: "GET",
    path: "/api/scripts/:name",
    summary: "A script's text",
    answer: ScriptFile,
  },
  saveScript: {
    method: "PUT",
    path: "/api/scripts/:name",
    summary:
      "Save a script in canonical form; with errors in it, the last good version goes on answering",
    body: SaveScript,
    answer: SavedScript,
  },
  createScript: {
    method: "POST",
    path: "/api/scripts",
    summary: "A new script with nothing but its beginning",
    body: NewScript,
    answer: ScriptFile,
    status: 201,
  },
  deleteScript: { method: "DELETE", path: "/api/scripts/:name", summary: "Delete a script" },
} as const satisfies { readonly [name: string]: Operation };
