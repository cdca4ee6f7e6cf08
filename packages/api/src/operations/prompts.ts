import type { Operation } from "./operation.ts";
import {
  DeletePrompt,
  PromptsView,
  SavedPrompt,
  SavePrompt,
  Sound,
  SpeakText,
} from "../schemas/prompts.ts";
import { NewResource } from "../schemas/resources.ts";

/** Recordings of the workspace, by language and name. */
export const promptsOperations = {
  listPrompts: {
    method: "GET",
    path: "/api/prompts",
    permission: "look",
    summary:
      "All recordings by name: in which languages they are there, and where they are missing",
    answer: PromptsView,
  },
  getPrompt: {
    method: "GET",
    path: "/api/prompts/:language/:name",
    permission: "look",
    summary:
      "A recording as callers of the language hear it, that of de for de-AT where this has none",
    answer: Sound,
    answerType: "audio/*",
  },
  savePrompt: {
    method: "PUT",
    path: "/api/prompts/:language/:name",
    permission: "draw",
    summary:
      "Put a recording among the prompts of a language, as it is; its file ends as its format does",
    query: SavePrompt,
    body: Sound,
    bodyType: "application/octet-stream",
    answer: SavedPrompt,
  },
  deletePrompt: {
    method: "DELETE",
    path: "/api/prompts/:language/:name",
    permission: "draw",
    summary: "Delete a recording in one language; refused while a script plays it there",
    query: DeletePrompt,
  },
  renamePrompt: {
    method: "POST",
    path: "/api/prompts/:name/name",
    permission: "draw",
    summary: "Call a recording otherwise, in all languages; refused while a script names it",
    body: NewResource,
  },
  speakText: {
    method: "POST",
    path: "/api/speech",
    permission: "draw",
    summary: "A recording made of text, by the speech engine of the server; it is not kept",
    body: SpeakText,
    answer: Sound,
    answerType: "audio/*",
  },
} as const satisfies { readonly [name: string]: Operation };
