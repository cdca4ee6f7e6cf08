import { pointerOf, stepsOf } from "./pointer.ts";
import { inWords, type Said } from "./say.ts";

/** One change of a document, as in RFC 6902. */
export type Edit =
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "replace"; readonly path: string; readonly value: unknown }
  /** Objects on the way that are not there are made. */
  | { readonly op: "add"; readonly path: string; readonly value: unknown };

/** A change that mends a problem. It is JSON. */
export interface Fix {
  /** What it does, such as `Remove the variable`. */
  readonly title: string;
  /** How the title is made, to say it in another language. */
  readonly said?: Said;
  readonly edits: readonly Edit[];
  /** It changes what the script does, as was probably meant: only a person can tell. Without it the script does what it did. */
  readonly suggested?: true;
}

type Place = readonly (string | number)[];

export const removing = (title: Said, place: Place): Fix => ({
  title: inWords(title),
  said: title,
  edits: [{ op: "remove", path: pointerOf(place) }],
});
export const replacing = (title: Said, place: Place, value: unknown): Fix => ({
  title: inWords(title),
  said: title,
  edits: [{ op: "replace", path: pointerOf(place), value }],
});

export const adding = (title: Said, place: Place, value: unknown): Fix => ({
  title: inWords(title),
  said: title,
  edits: [{ op: "add", path: pointerOf(place), value }],
});

/** What was probably meant. */
export const suggested = (...fixes: readonly [Fix, ...Fix[]]): Fix => ({
  ...fixes[0],
  edits: fixes.flatMap(({ edits }) => edits),
  suggested: true,
});

/** The document with the fix carried out; the given one stays as it is. An edit whose place is gone does nothing. */
export const applyFix = <T>(document: T, { edits }: Fix): T =>
  edits.reduce((changed, edit) => editAt(changed, stepsOf(edit.path), edit) as T, document);

function editAt(value: unknown, [step, ...rest]: readonly string[], edit: Edit): unknown {
  if (step === undefined) return edit.op === "remove" ? value : edit.value;
  if (value === undefined && edit.op === "add") return { [step]: editAt(undefined, rest, edit) };
  if (typeof value !== "object" || value === null) return value;
  if (edit.op !== "add" && !Object.hasOwn(value, step)) return value;
  if (rest.length === 0 && edit.op === "remove") return without(value, step);
  const before = Object.hasOwn(value, step)
    ? (value as { [key: string]: unknown })[step]
    : undefined;
  const inner = editAt(before, rest, edit);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}

const without = (value: object, step: string): unknown =>
  Array.isArray(value)
    ? value.toSpliced(Number(step), 1)
    : Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
