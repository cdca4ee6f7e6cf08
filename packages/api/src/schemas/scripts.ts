import { Type, type Static } from "typebox";

import { FileProblem, request, Revision, Time } from "./common.ts";

const RevisionOrNone = (description: string) =>
  Type.Unsafe<string | null>({ ...Revision, type: ["string", "null"], description });
const orNone = <T extends import("typebox").TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

/** How a person is called by the others; empty for one who has not said. */
export const PersonName = Type.String({ maxLength: 64 });
const Edited = Type.Object({ by: PersonName, at: Time });

const Answering = Type.Enum(["this-version", "earlier-version", "none"], {
  description:
    "What callers of this script hear: a file with errors leaves the last good version in place.",
});

export const ScriptSummary = Type.Object({
  name: Type.String(),
  path: Type.String({ description: "Within the workspace, with forward slashes." }),
  description: Type.String(),
  problems: Type.Integer({ description: "Errors and warnings; hints are not counted." }),
  errors: Type.Integer({ description: "With any, the script cannot be published." }),
  answering: Answering,
  revision: Revision,
  published: RevisionOrNone("Of the file, which is what callers hear; null before the first."),
  draft: orNone(Edited, "Who saved last and when, if there is something not published yet."),
  publication: orNone(Edited, "Who published last, and when, if that was since the server began."),
});
export type ScriptSummary = Static<typeof ScriptSummary>;

export const ScriptText = Type.Object({ text: Type.String(), revision: Revision });
export type ScriptText = Static<typeof ScriptText>;

export const ScriptFile = Type.Object({
  name: Type.String({ description: "A draft may name it otherwise: publishing renames it." }),
  path: Type.String(),
  text: Type.String({ description: "The draft, if there is one, else what is published." }),
  revision: Revision,
  problems: Type.Array(FileProblem),
  answering: Answering,
  published: orNone(ScriptText, "The file: what callers hear, if it has no errors."),
  draft: orNone(
    Type.Intersect([
      Edited,
      Type.Object({
        base: orNone(ScriptText, "The published version that the draft comes from."),
      }),
    ]),
    "Saved, and not published yet.",
  ),
});
export type ScriptFile = Static<typeof ScriptFile>;

export const SaveScript = request({
  text: Type.String({ maxLength: 8 * 1024 * 1024 }),
  revision: RevisionOrNone(
    "The revision that was edited; null saves only if there is no such script yet.",
  ),
  published: Type.Optional(
    RevisionOrNone("A newer published version that has been merged into the text."),
  ),
  by: Type.Optional(PersonName),
});
export type SaveScript = Static<typeof SaveScript>;

export const DiscardDraft = request({ revision: Revision });

export const Author = request({
  name: Type.String({ minLength: 1, maxLength: 64, pattern: "^[^\\p{Cc}<>]+$" }),
  email: Type.Optional(Type.String({ maxLength: 128, pattern: "^[^\\s<>@]+@[^\\s<>@]+$" })),
});
export type Author = Static<typeof Author>;

export const PublishScript = request({
  revision: Type.String({ ...Revision, description: "The draft, as it was looked at." }),
  published: RevisionOrNone("The published version that it replaces; null for the first."),
  message: Type.String({ maxLength: 2_000, description: "Why; for the history." }),
  author: Author,
  commit: Type.Boolean({ description: "Make it a version in git, where there is a repository." }),
  others: Type.Array(Type.String(), {
    maxItems: 10_000,
    description: "Other changed files of the workspace that become part of the version.",
  }),
});
export type PublishScript = Static<typeof PublishScript>;

export const PublishedScript = Type.Object({
  file: ScriptFile,
  version: orNone(Type.String(), "The commit's hash, if there was one."),
  notCommitted: orNone(Type.String(), "Why git did not take it: the file is written all the same."),
});
export type PublishedScript = Static<typeof PublishedScript>;

const Name = Type.String({ minLength: 1, maxLength: 64 });
export const NewName = request({ name: Name });

export const NewScript = request({
  name: Name,
  copyOf: Type.Optional(
    Type.String({ description: "Another script, whose text it begins with; else it is empty." }),
  ),
});

export const ScriptVersionView = Type.Object({
  hash: Type.String(),
  scripts: Type.Array(Type.Object({ name: Type.String(), text: Type.String() }), {
    description: "The script that answers calls, then those that it can come to.",
  }),
});
export type ScriptVersionView = Static<typeof ScriptVersionView>;
