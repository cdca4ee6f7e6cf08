import type { AnyMachineSnapshot } from "xstate";

import { initialVariables } from "../flow/frames.ts";
import type { Program } from "../flow/program.ts";
import type { ContactEvent } from "./events.ts";
import { commandsOf, type Command } from "./commands.ts";
import { askedAgain, awaitedAfter, isStale } from "./awaited.ts";
import { contactMachine } from "./machine.ts";
import { isOver, outcomeOf } from "./outcome.ts";
import { inertScope } from "./pure-machine.ts";
import type { Contact, Flow, LastAgent, OutboxItem } from "./state.ts";

/** A contact between two events: the states of its regions and its data. Opaque; store it by {@link Interpreter.store}. */
export type ContactSnapshot = AnyMachineSnapshot;

export interface StepResult {
  readonly snapshot: ContactSnapshot;
  /** Commands and traces, in order. */
  readonly outbox: readonly OutboxItem[];
  readonly over: boolean;
  /** It is over, and all that it has asked for is done: it need not be kept. */
  readonly settled: boolean;
}

/** Facts that a new contact begins with. */
export interface NewContact {
  readonly contactId: string;
  readonly ani: string;
  /** The caller's name; left out when withheld. */
  readonly callerName?: string;
  readonly dnis: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly startedAt: number;
  /** Another contact of this caller waits for its callback. */
  readonly callbackWaits?: boolean;
  /** The contact that it was scheduled from. */
  readonly linkedTo?: string;
  /** The hook that is asked before the call is answered. */
  readonly hook?: string;
  /** Is tried before everything else. */
  readonly lastAgent?: LastAgent;
  /** An agent calls `ani`; left out: somebody has called. */
  readonly direction?: "outbound";
}

/** The pure core for one script version: (state, event) → (state, commands). */
export interface Interpreter {
  readonly program: Program;
  create(contact: NewContact): ContactSnapshot;
  step(snapshot: ContactSnapshot, event: ContactEvent): StepResult;
  /** A contact of another program, whose call still rings, as one that this program is to answer. */
  adopt(snapshot: ContactSnapshot): ContactSnapshot;
  store(snapshot: ContactSnapshot): { readonly value: unknown; readonly contact: Contact };
  restore(stored: { readonly value: unknown; readonly contact: Contact }): ContactSnapshot;
}

export const contactOf = (snapshot: ContactSnapshot): Contact => snapshot.context as Contact;

const interpreters = new WeakMap<Program, Interpreter>();

/** The interpreter of a program: it keeps nothing of a contact, so all runtimes share it; its machine is costly to make. */
export function interpreterOf(program: Program): Interpreter {
  let interpreter = interpreters.get(program);
  if (!interpreter) interpreters.set(program, (interpreter = createInterpreter(program)));
  return interpreter;
}

export function createInterpreter(program: Program): Interpreter {
  const machine = contactMachine(program);
  const scope = inertScope(machine, initialContact(program, NOBODY));
  const restore: Interpreter["restore"] = ({ value, contact }) =>
    machine.resolveState({ value: value as never, context: contact });
  return {
    program,
    create: (fresh) => machine.getInitialSnapshot(scope as never, initialContact(program, fresh)),
    step(before, event) {
      const { awaited, over } = contactOf(before);
      if (over || event.type === "restarted" || isStale(awaited, event)) {
        const outbox = apartFromTheScript(contactOf(before), event);
        const context = settle(contactOf(before), event, outbox);
        return stepped({ ...before, context } as ContactSnapshot, outbox);
      }
      const snapshot = machine.transition(before as never, event, scope as never);
      const { outbox } = snapshot.context;
      const isLast = isOver(snapshot.context);
      const command: Command = { type: "endContact", outcome: outcomeOf(snapshot.context) };
      const all = isLast ? [...outbox, { kind: "command" as const, command }] : outbox;
      const after = settle(snapshot.context, event, outbox);
      (snapshot as { context: Contact }).context = { ...after, over: isLast };
      return stepped(snapshot, all);
    },
    store: (snapshot) => ({ value: snapshot.value as unknown, contact: contactOf(snapshot) }),
    adopt: (snapshot) => restore({ value: snapshot.value, contact: adopted(program, snapshot) }),
    restore,
  };
}

function stepped(snapshot: ContactSnapshot, outbox: readonly OutboxItem[]): StepResult {
  const { over, awaited } = contactOf(snapshot);
  return { snapshot, outbox, over, settled: over && awaited.length === 0 };
}

const settle = (contact: Contact, event: ContactEvent, outbox: readonly OutboxItem[]): Contact => ({
  ...contact,
  outbox: [],
  awaited: awaitedAfter(contact.awaited, event, commandsOf(outbox)),
});

const LATE: ReadonlySet<string> = new Set(["queue.entered", "offer.made"]);

const asCommand = (command: Command): OutboxItem => ({ kind: "command", command });

/** What an event brings about of which the script knows nothing. */
function apartFromTheScript(contact: Contact, event: ContactEvent): readonly OutboxItem[] {
  if (event.type === "restarted") {
    const hangup = { type: "hangup", cause: "normal" } as const;
    return [...askedAgain(contact.awaited), ...(event.voiceGone ? [hangup] : [])].map(asCommand);
  }
  // Nobody is there any more who could be offered to an agent.
  const isLate = contact.over && LATE.has(event.type);
  return isLate ? [asCommand({ type: "leaveQueue", reason: "abandoned" })] : [];
}

function adopted(program: Program, snapshot: ContactSnapshot): Contact {
  const { script, hash } = program;
  const contact = contactOf(snapshot);
  return {
    ...contact,
    script: script.name,
    scriptHash: hash,
    call: { ...contact.call, language: script.language },
    // Its first action is about to begin, whatever another script has done before.
    flow: { ...initialFlow(script.name), ...whatGoesOn(contact.flow) },
    variables: initialVariables(program),
  };
}

const NOBODY: NewContact = { contactId: "", ani: "", dnis: "", country: "", startedAt: 0 };

function initialContact(program: Program, fresh: NewContact): Contact {
  const { script, hash, entry } = program;
  const { contactId, ani, dnis, country, startedAt } = fresh;
  return {
    contactId,
    script: script.name,
    scriptHash: hash,
    linkedTo: fresh.linkedTo ?? null,
    call: {
      ani,
      dnis,
      direction: fresh.direction ?? "inbound",
      startedAt,
      language: script.language,
      voice: "",
      country,
      callbackWaits: fresh.callbackWaits ?? false,
      callerName: fresh.callerName ?? "",
      voicePath: false,
      party: null,
      hangupCause: null,
    },
    asking: fresh.hook === undefined ? null : { hook: fresh.hook, attempt: 1 },
    reaching: fresh.lastAgent ? { ...fresh.lastAgent, refused: false } : null,
    queue: { state: "none", skill: "", position: 0, enteredAt: null, estimatedWaitSec: null },
    offer: null,
    agent: null,
    held: null,
    transfer: null,
    callback: null,
    voicemail: null,
    flow: {
      ...initialFlow(script.name),
      status: entry === "" && !fresh.hook ? "ended" : "running",
    },
    variables: initialVariables(program),
    secrets: [],
    error: null,
    typeAhead: "",
    timers: {},
    awaited: [],
    over: false,
    lastId: 0,
    outbox: [],
    outcome: null,
  };
}

/** Of the script before: it is stopped by whoever takes over. */
const whatGoesOn = ({ debug, undo, playing, playsMusic }: Flow) => ({
  debug,
  undo,
  playing,
  playsMusic,
});

const initialFlow = (script: string): Flow => ({
  status: "running",
  script,
  action: "",
  local: null,
  memory: {},
  callers: [],
  undo: {},
  playing: null,
  playsMusic: false,
  secret: false,
  suspended: false,
  sinceWait: 0,
  total: 0,
  overBudget: false,
  debug: null,
  endReason: null,
});
