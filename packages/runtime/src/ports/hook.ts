/**
 * Asks, while a call still rings, another system what is to answer it. Like the other ports it returns at once and
 * answers by an event. A question that is put again, after a restart for instance, is asked again: whoever is asked
 * tells it by the contact's id.
 */
export interface HookPort {
  start(listener: (contactId: string, event: HookEvent) => void): void;
  /** One try. → `hook.answered` or `hook.failed` */
  ask(contactId: string, question: HookQuestion): void;
  /** The caller is gone: gives the try up; an unknown or finished one is ignored. No event follows. */
  cancel(contactId: string): void;
}

export interface HookQuestion {
  /** Its name in the workspace. */
  readonly hook: string;
  /** From 1. */
  readonly attempt: number;
  /** As the switch presents it; empty when withheld. */
  readonly caller: string;
  readonly callee: string;
}

/** Why a try came to nothing. It is in the contact's journal, for the admin. */
export const HOOK_FAILURES = {
  "hook-unavailable":
    "This program asks no hooks, the workspace has none of this name, or the server has no secret to sign with.",
  "hook-timeout": "There was no answer in time.",
  "hook-unreachable": "The host is not there, or refused the connection.",
  "hook-not-allowed": "The workspace does not allow requests to this host.",
  "hook-status": "The answer was no success: another status than 2xx. A redirect is none.",
  "hook-answer-too-large": "The answer has more bytes, or more variables, than are read.",
  "hook-answer-invalid": "The answer is no JSON, or not of the form that is asked for.",
  "hook-two-overrides":
    "The answer names an AI agent and a script. Only one of them can take the call.",
  "hook-unknown-id":
    "The answer names an AI agent or a script that the workspace has not, or that has errors.",
  "hook-busy": "Too many calls are being asked about at the same time.",
} as const;
export type HookFailure = keyof typeof HOOK_FAILURES;

export type HookEvent =
  | {
      readonly type: "hook.answered";
      readonly attempt: number;
      /** `hang-up`: nobody is to answer the call. */
      readonly action: "answer" | "hang-up";
      /** The version of another script than the number's own; null: that one. */
      readonly script: { readonly name: string; readonly hash: string } | null;
      /** Values for variables that the script declares, all of them as text. */
      readonly variables: { readonly [name: string]: string };
    }
  | {
      readonly type: "hook.failed";
      readonly attempt: number;
      readonly code: HookFailure;
      readonly message: string;
    };
