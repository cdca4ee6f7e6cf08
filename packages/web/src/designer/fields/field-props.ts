import type { Problem } from "@cordboard/language";

import type { FieldSchema, Path } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";

/** What every field of a form is given. */
export interface FieldProps {
  readonly schema: FieldSchema;
  readonly value: unknown;
  /** Within the action's properties. */
  readonly path: Path;
  readonly required: boolean;
  /** Where the schema's title does not say enough, such as in a list. */
  readonly name?: string;
}

export const nameOf = ({ name, schema, path }: FieldProps): string =>
  name ?? schema.title ?? String(path.at(-1) ?? "");

/** How a problem stands under its field: advice does not make the field look wrong. */
export const errorOf = (problem: Pick<Problem, "message" | "severity"> | undefined) =>
  problem?.severity === "error"
    ? { error: problem.message }
    : { error: problem?.message, withErrorStyles: false, errorProps: { className: "cb-warning" } };

/** A value in a field without one: what the action takes then. */
export const defaultText = (value: unknown): string =>
  value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);

/** The placeholder that shows the default; an empty one shows nothing. */
export function placeholderOf({ default: value, labels }: FieldSchema, unit = ""): string {
  const text = defaultText(value);
  return text === "" ? "" : texts.fields.default((labels?.[text] ?? text) + unit);
}
