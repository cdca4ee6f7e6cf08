import { pointerOf, stepsOf } from "./pointer.ts";

/** One change of a document, as in RFC 6902. */
export type Edit =
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "replace"; readonly path: string; readonly value: unknown };

/** A change that mends a problem without changing what the script does. It is JSON. */
export interface Fix {
  /** What it does, such as `Remove the variable`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

type Place = readonly (string | number)[];

export const removing = (title: string, place: Place): Fix => ({
  title,
  edits: [{ op: "remove", path: pointerOf(place) }],
});
export const replacing = (title: string, place: Place, value: unknown): Fix => ({
  title,
  edits: [{ op: "replace", path: pointerOf(place), value }],
});

/** The document with the fix carried out; the given one stays as it is. An edit whose place is gone does nothing. */
export const applyFix = <T>(document: T, { edits }: Fix): T =>
  edits.reduce((changed, edit) => editAt(changed, stepsOf(edit.path), edit) as T, document);

function editAt(value: unknown, [step, ...rest]: readonly string[], edit: Edit): unknown {
  if (step === undefined) return edit.op === "replace" ? edit.value : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  if (rest.length === 0 && edit.op === "remove") return without(value, step);
  const inner = editAt((value as { readonly [key: string]: unknown })[step], rest, edit);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}

const without = (value: object, step: string): unknown =>
  Array.isArray(value)
    ? value.toSpliced(Number(step), 1)
    : Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
