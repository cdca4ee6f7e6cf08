import type { ActionName } from "../diff/model.ts";
import type { Script } from "../model.ts";

/** The same thing in the version that two others come from, and in those two; missing where it is not there. */
export interface Sides<T = unknown> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/**
 * What cannot be merged without deciding. The merged script has what is ours, or theirs where ours removed it: so
 * nothing is lost that either side has worked on.
 */
export interface MergeConflict {
  /**
   * - `changed`: both sides changed the same thing differently, one removed what the other changed, or both added it
   * - `id`: an action has another id on both sides, or one that the other side gave to something else
   * - `link`: a branch leads to an action that the other side removed; it leads nowhere now
   */
  readonly kind: "changed" | "id" | "link";
  /** RFC 6901: where it stands in the merged script, or would. */
  readonly pointer: string;
  /** The action that it is about. */
  readonly action?: ActionName;
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

export interface MergedScript {
  /** Has the shape of a script, whatever is in conflict. */
  readonly script: Script;
  /** In the order of their pointers; empty when all was merged. It is JSON. */
  readonly conflicts: readonly MergeConflict[];
}
