import type { ValueChange } from "../diff/model.ts";
import { fromDifference, nameOf, valueLines } from "../diff/text.ts";
import { diffValues, isRecord } from "../diff/values.ts";
import { quote } from "../words.ts";
import type { MergeConflict } from "./model.ts";

/** Conflicts as an admin reads them: what it is about, what both sides made of it, and what the merged script has. */
export function conflictText(conflicts: readonly MergeConflict[]): string {
  return conflicts
    .flatMap((conflict) => [...linesOf(conflict)])
    .map((line) => `${line}\n`)
    .join("");
}

function* linesOf(conflict: MergeConflict): Generator<string> {
  const { kind, base, ours, theirs } = conflict;
  const { name, what } = placeOf(conflict);
  const about = [name, what].filter(Boolean).join(": ");
  if (kind === "link") {
    const [side, other] = ours === undefined ? ["theirs", "ours"] : ["ours", "theirs"];
    yield `! ${about} goes to ${quote(ours ?? theirs)} in ${side}, which ${other} removed; it leads nowhere now`;
  } else if (kind === "id") yield* idLines(about, conflict);
  else if (base === undefined && ours !== undefined && theirs !== undefined) {
    yield `! ${about} is new on both sides, and not the same; ours is kept`;
    yield* bothLines(ours, theirs);
  } else if (ours === undefined || theirs === undefined) {
    const [removed, kept] = ours === undefined ? ["ours", "theirs"] : ["theirs", "ours"];
    yield `! ${about} was removed by ${removed} and changed by ${kept}; it is kept as changed`;
    const now = ours ?? theirs;
    if (isRecord(base)) for (const change of diffValues(base, now)) yield* indented(change);
    else {
      const [was, is] = fromDifference(base, now);
      yield `    was    ${was}`;
      yield `    ${kept.padEnd(6)} ${is}`;
    }
  } else {
    yield `! ${about} was changed by both; ours is kept`;
    if (!isRecord(base)) yield `    was    ${quote(base)}`;
    yield* bothLines(ours, theirs);
  }
}

function* idLines(about: string, { action, base, ours, theirs, pointer }: MergeConflict) {
  const sides = [
    ...(ours === base ? [] : [`${String(ours)} in ours`]),
    ...(theirs === base ? [] : [`${String(theirs)} in theirs`]),
  ];
  const id = action?.id ?? pointer;
  yield sides.length === 2 && id === ours
    ? `! ${about} has the id ${sides.join(" and ")}, it was ${String(base)}; ${id} is kept`
    : `! ${about} has the id ${sides.join(" and ")}, which is another action's on the other side; it stays ${id}`;
}

/** Of objects what differs in them, of other values both. */
function* bothLines(ours: unknown, theirs: unknown): Generator<string> {
  if (!isRecord(ours) || !isRecord(theirs)) {
    const [mine, other] = fromDifference(ours, theirs);
    yield `    ours   ${mine}`;
    yield `    theirs ${other}`;
    return;
  }
  for (const { path, before, after } of diffValues(ours, theirs))
    yield `    ${path}: ${before === undefined ? "not there" : quote(before)} in ours, ${after === undefined ? "not there" : quote(after)} in theirs`;
}

function* indented(change: ValueChange): Generator<string> {
  for (const line of valueLines(change)) yield `    ${line}`;
}

/** `/actions/offer/branches/1` → Offer callback (offer), branch 1. */
export function placeOf({ pointer, action }: MergeConflict): { name?: string; what?: string } {
  const [, part = "", key = "", field, ...rest] = pointer.split("/");
  if (action) {
    const name = nameOf(action);
    if (field === undefined) return { name };
    return {
      name,
      what: field === "branches" ? `branch ${rest.join("/")}` : rest.join("/") || field,
    };
  }
  if (!key) return { what: part };
  const one = part.replace(/s$/, "");
  return { name: [one, key].join(" "), what: [field, ...rest].filter(Boolean).join("/") };
}
