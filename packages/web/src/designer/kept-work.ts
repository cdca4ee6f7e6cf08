import type { SavedFile } from "./store.ts";

/** Work that was not saved, kept in this browser so that a reload, a crash or a lost server loses nothing. */
export interface KeptWork {
  readonly text: string;
  /** The version that it began from: with it, newer work of others can be merged. */
  readonly base: SavedFile;
  /** Epoch milliseconds. */
  readonly at: number;
}

const key = (name: string) => `cordboard.kept.${name}`;

export function keepWork(name: string, work: KeptWork): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(work));
  } catch {
    // Full, or forbidden by the browser: the warning before leaving still stands.
  }
}

export function dropWork(name: string): void {
  localStorage.removeItem(key(name));
}

export function findWork(name: string): KeptWork | null {
  try {
    const work = JSON.parse(localStorage.getItem(key(name)) ?? "null") as Partial<KeptWork> | null;
    const { text, base, at } = work ?? {};
    return typeof text === "string" && typeof at === "number" && typeof base?.text === "string"
      ? { text, base: { text: base.text, revision: base.revision ?? null }, at }
      : null;
  } catch {
    return null;
  }
}
