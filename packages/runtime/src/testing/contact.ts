import type { Script } from "@cordboard/language";

import type { Command } from "../contact/commands.ts";
import type { Contact, OutboxItem } from "../contact/state.ts";
import type { Program } from "../flow/program.ts";
import { contactOf, createInterpreter, type NewContact } from "../contact/step.ts";
import type { PortEvent } from "../contact/events.ts";
import { TURN } from "../flow/turns.ts";
import type { ContactKind } from "../ports/routing.ts";
import { programOf, type Drawing } from "./actions.ts";

/** One contact without a runtime around it: tell it what happens, see what it does. */
export interface ContactDriver {
  readonly contact: Contact;
  readonly over: boolean;
  /** It is over, and all that it asked for is done. */
  readonly settled: boolean;
  /** Everything that came out of all steps so far. */
  readonly outbox: readonly OutboxItem[];
  /** What came out of the last {@link tell}: the commands, by their names. */
  readonly does: readonly string[];
  command<T extends Command["type"]>(type: T): Extract<Command, { type: T }>;
  readonly entered: readonly string[];
  tell(...events: readonly PortEvent[]): ContactDriver;
  later(seconds: number): ContactDriver;
  /** Stores the contact as JSON text, and goes on with what was read from it. */
  restart(): ContactDriver;
}

const commands = (items: readonly OutboxItem[]) =>
  items.flatMap((item) => (item.kind === "command" ? [item.command] : []));

const START = Date.UTC(2026, 2, 2, 14);

export const newContact = (drawing: Drawing, variables?: Script["variables"]): ContactDriver =>
  contactWith(programOf(drawing, variables));

/** As {@link newContact}; what its number tries before is in `more`. */
export function contactWith(
  program: Program,
  more: Pick<NewContact, "hook" | "lastAgent"> = {},
): ContactDriver {
  const interpreter = createInterpreter(program);
  let now = START;
  let over = false;
  let settled = false;
  let last: readonly OutboxItem[] = [];
  const all: OutboxItem[] = [];
  let snapshot = interpreter.create({
    contactId: "contact-1",
    ani: "+12025550123",
    dnis: "+12025550100",
    country: "US",
    startedAt: now,
    ...more,
  });
  const driver: ContactDriver = {
    get contact() {
      return contactOf(snapshot);
    },
    get over() {
      return over;
    },
    get settled() {
      return settled;
    },
    outbox: all,
    get does() {
      return commands(last).map(({ type }) => type);
    },
    command(type) {
      const found = commands(all).findLast((one) => one.type === type);
      if (!found) throw new Error(`There was no command ${type}.`);
      return found as Extract<Command, { type: typeof type }>;
    },
    get entered() {
      return all.flatMap((item) => (item.kind === "entered" ? [item.action] : []));
    },
    tell(...events) {
      const before = all.length;
      const take = (event: PortEvent) => {
        const step = interpreter.step(snapshot, { ...event, at: now });
        ({ snapshot, over, settled } = step);
        all.push(...step.outbox);
      };
      for (const event of events) {
        take(event);
        // Nobody else is here to have a turn.
        while (driver.contact.timers[TURN] !== undefined)
          take({ type: "timer.due", timerId: TURN });
      }
      last = all.slice(before);
      return driver;
    },
    later(seconds) {
      now += seconds * 1000;
      return driver;
    },
    restart() {
      const text = JSON.stringify(interpreter.store(snapshot));
      snapshot = interpreter.restore(JSON.parse(text) as never);
      return driver;
    },
  };
  return driver;
}

export const answered: readonly PortEvent[] = [
  { type: "voice.ringing" },
  { type: "voice.answered" },
];
export const queued: PortEvent = {
  type: "queue.entered",
  askId: "ask-2",
  skill: "support",
  position: 1,
  estimatedWaitSec: null,
};
export const offered = (offerId = "offer-1", kind: ContactKind = "call"): PortEvent => ({
  type: "offer.made",
  offerId,
  agent: { id: "anna", name: "Anna", endpoint: "PJSIP/anna" },
  kind,
  ringTimeoutSec: 15,
});
