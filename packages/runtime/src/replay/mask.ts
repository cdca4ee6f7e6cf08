import type { JournalEntry, JournalFact } from "../contact/journal.ts";
import { MASK, MASKED_KEY, NAMING } from "../contact/secrets.ts";

/** Three digits or more, as people write them: telephone numbers, accounts, dates, amounts. */
const DIGITS = /\d(?:[\s()./-]{0,2}\d){2,}/g;
/** The texts of these are numbers of somebody's. */
const NUMBERS: ReadonlySet<string> = new Set(["ani", "number", "callerId", "value"]);
/** These say nothing of a person. */
const HARMLESS: ReadonlySet<string> = new Set(["script", "scriptHash", "hash", "dnis", "file"]);
/** What comes from outside, or is the script's own: any number in here can be a person's. */
const CONTENTS: ReadonlySet<string> = new Set(["body", "parameters", "variables"]);
const MANY_DIGITS = 100;

/**
 * An entry or fact of a journal without telephone numbers, callers' names and typed digits. The same is masked in the same way
 * wherever it turns up, so that the journal can still be replayed. Masking what is masked changes nothing.
 */
export function maskFact<F extends JournalFact>(fact: F): F {
  const masked = maskIn(fact, "", false);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member is what it was, but for its digits
  return (fact.kind === "begun" ? { ...(masked as object), masked: true } : masked) as F;
}

/** A journal without telephone numbers and typed digits; see {@link maskFact}. */
export const maskJournal = (journal: readonly JournalEntry[]): JournalEntry[] =>
  journal.map((entry) => maskFact(entry));

/** What else is kept of a contact, masked in the same way. */
export const maskValue = <T>(value: T): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member is what it was, but for its digits
  maskIn(value, "", false) as T;

/** The number as {@link maskFact} leaves it. */
export const maskNumber = (number: string): string => number.replaceAll(/\d+/g, MASK);

function maskIn(value: unknown, name: string, isContent: boolean): unknown {
  if (typeof value === "string") return maskText(value, name);
  if (typeof value === "number") return isContent && Math.abs(value) >= MANY_DIGITS ? 0 : value;
  if (Array.isArray(value)) return value.map((one) => maskIn(one, name, isContent));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      maskIn(one, key, isContent || CONTENTS.has(key)),
    ]),
  );
}

function maskText(text: string, name: string): string {
  if (name === "digit") return /\d/.test(text) ? MASKED_KEY : text;
  if (NUMBERS.has(name)) return maskNumber(text);
  if (name === "callerName") return MASK;
  if (HARMLESS.has(name) || NAMING.test(name)) return text;
  return maskJson(text) ?? text.replaceAll(DIGITS, MASK);
}

/** A text of JSON stays one. */
function maskJson(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.stringify(maskIn(JSON.parse(text), "", true));
  } catch {
    return undefined;
  }
}
