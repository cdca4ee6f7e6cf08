/** Rows in one statement: well below the number of parameters that any database takes. */
const ROWS_AT_ONCE = 500;

/** In pieces that fit into a statement each. */
export function* parts<T>(all: readonly T[]): Iterable<T[]> {
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
    yield all.slice(from, from + ROWS_AT_ONCE);
}
