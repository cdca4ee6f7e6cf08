/** A part of a text, by offsets, and what stands there afterwards. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one piece in which two texts differ: a small change keeps the caret, the folds and the undo of an editor. */
export function pieceBetween(before: string, after: string): Piece {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
