import type { Static, TObject } from "typebox";

import type { Action } from "./model.ts";
import type { Severity } from "./problems.ts";
import type { Said, Text } from "./say.ts";

/** Groups of the palette, in its order. */
export const GROUPS = ["Call", "Caller input", "Queue", "Logic", "Data", "Events"] as const;
export type Group = (typeof GROUPS)[number];

/** An event that starts a chain of its own: an agent answered, the contact was released, a signal came. */
export type ScriptEvent = "answer" | "release" | "signal";

export interface BranchSpec {
  readonly name: string;
  readonly description: Text;
  /** What the person who drew it calls it, where they do. */
  readonly label?: string | undefined;
  /** `error` branches are drawn more quietly, and set `error.*`. */
  readonly kind?: "outcome" | "error";
  /** The caller's voice path is gone when this branch is taken. */
  readonly voicePath?: "gone";
  /** No outcome of its own with these properties: it has to be linked only where another outcome falls to it. */
  readonly fallback?: true;
  /** Taken when the action's condition (its property that is true or false) has this value. */
  readonly condition?: boolean;
  /** Whether it is linked changes what happens, also where Default leads to the same action. */
  readonly own?: true;
}

/**
 * What the advice about a drawing needs to know of an action beyond its fields and branches. Everything is optional:
 * where nothing is said, nothing is concluded.
 *
 * @example
 * ```ts
 * traits: { takes: "input" }                      // asks the caller
 * traits: { takes: "no-time", queue: "enters" }   // the contact is in queue afterwards
 * ```
 */
export interface Traits {
  /**
   * Until it takes a branch. `no-time`: it goes on at once, and would do the same if the call came to it again, so that
   * a round of such actions never ends. `time`: some time passes. `input`: it waits for the caller to do something.
   */
  readonly takes?: "no-time" | "time" | "input";
  /**
   * `enters`: the contact is in queue afterwards. `needs`: it has to be in queue. `leaves`: that too, and is out of it
   * afterwards. `unknown`: either may be so afterwards. An `Error` leaves things as they were.
   */
  readonly queue?: "enters" | "needs" | "leaves" | "unknown";
  /** When it fails, the caller waits for, or was promised, what does not come: Error should be linked. */
  readonly fails?: "audibly";
  /** Its texts are written where people read them later. */
  readonly writes?: "journal";
  /** It goes back to the script that called this one, which may have put the contact in queue before. */
  readonly returns?: true;
}

/** A mistake that a schema cannot say; its code is documented on the action's reference page. */
export interface ActionProblemSpec {
  readonly severity: Severity;
  readonly title: string;
  readonly help: string;
}

export interface ActionProblem {
  readonly code: string;
  readonly message: Said;
  /** Path below the action's `properties`. */
  readonly path: readonly (string | number)[];
  /** What mends it without changing what the action does: another value at `path`. */
  readonly fix?: { readonly title: Said; readonly value: unknown };
}

/** An error that the action can end in at run time (`error.code`). */
export interface RunTimeErrorSpec {
  readonly code: string;
  readonly meaning: string;
}

export interface ActionSpec<P extends TObject = TObject> {
  /** As written in a script: `Play`, `Reqagent`. */
  readonly type: string;
  readonly title: string;
  /** One sentence for the palette. */
  readonly description: string;
  readonly group: Group;
  /** Name of a Tabler icon, such as `phone-off`. */
  readonly icon: string;
  /** Schema of `properties`, made of the builders in `fields.ts`, so that every field knows its widget. */
  readonly properties: P;
  /** All branches that the action can take, given its properties. None means that it ends the script. */
  branches(properties: Partial<Static<P>>): readonly BranchSpec[];
  /** `entry`: the script begins here, exactly once. An event: a chain of its own begins here, at most once. */
  readonly starts?: "entry" | ScriptEvent;
  /** What must be there for the action to do its work. */
  readonly needs?: "voice";
  readonly traits?: Traits;
  /** One line for the node on the canvas, such as `skill support · priority 5`. */
  summary(properties: Partial<Static<P>>): Text;
  readonly problems?: { readonly [code: string]: ActionProblemSpec };
  check?(properties: Static<P>, action: Action): readonly ActionProblem[];
  readonly errors?: readonly RunTimeErrorSpec[];
  /** Warnings it can leave in the journal; its work is done all the same. */
  readonly warnings?: readonly RunTimeErrorSpec[];
}

/** Declares an action type. The returned value is the spec itself; the call checks its types. */
export function defineAction<const P extends TObject>(spec: ActionSpec<P>): ActionSpec<P> {
  return spec;
}

/** Branches shared by most actions. */
export const DEFAULT_BRANCH: BranchSpec = {
  name: "Default",
  description: "Taken unless the outcome has a linked branch of its own.",
};
export const FALLBACK_BRANCH: BranchSpec = {
  name: "Default",
  description: "Taken by outcomes whose own branch is not linked.",
  fallback: true,
};
export const ERROR_BRANCH: BranchSpec = {
  name: "Error",
  description: "The action could not do its work; error.code says why.",
  kind: "error",
};
