/** Most items of one piece: moving so many on takes no time worth speaking of. */
const PIECE = 512;

/**
 * Items in order. They are kept in pieces, so that neither end nor the middle of a hundred thousand costs more to change
 * than that of a few; finding is by binary search.
 */
export class SortedList<T> implements Iterable<T> {
  /** None is empty. */
  readonly #pieces: T[][] = [];
  readonly #compare: (a: T, b: T) => number;
  #size = 0;

  /** @param compare - must tell any two items apart, and must not change while an item is inside */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  get first(): T | undefined {
    return this.#pieces[0]?.[0];
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const piece of this.#pieces) yield* piece;
  }

  add(item: T): void {
    this.#size += 1;
    const isBefore = this.#before(item);
    const place = Math.min(countFirst(this.#pieces, isWhollyIn(isBefore)), this.#pieces.length - 1);
    const piece = this.#pieces[place];
    if (piece === undefined) {
      this.#pieces.push([item]);
      return;
    }
    piece.splice(countFirst(piece, isBefore), 0, item);
    if (piece.length > PIECE) this.#pieces.splice(place + 1, 0, piece.splice(PIECE / 2));
  }

  delete(item: T): boolean {
    const isBefore = this.#before(item);
    const place = countFirst(this.#pieces, isWhollyIn(isBefore));
    const piece = this.#pieces[place];
    if (piece === undefined) return false;
    const index = countFirst(piece, isBefore);
    const found = piece[index];
    if (found === undefined || this.#compare(found, item) !== 0) return false;
    piece.splice(index, 1);
    if (piece.length === 0) this.#pieces.splice(place, 1);
    this.#size -= 1;
    return true;
  }

  /** How many items are ahead, for a question that is true for a first part of the list and false after it. */
  countWhile(isAhead: (item: T) => boolean): number {
    const place = countFirst(this.#pieces, isWhollyIn(isAhead));
    let count = countFirst(this.#pieces[place] ?? [], isAhead);
    for (let before = 0; before < place; before++) count += this.#pieces[before]?.length ?? 0;
    return count;
  }

  #before(item: T): (other: T) => boolean {
    return (other) => this.#compare(other, item) < 0;
  }
}

/** Whether a question is true for the last of a piece, and so for all of it. */
function isWhollyIn<T>(question: (item: T) => boolean): (piece: readonly T[]) => boolean {
  return (piece) => {
    const last = piece.at(-1);
    return last !== undefined && question(last);
  };
}

/** For how many the question is true, when it is false for all that follow the first for which it is. */
function countFirst<T>(items: readonly T[], question: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && question(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
