import type { ExpressionValue, HoursFile, SpokenAs, WriteValue } from "@cordboard/language";

import type { Command } from "../contact/commands.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { Contact } from "../contact/state.ts";
import type { CodedError, Value } from "../contact/values.ts";
import type { PromptPart } from "../ports/prompt.ts";
import type { EndReason } from "./errors.ts";
import type { HangupCause } from "../ports/telephony.ts";

/** What an action sees while it works. Reading it changes nothing; what the action wants it says in its {@link Step}. */
export interface ActionContext<P> {
  /** With the schema's defaults filled in. */
  readonly properties: P;
  /** The contact as it was before this step. */
  readonly contact: Contact;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Digits pressed and not yet used. */
  readonly typeAhead: string;
  /** What this very action has kept from an earlier time in this contact ({@link Effects.memory}); null at first. */
  readonly memory: Value;
  /** Is this outcome linked to an action by a branch of its own? */
  readonly isLinked: (outcome: string) => boolean;
  /**
   * The value of a bare expression. `more` are variables as they will be after this step, and what only the
   * expression's field sees.
   *
   * @throws Error, which becomes the action's Error `expression-failed`
   */
  readonly value: (expression: string, more?: Variables) => ExpressionValue;
  /** A text with its `{expression}`s filled in, written plainly if not by `write`. @throws Error as {@link value} */
  readonly text: (template: string, write?: WriteValue) => string;
  /** Prompt items as the telephony port wants them. @throws Error as {@link value}; NotSpeakable */
  readonly prompt: (items: readonly PromptSource[]) => PromptPart[];
  /** Of the script that the action is of: IANA. */
  readonly timeZone: string;
  /** Hours of the workspace, as they were when the contact began. */
  readonly hours: (name: string) => HoursFile | undefined;
  /** An id that no other playback, leg or timer of this contact has. */
  readonly newId: (kind: string) => string;
}

/** Values of some of the script's variables. */
export interface Variables {
  readonly [name: string]: Value;
}

export type PromptSource =
  | { readonly type: "speech"; readonly text: string }
  | { readonly type: "file"; readonly file: string }
  | {
      readonly type: "value";
      readonly value: string;
      readonly as?: SpokenAs;
      readonly currency?: string;
    };

/** What an action may ask for; timers are started and cancelled by {@link Effects.timers}. */
export type ActionCommand = Unasked<
  Extract<
    Command,
    {
      type:
        | "play"
        | "stopPlayback"
        | "startMusic"
        | "record"
        | "stream"
        | "ringParty"
        | "bridge"
        | "hangup"
        | "requestAgent"
        | "updateContact"
        | "dequeue"
        | "queueInfo"
        | "toCallback"
        | "toVoicemail"
        | "schedule"
        | "sendRequest";
    }
  >
>;
/** What an action asks of its queue gets its id from the interpreter. */
type Unasked<C> = C extends { readonly askId: string } ? Omit<C, "askId"> : C;

/** What comes along with any step. */
export interface Effects {
  readonly commands?: readonly ActionCommand[];
  /** Timer id → seconds from now; null cancels. */
  readonly timers?: { readonly [timerId: string]: number | null };
  /** The digits still unused after this step. */
  readonly typeAhead?: string;
  readonly variables?: Variables;
  /**
   * From now until the action is left, what the caller types and the variables that the action sets are secret: they
   * are used, and kept out of the journal.
   */
  readonly secret?: boolean;
  /** Kept (JSON) until this action is carried out again in this contact; null forgets. */
  readonly memory?: Value;
  /** The language of the prompts that follow, BCP-47, and the voice of their speech; empty: the language's own. */
  readonly language?: { readonly tag: string; readonly voice: string };
  /** A line for the contact's journal. */
  readonly log?: string;
  /** A point of its journey that the contact has come to; reports count it by its name. */
  readonly milestone?: { readonly name: string; readonly data: string };
  /** Things an admin should know of, that did not keep the action from its work. */
  readonly warnings?: readonly CodedError[];
}

interface OtherScript {
  readonly script: string;
  /** Values for its declared parameters. */
  readonly parameters: Variables;
}

/** What an action can be told while it waits. */
export type ActionEvent =
  | ContactEvent
  | { readonly type: "script.returned"; readonly values: Variables; readonly at: number };

/** What an action does next. */
export type Step<L> =
  /** Waits for an event, with this state of its own (JSON). */
  | (Effects & { readonly kind: "wait"; readonly local: L })
  /** Is done: takes this branch, or Default where it is not linked. */
  | (Effects & { readonly kind: "done"; readonly outcome: string })
  | (Effects & { readonly kind: "failed"; readonly error: CodedError })
  /** Runs another script within this one. What it gives back comes as `script.returned`. */
  | (Effects & { readonly kind: "call"; readonly local: L } & OtherScript)
  /** Goes over to another script for good. */
  | (Effects & { readonly kind: "go" } & OtherScript)
  /** Gives values back to the script that runs this one; ends it, where none does. */
  | (Effects & { readonly kind: "return"; readonly values: Variables })
  /** Ends the script. */
  | (Effects & { readonly kind: "end"; readonly reason: EndReason });

/** How an action type behaves: a small reducer. No promise, no port, no clock. */
export interface ActionSemantics<P = never, L = never> {
  start(context: ActionContext<P>): Step<L>;
  /** An event while the action waits. Left out by actions that never wait. */
  on?(context: ActionContext<P>, local: L, event: ActionEvent): Step<L>;
}

/** Semantics of any type, as a registry holds them. */
export type AnySemantics = ActionSemantics<unknown, unknown>;

/** Declares the semantics of an action type. */
export function defineSemantics<P, L = null>(semantics: ActionSemantics<P, L>): AnySemantics {
  return semantics;
}

export const wait = <L>(local: L, effects: Effects = {}): Step<L> => ({
  kind: "wait",
  local,
  ...effects,
});
export const done = (outcome: string, effects: Effects = {}): Step<never> => ({
  kind: "done",
  outcome,
  ...effects,
});
export const failed = (code: string, message: string, effects: Effects = {}): Step<never> => ({
  kind: "failed",
  error: { code, message },
  ...effects,
});
export const end = (reason: EndReason, effects: Effects = {}): Step<never> => ({
  kind: "end",
  reason,
  ...effects,
});

export type { HangupCause };
