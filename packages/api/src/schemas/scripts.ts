import { Type, type Static } from "typebox";

import { FileProblem, request, Revision } from "./common.ts";

export const ScriptSummary = Type.Object({
  name: Type.String(),
  path: Type.String({ description: "Within the workspace, with forward slashes." }),
  description: Type.String(),
  problems: Type.Integer({ description: "Errors and warnings; hints are not counted." }),
  errors: Type.Integer({ description: "With any, the script answers no calls." }),
  answering: Type.Enum(["this-version", "earlier-version", "none"], {
    description:
      "What callers of this script hear: a draft with errors leaves the last good version in place.",
  }),
});
export type ScriptSummary = Static<typeof ScriptSummary>;

export const ScriptFile = Type.Object({
  name: Type.String(),
  path: Type.String(),
  text: Type.String(),
  revision: Revision,
  problems: Type.Array(FileProblem),
});
export type ScriptFile = Static<typeof ScriptFile>;

export const SaveScript = request({
  text: Type.String({ maxLength: 8 * 1024 * 1024 }),
  revision: Type.Unsafe<string | null>({
    ...Revision,
    type: ["string", "null"],
    description: "The revision that was edited; null saves only if there is no such script yet.",
  }),
});
export type SaveScript = Static<typeof SaveScript>;

export const SavedScript = Type.Object({
  name: Type.String({ description: "As the text names it: saving may rename a script." }),
  path: Type.String(),
  revision: Revision,
  text: Type.String({ description: "As it was written: canonical." }),
  problems: Type.Array(FileProblem),
  answering: ScriptSummary.properties.answering,
});
export type SavedScript = Static<typeof SavedScript>;

export const NewScript = request({ name: Type.String({ minLength: 1, maxLength: 64 }) });
export type NewScript = Static<typeof NewScript>;

export const ScriptVersionView = Type.Object({
  hash: Type.String(),
  scripts: Type.Array(Type.Object({ name: Type.String(), text: Type.String() }), {
    description: "The script that answers calls, then those that it can come to.",
  }),
});
export type ScriptVersionView = Static<typeof ScriptVersionView>;
