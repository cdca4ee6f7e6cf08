/** Items in order. Finding is by binary search; the ends are cheap, which is where a queue is used. */
export class SortedList<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  /** @param compare - must tell any two items apart, and must not change while an item is inside */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    const last = this.#items.at(-1);
    if (last === undefined || this.#compare(last, item) < 0) this.#items.push(item);
    else this.#items.splice(this.#countBefore(item), 0, item);
  }

  delete(item: T): boolean {
    const index = this.#countBefore(item);
    const found = this.#items[index];
    if (found === undefined || this.#compare(found, item) !== 0) return false;
    if (index === 0) this.#items.shift();
    else this.#items.splice(index, 1);
    return true;
  }

  /** How many items are ahead, for a question that is true for a first part of the list and false after it. */
  countWhile(isAhead: (item: T) => boolean): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.#items[middle];
      if (item !== undefined && isAhead(item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #countBefore(item: T): number {
    return this.countWhile((other) => this.#compare(other, item) < 0);
  }
}
