import { shownVariables } from "../contact/secrets.ts";
import type { Contact, QueueFacts } from "../contact/state.ts";
import type { Value } from "../contact/values.ts";
import type { Program } from "../flow/program.ts";
import { agrees } from "./agree.ts";

/** Where a contact is after an event, and what the event has changed of what it knows. */
export interface Changes {
  readonly place: Place;
  /** New values of the present script's variables; secret ones are masked. */
  readonly variables: { readonly [name: string]: Value };
  /** Timers that were set, by their due time in epoch milliseconds; null: it is not set any more. */
  readonly timers: { readonly [timerId: string]: number | null };
  /** Null: the queue is as it was. */
  readonly queue: QueueFacts | null;
}

/** Where in its script a contact is. */
export interface Place {
  readonly script: string;
  readonly action: string;
  readonly label: string;
  /** How many scripts wait for this one to return. */
  readonly depth: number;
  readonly flow: Contact["flow"]["status"];
}

export function changesOf(before: Contact | null, after: Contact, root: Program): Changes {
  const inOtherScript = before !== null && before.flow.script !== after.flow.script;
  const known = before && !inOtherScript ? shownVariables(before) : {};
  const variables = Object.entries(shownVariables(after)).filter(
    ([name, value]) => !Object.hasOwn(known, name) || !agrees(known[name], value),
  );
  const set = Object.entries(after.timers).filter(([id, due]) => before?.timers[id] !== due);
  const gone = Object.keys(before?.timers ?? {}).filter((id) => after.timers[id] === undefined);
  return {
    place: placeOf(after, root),
    variables: Object.fromEntries(variables),
    timers: Object.fromEntries([...set, ...gone.map((id) => [id, null] as const)]),
    queue: before && agrees(before.queue, after.queue) ? null : after.queue,
  };
}

function placeOf({ flow }: Contact, root: Program): Place {
  const { script, action, callers, status } = flow;
  const label = root.scripts.get(script)?.instructions.get(action)?.label ?? "";
  return { script, action, label, depth: callers.length, flow: status };
}
