import { getInitialSnapshot, transition, type AnyMachineSnapshot } from "xstate";

import type { Program } from "../flow/program.ts";
import type { ContactEvent } from "./events.ts";
import { contactMachine } from "./machine.ts";
import type { Contact, OutboxItem } from "./state.ts";

/** A contact between two events: the states of its regions and its data. Opaque; store it by {@link Interpreter.store}. */
export type ContactSnapshot = AnyMachineSnapshot;

export interface StepResult {
  readonly snapshot: ContactSnapshot;
  /** Commands and traces, in order. */
  readonly outbox: readonly OutboxItem[];
  readonly over: boolean;
}

/** Facts that a new contact begins with. */
export interface NewContact {
  readonly contactId: string;
  readonly ani: string;
  readonly dnis: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly startedAt: number;
  /** Values for the script's declared variables, such as those of the inbound hook. */
  readonly variables?: { readonly [name: string]: string | number | boolean };
}

/** The pure core for one script version: (state, event) → (state, commands). */
export interface Interpreter {
  readonly program: Program;
  create(contact: NewContact): ContactSnapshot;
  step(snapshot: ContactSnapshot, event: ContactEvent): StepResult;
  store(snapshot: ContactSnapshot): { readonly value: unknown; readonly contact: Contact };
  restore(stored: { readonly value: unknown; readonly contact: Contact }): ContactSnapshot;
}

export const contactOf = (snapshot: ContactSnapshot): Contact => snapshot.context as Contact;

export function createInterpreter(program: Program): Interpreter {
  const machine = contactMachine(program);
  return {
    program,
    create: (fresh) => getInitialSnapshot(machine, initialContact(program, fresh)),
    step(before, event) {
      const [snapshot] = transition(machine, before as never, event);
      const { outbox } = snapshot.context;
      (snapshot as { context: Contact }).context = { ...snapshot.context, outbox: [] };
      return { snapshot, outbox, over: snapshot.status === "done" };
    },
    store: (snapshot) => ({ value: snapshot.value as unknown, contact: contactOf(snapshot) }),
    restore: ({ value, contact }) =>
      machine.resolveState({ value: value as never, context: contact }),
  };
}

function initialContact({ script, hash }: Program, fresh: NewContact): Contact {
  const { contactId, ani, dnis, country, startedAt } = fresh;
  const declared = { ...script.parameters, ...script.variables };
  return {
    contactId,
    script: script.name,
    scriptHash: hash,
    call: {
      ani,
      dnis,
      direction: "inbound",
      startedAt,
      language: script.language,
      country,
      voicePath: false,
      hangupCause: null,
    },
    queue: { state: "none", skill: "", position: 0, enteredAt: null, estimatedWaitSec: null },
    offer: null,
    agent: null,
    callback: null,
    flow: {
      status: "running",
      action: "",
      local: null,
      playing: null,
      suspended: false,
      sinceWait: 0,
      total: 0,
      overBudget: false,
      endReason: null,
    },
    variables: Object.fromEntries(
      Object.entries(declared).map(([name, { initial }]) => [
        name,
        fresh.variables?.[name] ?? initial,
      ]),
    ),
    error: null,
    typeAhead: "",
    timers: {},
    lastId: 0,
    outbox: [],
    outcome: null,
  };
}
