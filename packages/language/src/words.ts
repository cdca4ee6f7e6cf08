import { say, type Text } from "./say.ts";

/** A value as a short quotation on one line. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  const text = json.replace(/[\u2028\u2029]/g, "\u21b5");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The end of a sentence about something that is not there: what may have been meant. */
export const meant = (hint: string | undefined): Text =>
  hint === undefined ? "." : say`; did you mean "${hint}"?`;

/** Among more candidates than this nobody looks for a mistyped one: it would take too long. */
const MAX_CANDIDATES = 1000;

/** The candidate most like `word`, if one is like it enough to be what was meant. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.min(word.length, Math.max(1, Math.floor(word.length / 3)) + 1);
  let looked = 0;
  for (const candidate of candidates) {
    if (++looked > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to insert, leave out, replace, or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replace, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
