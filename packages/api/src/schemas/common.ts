import type { Fix as ProblemFix, Said as HowSaid } from "@cordboard/language";
import { Type, type TProperties, type Static } from "typebox";

/** A request's object: a property that nobody knows is a mistake, not ignored. */
export const request = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

/** Epoch milliseconds. */
export const Time = Type.Integer({ description: "Epoch milliseconds." });

/** What tells whether a thing has been changed since it was looked at. */
export const Revision = Type.String({
  pattern: "^[0-9a-f]{64}$",
  description: "SHA-256, in hex: of a script, of its file's bytes.",
});

const Edit = Type.Union([
  Type.Object({ op: Type.Literal("remove"), path: Type.String() }),
  Type.Object({ op: Type.Literal("replace"), path: Type.String(), value: Type.Unknown() }),
]);
/** How a text is made, to say it in another language. */
const Said = Type.Unsafe<HowSaid>(
  Type.Object(
    {
      template: Type.String({ description: "In English; `{0}` stands for the first value." }),
      values: Type.Array(Type.Unknown({ description: "A text, or again a template with values." })),
    },
    { description: "How the text is made, to say it in another language." },
  ),
);

const Fix = Type.Unsafe<ProblemFix>(
  Type.Object(
    {
      title: Type.String(),
      said: Type.Optional(Said),
      edits: Type.Array(Edit, { description: "As in RFC 6902." }),
    },
    { description: "A change that mends it and keeps what the script does." },
  ),
);

/** One thing that is wrong with a file, with its place. */
export const FileProblem = Type.Object({
  code: Type.String(),
  severity: Type.Enum(["error", "warning", "info"]),
  message: Type.String(),
  said: Type.Optional(Said),
  help: Type.String(),
  pointer: Type.String({ description: "RFC 6901." }),
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  action: Type.Optional(Type.String({ description: "Id of the action it belongs to." })),
  fix: Type.Optional(Fix),
});
export type FileProblem = Static<typeof FileProblem>;

/** A refused request (RFC 9457, `application/problem+json`). */
export const ProblemDetails = Type.Object(
  {
    type: Type.String({ description: "Address of the page that explains the code." }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: "Stable: S… of the server, A… of routing." }),
    detail: Type.String({ description: "What happened, in plain words." }),
    said: Type.Optional(Said),
    help: Type.String({ description: "What to do about it." }),
    problems: Type.Optional(
      Type.Array(FileProblem, { description: "What is wrong with the text." }),
    ),
    current: Type.Optional(
      Type.Object(
        { text: Type.String(), revision: Type.String() },
        { description: "The newer version, when somebody else saved meanwhile." },
      ),
    ),
  },
  { additionalProperties: true },
);
export type ProblemDetails = Static<typeof ProblemDetails>;
