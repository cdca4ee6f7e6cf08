import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { compileScript } from "@cordboard/runtime";
import { explore } from "@cordboard/simulator";

/** More of the processor's time than this for one document is as bad as for ever; the clock on the wall tells of a busy machine. */
const HANGS_MS = 2_000;
/** States of a call that are gone through with each document that is accepted. */
const STATES = 25;

export type Verdict = "refused" | "accepted";

/**
 * Holds a document against what is promised of all: whatever it is, reading it throws nothing and comes to an end; what
 * is accepted can be run; what was read and written again is the same, and written in one form only.
 *
 * @throws Error that says which promise was broken
 */
export function holds(text: string): Verdict {
  const began = process.cpuUsage();
  const { script, problems } = language.check(text);
  if (script) {
    const canonical = language.format(script);
    const again = language.check(canonical);
    if (!again.script) throw new Error("What was written cannot be read again.");
    if (!isSame(script, again.script)) throw new Error("Writing it has changed it.");
    if (language.format(again.script) !== canonical)
      throw new Error("Written again it is another text.");
    if (codes(again.problems) !== codes(problems))
      throw new Error(`Written again it has other problems: ${codes(again.problems)}.`);
  }
  const accepted = script && problems.every(({ severity }) => severity !== "error");
  if (accepted) explore(compileScript(script, "fuzz", actionTypes), { maxStates: STATES });
  const ms = process.cpuUsage(began).user / 1000;
  if (ms > HANGS_MS) throw new Error(`It took ${Math.round(ms)} ms of the processor.`);
  return accepted ? "accepted" : "refused";
}

/** Without their places: which of two beginnings is one too many depends on their order. */
const codes = (problems: readonly { readonly code: string }[]) =>
  problems
    .map(({ code }) => code)
    .toSorted()
    .join(", ");

/** Deep, and whatever the order of keys. Written form leaves out what is empty, and names the schema. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b;
  const [ours, theirs] = [keysOf(a), keysOf(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ours.length === theirs.length &&
    ours.every((key) => theirs.includes(key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

const keysOf = (holder: object): string[] =>
  Object.entries(holder)
    .filter(([key, value]) => key !== "$schema" && JSON.stringify(value) !== "{}")
    .map(([key]) => key);
