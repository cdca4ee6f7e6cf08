import type { Position } from "../model.ts";

/** One value that is not as it was. A side that is missing was, or is, not there. */
export interface ValueChange {
  /** RFC 6901 without the first slash: `prompts/0/text`. Items that came have the place they have now, others the one they had. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A branch that leads elsewhere; without `before` it was not linked, without `after` it no longer is. */
export interface BranchChange {
  readonly branch: string;
  /** The action it led to, by the id it had then. */
  readonly before?: string;
  readonly after?: string;
}

/** An action as a reader knows it. */
export interface ActionName {
  readonly id: string;
  readonly type: string;
  readonly label?: string;
}

/** The same action under another id. */
export interface RenamedAction extends ActionName {
  readonly from: string;
}

/** An action that is not as it was; lists may be empty. */
export interface ChangedAction extends ActionName {
  /** Another type under the same id, `path` is `type`. */
  readonly retyped?: ValueChange;
  /** `path` is `label`. */
  readonly relabelled?: ValueChange;
  readonly properties: readonly ValueChange[];
  readonly rewired: readonly BranchChange[];
  /** `path` is `ignore/` and the code of the advice. */
  readonly ignored: readonly ValueChange[];
}

/** A box, of an action or a note, that stands elsewhere on the canvas. */
export interface Move {
  readonly id: string;
  readonly before?: Position;
  readonly after?: Position;
}

/**
 * What it means to go from one script to another, in the words of a script. All lists are in the order of their ids
 * or paths. It is JSON.
 */
export interface ScriptDiff {
  /** The whole script came or went. */
  readonly script?: "added" | "removed";
  /** Name, description, language, time zone, and whatever else stands at the top of the document. */
  readonly settings: readonly ValueChange[];
  /** `path` is the variable's name, or `name/initial`. */
  readonly variables: readonly ValueChange[];
  readonly parameters: readonly ValueChange[];
  readonly added: readonly ActionName[];
  readonly removed: readonly ActionName[];
  readonly renamed: readonly RenamedAction[];
  readonly changed: readonly ChangedAction[];
  readonly notes: readonly ValueChange[];
  /** Layout alone: no call is handled otherwise for it. Kept apart from everything above. */
  readonly moved: readonly Move[];
}
