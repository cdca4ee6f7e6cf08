import type { EndReason } from "../flow/errors.ts";
import type { Command } from "./commands.ts";
import type { ContactEvent } from "./events.ts";
import type { CodedError } from "./values.ts";

/** What a contact's journal holds, in order of `seq` (from 1). Enough to replay the contact, but for what is secret: that is masked. */
export type JournalEntry = {
  readonly contactId: string;
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
} & JournalFact;

export type JournalFact =
  | {
      readonly kind: "begun";
      readonly script: string;
      readonly scriptHash: string;
      readonly ani: string;
      readonly dnis: string;
      /** The contact that it was scheduled from. */
      readonly linkedTo?: string;
    }
  | { readonly kind: "event"; readonly event: ContactEvent }
  | { readonly kind: "command"; readonly command: Command }
  | Trace;

/** Where an action is. */
interface TracePlace {
  /** The action's script, where that is not the one that the contact began with. */
  readonly script?: string;
  /** How many scripts wait for that one to return, where any does. */
  readonly depth?: number;
}

/** What the script did, written down by the interpreter. */
export type Trace =
  | (TracePlace & {
      readonly kind: "entered";
      readonly action: string;
      readonly type: string;
      readonly label: string;
    })
  | (TracePlace & {
      readonly kind: "branch";
      readonly action: string;
      /** The outcome of the action. */
      readonly outcome: string;
      /** The branch that was linked for it; null at a dead end. */
      readonly branch: string | null;
      readonly to: string | null;
      readonly error?: CodedError;
    })
  | {
      readonly kind: "warning";
      readonly action: string;
      readonly code: string;
      readonly message: string;
    }
  /** A line that the script wrote. */
  | { readonly kind: "log"; readonly action: string; readonly text: string }
  /** A point of its journey that the contact came to, such as "identified". */
  | {
      readonly kind: "milestone";
      readonly action: string;
      readonly name: string;
      readonly data: string;
    }
  | { readonly kind: "flow-ended"; readonly reason: EndReason };
