import { quote } from "../words.ts";
import type { ActionName, BranchChange, ChangedAction, ScriptDiff, ValueChange } from "./model.ts";

/** Longer values are shown below each other, from where they begin to differ. */
const LONG = 50;
const CONTEXT = 30;
const SHOWN = 200;

/** One thing that a diff tells. */
export interface DiffEntry {
  /** `+` came, `-` went, `~` changed, `>` has another id, `.` only moved. */
  readonly mark: "+" | "-" | "~" | ">" | ".";
  /** Ids of the actions that it is about, those that are gone by the id they had; none if it is about the script. */
  readonly ids: readonly string[];
  /** What it is about, if it has a name. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** A diff as an admin reads it, one line for each thing; empty when nothing differs. */
export const diffText = (diff: ScriptDiff): string =>
  diffEntries(diff)
    .flatMap(entryLines)
    .map((line) => `${line}\n`)
    .join("");

/** What {@link diffText} tells, thing by thing, for those who show it otherwise. */
export const diffEntries = (diff: ScriptDiff): DiffEntry[] => [...entriesOf(diff)];

/** On one line if there is one thing to tell, else below its name. */
function entryLines({ mark, name, lines }: DiffEntry): string[] {
  const [first = "", ...more] = lines;
  if (name && more.length === 0) return [`${mark} ${name}: ${first}`];
  const below = name ? lines : more;
  return [`${mark} ${name ? `${name}:` : first}`, ...below.map((line) => `    ${line}`)];
}

function* entriesOf(diff: ScriptDiff): Generator<DiffEntry> {
  const told = (mark: DiffEntry["mark"], lines: readonly string[]): DiffEntry => ({
    mark,
    ids: [],
    name: "",
    lines,
  });
  const about = (mark: DiffEntry["mark"], action: Named, ...lines: readonly string[]) => ({
    mark,
    ids: [action.id],
    name: nameOf(action),
    lines,
  });
  if (diff.script === "added")
    return yield told("+", [`the script is new, with ${actions(diff.added)}`]);
  if (diff.script === "removed")
    return yield told("-", [`the script is gone, with its ${actions(diff.removed)}`]);
  const declared = (kind: string, changes: readonly ValueChange[]) =>
    changes.map(({ path, ...values }) => {
      const mark = values.before === undefined ? "+" : values.after === undefined ? "-" : "~";
      return told(mark, [...valueLines({ ...values, path: `${kind} ${path}` })]);
    });
  for (const change of diff.settings) yield told("~", [...valueLines(change)]);
  yield* declared("parameter", diff.parameters);
  yield* declared("variable", diff.variables);
  for (const action of diff.renamed) yield about(">", action, `its id was ${action.from}`);
  for (const action of diff.added) yield about("+", action, `new ${action.type}`);
  for (const action of diff.removed) yield about("-", action, `${action.type} removed`);
  for (const action of diff.changed) yield about("~", action, ...actionLines(action));
  yield* declared("note", diff.notes);
  const ids = diff.moved.map(({ id }) => id);
  if (ids.length > 0)
    yield { mark: ".", ids, name: "only moved on the canvas", lines: [ids.join(", ")] };
}

type Named = Pick<ActionName, "id" | "label">;
const actions = ({ length }: readonly unknown[]) => `${length} action${length === 1 ? "" : "s"}`;
/** An action as a reader knows it, in words. */
export const nameOf = ({ id, label }: Named) => (label ? `${label} (${id})` : id);

function* actionLines({ retyped, relabelled, properties, rewired, ignored }: ChangedAction) {
  if (retyped) yield `is ${String(retyped.after)}, was ${String(retyped.before)}`;
  if (relabelled) yield* valueLines(relabelled);
  for (const change of properties) yield* valueLines(change);
  for (const change of rewired) yield branchLine(change);
  for (const change of ignored) yield* valueLines(change);
}

function branchLine({ branch, before, after }: BranchChange): string {
  if (before === undefined) return `branch ${branch} goes to ${after}, and was not linked`;
  if (after === undefined) return `branch ${branch} is no longer linked; it went to ${before}`;
  return `branch ${branch} goes to ${after} instead of ${before}`;
}

/** What became of a value, on one line or more. */
export function* valueLines({ path, before, after }: ValueChange): Generator<string> {
  if (before === undefined) return yield `${path} set to ${short(after)}`;
  if (after === undefined) return yield `${path} removed, it was ${short(before)}`;
  const [was, is] = [text(before), text(after)];
  if (Math.max(was.length, is.length) <= LONG) return yield `${path} ${was} → ${is}`;
  const [old, now] = fromDifference(before, after);
  yield path;
  yield `  was ${old}`;
  yield `  is  ${now}`;
}

/** Two values, long ones from where they begin to differ. */
export function fromDifference(a: unknown, b: unknown): [string, string] {
  const [left, right] = [text(a), text(b)];
  if (Math.max(left.length, right.length) <= LONG) return [left, right];
  const start = Math.max(0, firstDifference(left, right) - CONTEXT);
  return [part(left, start), part(right, start)];
}

const short = (value: unknown) => quote(value);
const text = (value: unknown) =>
  (JSON.stringify(value) ?? "null").replace(/[\u2028\u2029]/g, "\u21b5");

function part(whole: string, start: number): string {
  const shown = whole.slice(start, start + SHOWN);
  return `${start > 0 ? "…" : ""}${shown}${start + SHOWN < whole.length ? "…" : ""}`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
