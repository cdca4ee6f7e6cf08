import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";
import { Author } from "./scripts.ts";

/** Whether git keeps the workspace's history, and what it does not have yet. */
export const HistoryState = Type.Object({
  git: Type.Enum(["ready", "no-repository", "no-git", "unusable"]),
  detail: Type.String({ description: "What git says, when it cannot be used." }),
  branch: Type.String({ description: "Empty without a repository, or on no branch." }),
  changed: Type.Array(Type.String(), {
    description: "Files of the workspace that are not as in the last commit.",
  }),
});
export type HistoryState = Static<typeof HistoryState>;

export const StartHistory = request({ author: Author });

export const ScriptVersion = Type.Object({
  hash: Type.String(),
  author: Type.String(),
  at: Time,
  message: Type.String(),
});
export type ScriptVersion = Static<typeof ScriptVersion>;

export const VersionText = Type.Object({ text: Type.String() });
