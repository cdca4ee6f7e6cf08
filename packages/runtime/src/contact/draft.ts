import type { Command } from "./commands.ts";
import type { CallFacts, Contact, Flow, OutboxItem, QueueFacts } from "./state.ts";
import type { Value } from "./values.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A contact being changed within one step. The contact it was made from stays as it was. */
export type Draft = Mutable<Omit<Contact, "call" | "queue" | "flow" | "outbox" | "timers">> & {
  call: Mutable<CallFacts>;
  queue: Mutable<QueueFacts>;
  flow: Mutable<Flow>;
  outbox: OutboxItem[];
  timers: { [timerId: string]: number };
};

/** A contact's own things are few, so copying them costs less than tracking changes. */
export function draftOf(contact: Contact): Draft {
  return {
    ...contact,
    call: { ...contact.call },
    queue: { ...contact.queue },
    flow: { ...contact.flow },
    outbox: [...contact.outbox],
    timers: { ...contact.timers },
  };
}

export const command = (draft: Draft, it: Command): void => {
  draft.outbox.push({ kind: "command", command: it });
};

export function startTimer(draft: Draft, timerId: string, dueAt: number): void {
  draft.timers[timerId] = dueAt;
  command(draft, { type: "startTimer", timerId, dueAt });
}

export function cancelTimer(draft: Draft, timerId: string): void {
  if (draft.timers[timerId] === undefined) return;
  delete draft.timers[timerId];
  command(draft, { type: "cancelTimer", timerId });
}

/** What an action has kept; null when that is nothing. */
export const memoryOf = ({ flow: { memory } }: Draft, action: string): Value =>
  (Object.hasOwn(memory, action) ? memory[action] : null) ?? null;

export function remember(draft: Draft, action: string, value: Value): void {
  const { [action]: _, ...others } = draft.flow.memory;
  draft.flow.memory = value === null ? others : { ...others, [action]: value };
}

export const newId = (draft: Draft, kind: string): string => `${kind}-${++draft.lastId}`;
