import type { Script } from "@cordboard/language";

import type { SavedFile } from "../store.ts";

/** Two versions, the difference shown on the canvas. */
export interface Comparison {
  readonly kind: "compare";
  readonly before: Script;
  readonly after: Script;
  readonly title: string;
  /** The version that can be brought back. */
  readonly restorable: Script | null;
}

/** Which side is taken, by the conflict's key. */
export type Choices = { readonly [key: string]: "ours" | "theirs" };

/** My drawing and a newer version that change the same things: each is decided before anything is saved. */
export interface Merging {
  readonly kind: "merge";
  readonly base: Script | undefined;
  readonly ours: Script;
  readonly theirs: Script;
  /** What the drawing comes from when it is merged. */
  readonly file: SavedFile;
  /** The published version that is merged in, if it was that. */
  readonly published: string | null;
  /** Who made theirs; empty if that is not known. */
  readonly who: string;
  readonly choices: Choices;
}

export type Review = Comparison | Merging;
