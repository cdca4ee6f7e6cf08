import type { EndReason } from "../flow/errors.ts";
import type { Command } from "./commands.ts";
import type { ContactEvent } from "./events.ts";
import type { NewContact } from "./step.ts";
import type { CodedError } from "./values.ts";

/** What a contact's journal holds, in order of `seq` (from 1). Enough to replay the contact, but for what is secret: that is masked. */
export type JournalEntry = {
  readonly contactId: string;
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
} & JournalFact;

export type JournalFact =
  | Begun
  | { readonly kind: "event"; readonly event: ContactEvent }
  | { readonly kind: "command"; readonly command: Command }
  | Trace;

/** The contact began, at this entry's time, with all that it began with; journals of 0.1 lack the country. */
export interface Begun extends Omit<NewContact, "contactId" | "startedAt" | "country"> {
  readonly kind: "begun";
  readonly script: string;
  readonly scriptHash: string;
  readonly country?: string;
  /** Numbers and typed digits were masked afterwards, in all of the journal. */
  readonly masked?: true;
}

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
