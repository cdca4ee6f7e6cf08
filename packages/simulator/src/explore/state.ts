import {
  contactOf,
  type Contact,
  type ContactSnapshot,
  type Interpreter,
  type JournalFact,
  type PortEvent,
} from "@cordboard/runtime";

import { afterCommand } from "./consequences.ts";
import { without, type Answer, type World } from "./world.ts";

/** A contact and the world around it between two moves. */
export interface State {
  readonly snapshot: ContactSnapshot;
  readonly world: World;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Keys that the waiting action has taken and not yet used, as far as can be seen from outside. */
  readonly typed: string;
  /** Ids of what is over and that the contact still knows, such as that of a recording in a variable. */
  readonly past: readonly string[];
}

/** Something that can happen next. */
export interface Move {
  /** `leaves`: the caller hangs up, which says nothing about the script. */
  readonly by: "caller" | "leaves" | "agent" | "world" | "outside";
  readonly fault?: true;
  readonly afterSec: number;
  readonly events: readonly PortEvent[];
  /** What was under way and ends with this. */
  readonly answers?: readonly string[];
}

export interface Moved {
  readonly state: State;
  readonly facts: readonly (JournalFact & { readonly at: number })[];
  readonly over: boolean;
}

/** Carries a move out, with everything that certainly follows it at once. */
export function move(interpreter: Interpreter, before: State, made: Move): Moved {
  const now = before.now + made.afterSec * 1000;
  const facts: (JournalFact & { readonly at: number })[] = [];
  const events = [...made.events];
  let { snapshot, world } = before;
  let over = false;
  for (const id of made.answers ?? []) world = { ...world, open: without(world.open, id) };
  for (let event = events.shift(); event && !over; event = events.shift()) {
    const stamped = { ...event, at: now };
    const step = interpreter.step(snapshot, stamped);
    ({ snapshot, over } = step);
    facts.push({ kind: "event", event: stamped, at: now });
    for (const item of step.outbox) {
      facts.push({ ...item, at: now });
      if (item.kind !== "command") continue;
      const after = afterCommand(world, item.command);
      ({ world } = after);
      if (after.event) events.push(after.event);
    }
  }
  const contact = contactOf(snapshot);
  const typed = stillTyped(before, made, contact, facts);
  const past = stillKnown([...before.past, ...Object.keys(before.world.open)], contact, world);
  return { state: { snapshot, world, now, typed, past }, facts, over };
}

/** Keys count as typed while the same action goes on with them and says nothing new. */
function stillTyped(before: State, { events }: Move, after: Contact, facts: Moved["facts"]) {
  const digits = events.map((event) => (event.type === "digit" ? event.digit : "")).join("");
  const { flow } = contactOf(before.snapshot);
  const takes =
    digits !== "" &&
    facts.every(
      (fact) =>
        fact.kind !== "entered" && !(fact.kind === "command" && fact.command.type === "play"),
    ) &&
    JSON.stringify(flow.local) !== JSON.stringify(after.flow.local);
  return takes ? before.typed + digits : "";
}

function stillKnown(ids: readonly string[], contact: Contact, { open }: World): readonly string[] {
  if (ids.length === 0) return ids;
  const known = JSON.stringify(contact);
  return ids.filter((id) => !Object.hasOwn(open, id) && known.includes(`"${id}"`));
}

/** Which of the things that change all the time a script looks at. */
export interface Watched {
  readonly waitedSec: boolean;
  readonly error: boolean;
}

/**
 * What two states must have in common to be one: everything but ids, times, what only grows, and what the script does not
 * look at. So whatever becomes part of a contact counts, until it is left out here.
 */
export function keyOf({ snapshot, world, now, typed, past }: State, watched: Watched): string {
  // What it awaits is what the world has still to answer.
  const { lastId: _id, awaited: _, error, timers, queue, flow, ...contact } = contactOf(snapshot);
  const { enteredAt, ...place } = queue;
  const { sinceWait: _since, total: _total, ...doing } = flow;
  const waited = watched.waitedSec && enteredAt !== null ? Math.floor((now - enteredAt) / 1000) : 0;
  const due = Object.entries(timers)
    .toSorted(([, a], [, b]) => a - b)
    .map(([timerId]) => timerId);
  const text = JSON.stringify([
    contact,
    place,
    doing,
    waited,
    watched.error ? error : null,
    due,
    world,
    typed,
    snapshot.value as unknown,
  ]);
  const ids = [
    ...past,
    ...Object.keys(world.open),
    ...Object.values(world.open).flatMap(askIds),
    ...(contact.offer ? [contact.offer.legId] : []),
  ];
  return ids.reduce((key, id, index) => key.replaceAll(`"${id}"`, `"#${index}"`), text);
}

const askIds = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap(({ event }) => ("askId" in event ? [event.askId] : []));
