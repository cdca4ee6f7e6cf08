import { Type, type Static } from "typebox";

/** Keys that must never name anything: they reach into JavaScript's own objects. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** Kebab-case, at most 64 characters: stable and readable in a diff. */
export const ACTION_ID = "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$";
/** A variable's name, as an expression writes it. */
export const VARIABLE_NAME = "^[a-z][A-Za-z0-9_]{0,63}$";
/** A name of a skill, prompt, script: no control characters, no leading or trailing space, no `..` as in a path. */
export const RESOURCE_NAME =
  "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$";
/** What an action is called on the canvas and in reports: one line of anything that can be seen. */
export const LABEL = "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$";
export const BRANCH_NAME = "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$";

/** A pattern with what it asks for in words, which follow "must be". Shown when a value does not have the form. */
export interface Form {
  readonly pattern: string;
  readonly form: string;
}

export const ACTION_ID_FORM: Form = {
  pattern: ACTION_ID,
  form: "lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends",
};
export const VARIABLE_FORM: Form = {
  pattern: VARIABLE_NAME,
  form: "a small letter followed by letters, digits and _, at most 64",
};
export const RESOURCE_FORM: Form = {
  pattern: RESOURCE_NAME,
  form: "a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit",
};
export const LABEL_FORM: Form = {
  pattern: LABEL,
  form: "one line of 1 to 64 characters, without control characters",
};
export const BRANCH_FORM: Form = {
  pattern: BRANCH_NAME,
  form: "letters, digits, * and #, at most 64",
};

export const CODE_FORM: Form = {
  pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",
  form: "the code of a problem, such as L0410",
};
export const REASON_FORM: Form = {
  pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$",
  form: "a reason: one line of at most 500 characters",
};

/** The version that this program writes, and the newest that it reads. */
export const SCRIPT_VERSION = 1;

const closed = { additionalProperties: false } as const;

export const VariableDeclaration = Type.Object(
  {
    type: Type.Enum(["string", "number", "boolean"], {
      description: "What the variable holds.",
    }),
    initial: Type.Unsafe<string | number | boolean>({
      type: ["string", "number", "boolean"],
      description: "The value a contact begins with.",
    }),
  },
  closed,
);
export type VariableDeclaration = Static<typeof VariableDeclaration>;

export const Position = Type.Object({ x: Type.Number(), y: Type.Number() }, closed);
export type Position = Static<typeof Position>;

export const Note = Type.Object({ text: Type.String({ maxLength: 4000 }) }, closed);

/** One action of a script. What `properties` and `branches` may hold is the business of its type's spec. */
export interface Action {
  readonly type: string;
  readonly label?: string;
  readonly properties?: { readonly [name: string]: unknown };
  readonly branches?: { readonly [branch: string]: string };
  /** Advice that is not to be given here: its code, and why the drawing is meant as it is. */
  readonly ignore?: { readonly [code: string]: string };
}

/** The script document: what an admin draws and git keeps. */
export interface Script {
  readonly $schema?: string;
  readonly version: typeof SCRIPT_VERSION;
  readonly name: string;
  readonly description?: string;
  readonly mediaType: "phone";
  /** BCP-47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
  readonly variables?: { readonly [name: string]: VariableDeclaration };
  readonly parameters?: { readonly [name: string]: VariableDeclaration };
  readonly actions: { readonly [id: string]: Action };
  readonly notes?: { readonly [id: string]: Static<typeof Note> };
  readonly layout?: { readonly [id: string]: Position };
}
