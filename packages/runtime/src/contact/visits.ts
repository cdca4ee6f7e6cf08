import type { EndReason } from "../flow/errors.ts";
import type { ContactEventType } from "./events.ts";
import type { JournalEntry } from "./journal.ts";

/** How a contact left an action. */
export type Leaving =
  /** By one of its branches. */
  | "branch"
  /** An agent took the contact. */
  | "answered"
  /** The script ended as it should, or went over to another. */
  | "ended"
  /** A signal from outside took the script elsewhere. */
  | "interrupted"
  /** The caller hung up, or their callback was given up. */
  | "caller-gone"
  /** The script had no way on, or ran away. */
  | "failed";

/** One stay of a contact at an action. */
export interface Visit {
  readonly script: string;
  readonly action: string;
  /** How many scripts waited for this one to return. */
  readonly depth: number;
  /** Epoch milliseconds. */
  readonly enteredAt: number;
  /** Of the journal entry that it begins with. */
  readonly seq: number;
  /** Null while the contact is there. */
  readonly left: {
    readonly at: number;
    readonly how: Leaving;
    /** Which one, when it was left by a branch. */
    readonly branch: string | null;
  } | null;
}

/** Follows a contact through its script. */
export interface Visits {
  /** The next entry of the contact's journal; returns the visits that it begins (not left yet) and ends. */
  take(entry: JournalEntry): readonly Visit[];
  /** Where the contact is: the action, and before it those that wait for sub-scripts to return. */
  readonly open: readonly Visit[];
}

const ENDED: { readonly [reason in EndReason]: Leaving } = {
  hangup: "ended",
  ended: "ended",
  answered: "answered",
  released: "caller-gone",
  refused: "ended",
  "agent-unavailable": "ended",
  "nothing-bound": "failed",
  "dead-end": "failed",
  "runaway-script": "failed",
  "too-many-actions": "failed",
};

const TAKES_OVER: { readonly [type in ContactEventType]?: Leaving } = {
  "voice.gone": "caller-gone",
  "callback.ended": "caller-gone",
  "callback.refused": "caller-gone",
  "bridge.joined": "answered",
  signal: "interrupted",
};

type Entry<Kind extends JournalEntry["kind"]> = Extract<JournalEntry, { readonly kind: Kind }>;

/**
 * Makes visits of actions out of a journal, read from its beginning. An action that begins again, after an agent could
 * not be reached or the server was restarted, is still the same visit.
 *
 * @example
 * const visits = createVisits();
 * const all = journal.flatMap((entry) => visits.take(entry)).filter(({ left }) => left !== null);
 */
export function createVisits(): Visits {
  let root = "";
  let open: Visit[] = [];
  /** How visits are left if this event moves the script elsewhere. */
  let cut: Leaving = "ended";

  /** Ends the visits from this depth on, the innermost first. */
  function leave(depth: number, at: number, how: Leaving): Visit[] {
    const over = open.filter((visit) => visit.depth >= depth).toReversed();
    open = open.filter((visit) => visit.depth < depth);
    return over.map((visit) => ({ ...visit, left: { at, how, branch: null } }));
  }

  function enter({ seq, at, ...entry }: Entry<"entered">): Visit[] {
    const { script = root, depth = 0, action } = entry;
    const here = open.at(-1);
    const again = here?.depth === depth && here.script === script && here.action === action;
    if (again && cut === "ended") return [];
    const over = leave(depth, at, cut);
    const visit = { script, action, depth, enteredAt: at, seq, left: null };
    open.push(visit);
    return [...over, visit];
  }

  function branchOff({ at, depth = 0, branch, to }: Entry<"branch">): Visit[] {
    const inner = leave(depth + 1, at, "ended");
    const here = open.at(-1);
    if (here?.depth !== depth) return inner;
    open = open.slice(0, -1);
    const how = to === null ? "failed" : "branch";
    return [...inner, { ...here, left: { at, how, branch } }];
  }

  return {
    get open() {
      return open;
    },
    take(entry) {
      switch (entry.kind) {
        case "begun":
          root = entry.script;
          return [];
        case "event":
          cut = TAKES_OVER[entry.event.type] ?? "ended";
          return [];
        case "entered": {
          const changed = enter(entry);
          cut = "ended";
          return changed;
        }
        case "branch":
          cut = "ended";
          return branchOff(entry);
        case "flow-ended":
          return leave(0, entry.at, ENDED[entry.reason]);
        default:
          return [];
      }
    },
  };
}
