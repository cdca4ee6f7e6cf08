/** Rows of a table, from the first to before the last, that are drawn; the others are only room. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond what is seen, above and below: so the keys come to the next row, and scrolling shows no holes. */
const BEYOND = 12;
/** The window moves in steps: not each pixel that is scrolled draws anew. */
const STEP = 6;

/**
 * Which of so many rows are drawn.
 *
 * @param scrolled - pixels above what is seen
 * @param seen - pixels that are seen
 */
export function windowOf(
  rows: number,
  { scrolled, seen, rowHeight }: { scrolled: number; seen: number; rowHeight: number },
): Window {
  const top = Math.min(Math.floor(scrolled / rowHeight), Math.max(0, rows - 1));
  const first = Math.max(0, Math.floor(top / STEP) * STEP - BEYOND);
  const last = Math.min(rows, (Math.ceil((top + seen / rowHeight) / STEP) + 1) * STEP + BEYOND);
  return { first, last };
}
