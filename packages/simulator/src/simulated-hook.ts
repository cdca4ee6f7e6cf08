import type { HookEvent, HookPort, HookQuestion, Timer } from "@cordboard/runtime";

/** What the number's hook says while the call rings. */
export interface SimulatedHook {
  /** Values for the script's variables, as text. */
  readonly variables?: { readonly [name: string]: string };
  /** Nobody is to answer. */
  readonly hangsUp?: boolean;
  /** No try has an answer. */
  readonly fails?: boolean;
  /** Seconds until it comes. Default 0. */
  readonly afterSec?: number;
}

/** A hook on the virtual clock. */
export function createSimulatedHook(timer: Timer, says: SimulatedHook): HookPort {
  const pending = new Map<string, () => void>();
  let tell: Parameters<HookPort["start"]>[0] | undefined;
  return {
    start: (listener) => {
      tell = listener;
    },
    ask(contactId, question) {
      const dueAt = timer.now() + (says.afterSec ?? 0) * 1000;
      const cancel = timer.at(dueAt, () => {
        pending.delete(contactId);
        tell?.(contactId, eventOf(question, says));
      });
      pending.set(contactId, cancel);
    },
    cancel(contactId) {
      pending.get(contactId)?.();
      pending.delete(contactId);
    },
  };
}

function eventOf({ attempt }: HookQuestion, says: SimulatedHook): HookEvent {
  const { variables = {}, hangsUp = false, fails = false } = says;
  if (fails) {
    const message = "The simulated hook does not answer.";
    return { type: "hook.failed", attempt, code: "hook-timeout", message };
  }
  const action = hangsUp ? "hang-up" : "answer";
  return { type: "hook.answered", attempt, action, script: null, variables };
}
