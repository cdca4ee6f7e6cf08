import { MASKED_KEY } from "../contact/secrets.ts";
import type { JournalFact } from "../contact/journal.ts";

/** Where a replay went another way than the contact did. */
export interface Difference {
  /** Number of the journal's entry. */
  readonly seq: number;
  /** What the contact did; null: nothing more, before the next event. */
  readonly recorded: JournalFact | null;
  /** What it does now; null: nothing more. */
  readonly now: JournalFact | null;
}

/** A difference as one can read it. */
export function differenceText({ seq, recorded, now }: Difference): string {
  return `At entry ${seq} the contact did ${factText(recorded)}; now it does ${factText(now)}.`;
}

const factText = (fact: JournalFact | null): string =>
  fact ? JSON.stringify(fact) : "nothing more";

/** The first of the recorded facts that is another one now. `seq` is the number of the first of them. */
export function firstDifference(
  recorded: readonly JournalFact[],
  now: readonly JournalFact[],
  seq: number,
): Difference | null {
  for (let index = 0; index < Math.max(recorded.length, now.length); index++) {
    const was = recorded[index] ?? null;
    const is = now[index] ?? null;
    if (!agrees(was, is)) return { seq: seq + index, recorded: was, now: is };
  }
  return null;
}

/** Whether a recorded value is this one: as JSON, whatever the order of members; what was masked can have been anything. */
export function agrees(recorded: unknown, now: unknown): boolean {
  if (typeof recorded === "string" && recorded.includes(MASKED_KEY))
    return typeof now === "string" && fits(recorded, now);
  if (typeof recorded !== "object" || typeof now !== "object" || !recorded || !now)
    return recorded === now;
  const was = recorded as { readonly [name: string]: unknown };
  const is = now as { readonly [name: string]: unknown };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].every((name) =>
    agrees(was[name], is[name]),
  );
}

/** The pieces between what was masked are there, in order. */
function fits(masked: string, text: string): boolean {
  const [first = "", ...others] = masked.split(/•+/);
  const last = others.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
