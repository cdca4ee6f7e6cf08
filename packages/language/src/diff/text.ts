import { quote } from "../words.ts";
import type { ActionName, BranchChange, ChangedAction, ScriptDiff, ValueChange } from "./model.ts";

/** Longer values are shown below each other, from where they begin to differ. */
const LONG = 50;
const CONTEXT = 30;
const SHOWN = 200;

/**
 * A diff as an admin reads it, one line for each thing; empty when nothing differs. The first character says what
 * happened: `+` came, `-` went, `~` changed, `>` has another id, `.` only moved.
 */
export function diffText(diff: ScriptDiff): string {
  return [...linesOf(diff)].map((line) => `${line}\n`).join("");
}

function* linesOf(diff: ScriptDiff): Generator<string> {
  if (diff.script === "added") return yield `+ the script is new, with ${actions(diff.added)}`;
  if (diff.script === "removed")
    return yield `- the script is gone, with its ${actions(diff.removed)}`;
  for (const change of diff.settings) yield* told("~", "", [...valueLines(change)]);
  yield* declared("parameter", diff.parameters);
  yield* declared("variable", diff.variables);
  for (const { id, from, ...rest } of diff.renamed)
    yield `> ${nameOf({ id, ...rest })}: its id was ${from}`;
  for (const action of diff.added) yield `+ ${nameOf(action)}: new ${action.type}`;
  for (const action of diff.removed) yield `- ${nameOf(action)}: ${action.type} removed`;
  for (const action of diff.changed) yield* told("~", nameOf(action), [...actionLines(action)]);
  yield* declared("note", diff.notes);
  if (diff.moved.length > 0)
    yield `. only moved on the canvas: ${diff.moved.map(({ id }) => id).join(", ")}`;
}

const actions = ({ length }: readonly unknown[]) => `${length} action${length === 1 ? "" : "s"}`;
/** An action as a reader knows it, in words. */
export const nameOf = ({ id, label }: Pick<ActionName, "id" | "label">) =>
  label ? `${label} (${id})` : id;

/** On one line if there is one thing to tell, else below its name. */
function* told(mark: string, name: string, lines: readonly string[]): Generator<string> {
  const [first = "", ...more] = lines;
  if (!name) yield `${mark} ${first}`;
  else if (more.length === 0) return yield `${mark} ${name}: ${first}`;
  else yield `${mark} ${name}:`;
  for (const line of name ? lines : more) yield `    ${line}`;
}

function* declared(kind: string, changes: readonly ValueChange[]): Generator<string> {
  for (const change of changes) {
    const mark = change.before === undefined ? "+" : change.after === undefined ? "-" : "~";
    yield* told(mark, "", [...valueLines({ ...change, path: `${kind} ${change.path}` })]);
  }
}

function* actionLines({ retyped, relabelled, properties, rewired }: ChangedAction) {
  if (retyped) yield `is ${String(retyped.after)}, was ${String(retyped.before)}`;
  if (relabelled) yield* valueLines(relabelled);
  for (const change of properties) yield* valueLines(change);
  for (const change of rewired) yield branchLine(change);
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
