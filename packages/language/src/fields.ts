import { Type, type TSchema, type TSchemaOptions } from "typebox";

import type { FieldVariable } from "./expressions/system-variables.ts";
import {
  BRANCH_FORM,
  LABEL_FORM,
  RESOURCE_FORM,
  RESOURCE_NAME,
  VARIABLE_FORM,
  type Form,
  type VariableDeclaration,
} from "./model.ts";

/** What a field means: which widget edits it, and how its strings are checked. */
export type FieldUi =
  | { readonly kind: "template"; readonly holds?: TemplateHolds }
  /** `sees`: what is there for the expressions of this field only. */
  | {
      readonly kind: "expression";
      readonly result: ExpressionResult;
      readonly sees?: FieldVariable;
    }
  | { readonly kind: "computed" }
  | { readonly kind: "resource"; readonly resource: ResourceKind; readonly runs?: true }
  | { readonly kind: "computed-resource"; readonly resource: ResourceKind }
  | { readonly kind: "prompts" }
  | { readonly kind: "choices" }
  | { readonly kind: "assignments" }
  | { readonly kind: "headers" }
  | { readonly kind: "arguments" }
  | { readonly kind: "results" }
  | { readonly kind: "branches" }
  | { readonly kind: "cases" }
  /** `holds`: the kind of value that is stored in it, where that is always the same. */
  | { readonly kind: "variable"; readonly holds?: VariableKind }
  | { readonly kind: "language" }
  | { readonly kind: "seconds" };

/** What a text stands for, where it is no prose: the address of another system, a number to dial, an IANA time zone. */
export type TemplateHolds = "url" | "phone" | "time-zone";

/** What scripts refer to by name. */
export type ResourceKind = "skill" | "prompt" | "script" | "hours" | "ai-agent";

/** What an expression must give: a kind, anything, or what the `variable` beside it in the same object holds. */
export type ExpressionResult = "string" | "number" | "boolean" | "any" | "variable";

/** What a declared variable can hold. */
export type VariableKind = VariableDeclaration["type"];

export interface Field {
  readonly title: string;
  readonly description?: string;
  /** Few scripts set it: a form keeps it folded away until it is set. */
  readonly rare?: true;
}

/** Options with the keyword `ui`, which ajv is told of and Monaco ignores. */
export const ui = (field: Field, kind: FieldUi, more: TSchemaOptions = {}): TSchemaOptions => ({
  ...field,
  ...more,
  ui: kind,
});

/** The field's meaning, if it has one. */
export const fieldUi = (schema: object): FieldUi | undefined => (schema as { ui?: FieldUi }).ui;

/** Text in which `{expression}` stands for its value. */
export const template = ({
  holds,
  ...field
}: Field & { default?: string; maxLength?: number; holds?: "phone" | "time-zone" }) => {
  const kind: FieldUi = { kind: "template", ...(holds ? { holds } : {}) };
  return Type.String(ui(field, kind, { maxLength: field.maxLength ?? 2000 }));
};

/** The address of another system. Its host is written out, so that no caller can have a say in it. */
export const url = (field: Field) =>
  Type.String(ui(field, { kind: "template", holds: "url" }, { maxLength: 2000, ...URL_FORM }));

/** A bare expression. */
export const expression = (
  field: Field & { result: ExpressionResult; sees?: FieldVariable | undefined },
) => {
  const { result, sees, ...rest } = field;
  const kind: FieldUi = { kind: "expression", result, ...(sees ? { sees } : {}) };
  return Type.String(ui(rest, kind, { minLength: 1, maxLength: 1000 }));
};

interface WholeNumber extends Field {
  readonly minimum: number;
  readonly maximum: number;
  readonly default?: number;
}

/** A whole number. */
export const integer = (field: WholeNumber) => Type.Integer({ ...field });

/** A whole number of seconds. */
export const seconds = (field: WholeNumber) => Type.Integer(ui(field, { kind: "seconds" }));

/** A whole number, or `{expression}` that gives one when the call comes there; the range holds for both. */
export const computed = (field: WholeNumber) =>
  Type.Unsafe<number | string>(
    ui(field, { kind: "computed" }, { type: ["integer", "string"], ...COMPUTED_FORM }),
  );

export const flag = (field: Field & { default: boolean }) => Type.Boolean({ ...field });

/** What something is called in reports: one line, as it stands. */
export const caption = (field: Field) => Type.String({ ...field, ...LABEL_FORM });

/** A BCP-47 tag, such as `de-DE`. */
export const language = (field: Field) =>
  Type.String(ui(field, { kind: "language" }, { minLength: 1, maxLength: 35 }));

/** The name of something in the workspace. */
export const resource = (field: Field & { resource: ResourceKind }) => {
  const { resource: kind, ...rest } = field;
  return Type.String(ui(rest, { kind: "resource", resource: kind }, { ...RESOURCE_FORM }));
};

/** The name of something in the workspace, or one `{expression}` that gives it when the call comes there. */
export const computedResource = (field: Field & { resource: ResourceKind; default?: string }) => {
  const { resource: kind, ...rest } = field;
  const meaning: FieldUi = { kind: "computed-resource", resource: kind };
  return Type.String(ui(rest, meaning, { ...COMPUTED_RESOURCE_FORM }));
};
const COMPUTED_RESOURCE_FORM: Form = {
  pattern: `${RESOURCE_NAME}|^\\{[^{}]+\\}$`,
  form: "a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}",
};

/** Is the value of a computed field an expression, and not the thing itself? */
export const isExpression = (value: string): boolean => value.startsWith("{");

/** A script that runs within this one and comes back. */
export const subscript = (field: Field) =>
  Type.String(
    ui(field, { kind: "resource", resource: "script", runs: true }, { ...RESOURCE_FORM }),
  );

/** The name of a declared variable, to store a result in; one that `holds` this kind of value, where given. */
export const variable = (field: Field & { holds?: VariableKind }) => {
  const { holds, ...rest } = field;
  const kind: FieldUi = { kind: "variable", ...(holds ? { holds } : {}) };
  return Type.String(ui(rest, kind, { ...VARIABLE_FORM }));
};

/** One of several object shapes, told apart by `type`: one exact error instead of one for each shape. */
export const variants = <T extends TSchema[]>(shapes: [...T], field: Partial<Field> = {}) =>
  Type.Unsafe<import("typebox").Static<T[number]>>({
    ...field,
    type: "object",
    discriminator: { propertyName: "type" },
    required: ["type"],
    oneOf: shapes,
  });

const closed = { additionalProperties: false } as const;

/** The keys a caller can press, each with what it is for; every key is a branch. */
export const choices = (field: Field) =>
  Type.Array(
    Type.Object(
      {
        key: Type.String({
          title: "Key",
          ...CHOICE_FORM,
          description: "A digit, * or #; several digits; or a range such as 2-5.",
        }),
        label: Type.Optional(Type.String({ title: "For", maxLength: 64 })),
      },
      closed,
    ),
    ui(field, { kind: "choices" }, { minItems: 1, maxItems: 50 }),
  );
const CHOICE_FORM: Form = {
  pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",
  form: "keys of a phone (0-9, * and #, at most 8) or a range such as 2-5",
};
const URL_FORM: Form = {
  pattern: "^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$",
  form: "an address that begins with https:// or http:// and a host that is written out, without expression, user or password",
};
const HEADER_FORM: Form = {
  pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$",
  form: "the name of a header: letters, digits and hyphens",
};
const COMPUTED_FORM: Form = {
  pattern: "^\\{[^{}]+\\}$",
  form: "a whole number or one {expression}",
};

/** Headers of a request, with their values. */
export const headers = (field: Field) =>
  Type.Array(
    Type.Object(
      {
        name: Type.String({ title: "Name", ...HEADER_FORM }),
        value: template({
          title: "Value",
          description: "{expression} stands for its value.",
          maxLength: 400,
        }),
      },
      closed,
    ),
    ui(field, { kind: "headers" }, { maxItems: 50 }),
  );

/** Variables with the expressions whose values they take, one after another. */
export const assignments = ({ sees, ...field }: Field & { sees?: FieldVariable }) =>
  Type.Array(
    Type.Object(
      {
        variable: variable({ title: "Variable", description: "A declared variable." }),
        expression: expression({
          title: "Value",
          description: "Sees what the assignments before it have changed.",
          result: "variable",
          sees,
        }),
      },
      closed,
    ),
    ui(field, { kind: "assignments" }, { minItems: 1, maxItems: 50 }),
  );

/** What is given to another script, or back: names there, with the expressions whose values they take. */
export const args = (field: Field) =>
  Type.Array(
    Type.Object(
      {
        name: Type.String({ title: "Name", description: "In the other script.", ...VARIABLE_FORM }),
        expression: expression({ title: "Value", result: "any" }),
      },
      closed,
    ),
    ui(field, { kind: "arguments" }, { maxItems: 50 }),
  );

/** Variables that take what another script gives back. */
export const results = (field: Field) =>
  Type.Array(
    Type.Object(
      {
        variable: variable({ title: "Variable", description: "A declared variable." }),
        name: Type.String({
          title: "Takes",
          description: "The name that the other script gives the value.",
          ...VARIABLE_FORM,
        }),
      },
      closed,
    ),
    ui(field, { kind: "results" }, { maxItems: 50 }),
  );

/** Names of further branches. */
export const branchList = (field: Field) =>
  Type.Array(Type.String({ ...BRANCH_FORM }), ui(field, { kind: "branches" }, { maxItems: 50 }));

/** Values to compare with, each with the branch that it takes. */
export const cases = (field: Field) =>
  Type.Array(
    Type.Object(
      {
        value: Type.Unsafe<string | number>({
          type: ["string", "number"],
          maxLength: 200,
          title: "Value",
          description: "As it stands: a text or a number, no expression.",
        }),
        branch: Type.String({
          title: "Branch",
          ...BRANCH_FORM,
          description: "The name of its branch.",
        }),
        label: Type.Optional(
          Type.String({ title: "For", maxLength: 64, description: "What it stands for." }),
        ),
      },
      closed,
    ),
    ui(field, { kind: "cases" }, { minItems: 1, maxItems: 50 }),
  );
