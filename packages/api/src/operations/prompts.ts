import type { Operation } from "./operation.ts";
import { SavedPrompt, SavePrompt, Sound } from "../schemas/prompts.ts";

/** Recordings of the workspace, by language and name. */
export const promptsOperations = {
  getPrompt: {
    method: "GET",
    path: "/api/prompts/:language/:name",
    summary:
      "A recording as callers of the language hear it, that of de for de-AT where this has none",
    answer: Sound,
    answerType: "audio/wav",
  },
  savePrompt: {
    method: "PUT",
    path: "/api/prompts/:language/:name",
    summary: "Put a recording into prompts/LANGUAGE/NAME.wav",
    query: SavePrompt,
    body: Sound,
    bodyType: "audio/wav",
    answer: SavedPrompt,
  },
} as const satisfies { readonly [name: string]: Operation };
