import { readFileSync, statSync } from "node:fs";

interface Cached<T> {
  readonly stamp: string;
  readonly value: T;
}

/** What tells a changed file without reading it; empty when it is not there. */
export function stampOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.ino}:${stat.size}:${stat.mtimeNs}` : "";
}

/** Contents of files, read again only when they have changed. */
export class FileCache<T> {
  readonly #known = new Map<string, Cached<T>>();

  /** Undefined when the file is not there. */
  read(file: string, parse: (bytes: Buffer) => T): T | undefined {
    const stamp = stampOf(file);
    if (stamp === "") {
      this.#known.delete(file);
      return undefined;
    }
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.value;
    const value = parse(readFileSync(file));
    this.#known.set(file, { stamp, value });
    return value;
  }

  /** Forgets files that are not among these. */
  keep(files: ReadonlySet<string>): void {
    for (const file of this.#known.keys()) if (!files.has(file)) this.#known.delete(file);
  }
}
