import type { Command } from "../contact/commands.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { JournalEntry, JournalFact } from "../contact/journal.ts";
import type { Contact, StoredContact } from "../contact/state.ts";
import {
  contactOf,
  createInterpreter,
  type ContactSnapshot,
  type Interpreter,
} from "../contact/step.ts";
import type { Program } from "../flow/program.ts";
import type { IncomingCall } from "../ports/telephony.ts";
import { execute } from "./execute.ts";
import { randomId, systemTimer } from "./platform.ts";
import type { RuntimePorts } from "./ports.ts";
import { afterRestart } from "./recovery.ts";

/** An event without its time: the runtime stamps it. */
type Unstamped<E> = E extends unknown ? Omit<E, "at"> : never;
export type PortEvent = Unstamped<ContactEvent>;

/** Runs contacts: takes events from the ports, steps the core, saves, and carries the commands out. */
export interface Runtime {
  /**
   * Listens for calls, and takes up the contacts of an earlier process. Where the switch cannot be reached it
   * resolves all the same, and takes them up as soon as the switch is there.
   */
  start(): Promise<void>;
  /** Stops listening. Contacts stay stored; calls that are up stay up where the switch can. */
  stop(): Promise<void>;
  contacts(): readonly Contact[];
  contact(contactId: string): Contact | undefined;
  /** Called after each step of a contact, and once when it is over. */
  onStep(listener: (contact: Contact, entries: readonly JournalEntry[]) => void): () => void;
}

interface Running {
  readonly contactId: string;
  readonly interpreter: Interpreter;
  snapshot: ContactSnapshot;
  seq: number;
  busy: boolean;
  over: boolean;
  readonly events: ContactEvent[];
  readonly timers: Map<string, () => void>;
}

export function createRuntime(ports: RuntimePorts): Runtime {
  const { scripts, telephony, routing, journal, store } = ports;
  const timer = ports.timer ?? systemTimer;
  const newContactId = ports.newContactId ?? randomId;
  const fault = ports.onFault ?? (() => undefined);
  const running = new Map<string, Running>();
  /** Calls to numbers that nothing answers, until they can be hung up. */
  const refused = new Set<string>();
  const interpreters = new WeakMap<Program, Interpreter>();
  const listeners = new Set<Parameters<Runtime["onStep"]>[0]>();

  const interpreterOf = (program: Program) => {
    let interpreter = interpreters.get(program);
    if (!interpreter) interpreters.set(program, (interpreter = createInterpreter(program)));
    return interpreter;
  };

  function incoming(call: IncomingCall): string {
    const contactId = newContactId();
    const found = scripts.forCall(call);
    if (!found) {
      refused.add(contactId);
      return contactId;
    }
    const interpreter = interpreterOf(found.program);
    const { ani, dnis } = call;
    const snapshot = interpreter.create({
      contactId,
      ani,
      dnis,
      country: found.country,
      startedAt: timer.now(),
    });
    const one = add(contactId, interpreter, snapshot, 0);
    const { script, hash } = found.program;
    write(one, [{ kind: "begun", script: script.name, scriptHash: hash, ani, dnis }]);
    return contactId;
  }

  function add(
    contactId: string,
    interpreter: Interpreter,
    snapshot: ContactSnapshot,
    seq: number,
  ): Running {
    const one: Running = {
      contactId,
      interpreter,
      snapshot,
      seq,
      busy: false,
      over: false,
      events: [],
      timers: new Map(),
    };
    running.set(contactId, one);
    return one;
  }

  function dispatch(contactId: string, event: PortEvent): void {
    const one = running.get(contactId);
    if (!one) {
      strayed(contactId, event.type);
      return;
    }
    one.events.push({ ...event, at: timer.now() });
    if (!one.busy) drain(one);
  }

  /** An event of a contact that was refused, or is over. A place in the queue that it still got is given up. */
  function strayed(contactId: string, type: PortEvent["type"]): void {
    if (refused.delete(contactId)) telephony.hangup(contactId, "invalid-number");
    else if (type === "queue.entered") routing.leave(contactId, "abandoned");
  }

  /** Whatever fails around a contact is reported, and the contact goes on. */
  function attempt<T>(failure: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      fault(failure, error);
      return undefined;
    }
  }

  /** One event after another: an event that comes in the middle of a step waits for its end. */
  function drain(one: Running): void {
    one.busy = true;
    for (let event = one.events.shift(); event; event = one.events.shift()) {
      if (one.over) {
        strayed(one.contactId, event.type);
        continue;
      }
      const { snapshot, outbox, over } = one.interpreter.step(one.snapshot, event);
      one.snapshot = snapshot;
      const facts: JournalFact[] = [{ kind: "event", event }, ...outbox];
      const entries = write(one, facts);
      one.over = over;
      const unsaved = `Contact ${one.contactId} could not be saved`;
      const saved = attempt(unsaved, () => (over ? forget(one) : store?.save(stored(one))));
      const commands = outbox.flatMap((item) => (item.kind === "command" ? [item.command] : []));
      if (saved) {
        void saved
          .then(
            () => carryOut(one, commands, entries),
            (error: unknown) => {
              fault(unsaved, error);
              carryOut(one, commands, entries);
            },
          )
          .then(() => drain(one));
        return;
      }
      carryOut(one, commands, entries);
    }
    one.busy = false;
  }

  function carryOut(
    one: Running,
    commands: readonly Command[],
    entries: readonly JournalEntry[],
  ): void {
    const contact = contactOf(one.snapshot);
    const failing = (what: string) => `Contact ${one.contactId}: ${what} failed`;
    for (const listener of listeners)
      attempt(failing("a listener"), () => listener(contact, entries));
    for (const command of commands) {
      if (command.type === "startTimer") arm(one, command.timerId, command.dueAt);
      else if (command.type === "cancelTimer") disarm(one, command.timerId);
      else if (command.type !== "endContact") {
        attempt(failing(command.type), () => execute(one.contactId, command, ports));
      }
    }
  }

  function arm(one: Running, timerId: string, dueAt: number): void {
    disarm(one, timerId);
    const cancel = timer.at(dueAt, () => {
      one.timers.delete(timerId);
      dispatch(one.contactId, { type: "timer.due", timerId });
    });
    one.timers.set(timerId, cancel);
  }

  function disarm(one: Running, timerId: string): void {
    one.timers.get(timerId)?.();
    one.timers.delete(timerId);
  }

  function forget(one: Running): void | Promise<void> {
    for (const timerId of one.timers.keys()) disarm(one, timerId);
    running.delete(one.contactId);
    return store?.remove(one.contactId);
  }

  function write(one: Running, facts: readonly JournalFact[]): readonly JournalEntry[] {
    const at = timer.now();
    const entries = facts.map((fact) => ({
      contactId: one.contactId,
      seq: ++one.seq,
      at,
      ...fact,
    }));
    attempt(`Contact ${one.contactId}: its journal could not be written`, () =>
      journal?.append(entries),
    );
    return entries;
  }

  const stored = (one: Running): StoredContact => ({
    contactId: one.contactId,
    scriptHash: one.interpreter.program.hash,
    seq: one.seq,
    ...one.interpreter.store(one.snapshot),
  });

  async function start(): Promise<void> {
    const restored: Running[] = [];
    for (const old of (await store?.loadAll()) ?? []) {
      const program = await scripts.byHash(old.scriptHash);
      if (!program) {
        fault(`Contact ${old.contactId}: its script version is gone`, undefined);
        continue;
      }
      const interpreter = interpreterOf(program);
      restored.push(add(old.contactId, interpreter, interpreter.restore(old), old.seq));
    }
    await routing.start(dispatch);
    const { promise: switchIsDown, resolve: down } = Promise.withResolvers<void>();
    const link = (up: boolean, detail: string) => {
      ports.onLink?.(up, detail);
      if (!up) down();
    };
    await telephony.start({ incoming, event: dispatch, link });
    const recovered = recover(restored).catch((error: unknown) =>
      fault("The contacts of the earlier process could not be taken up", error),
    );
    await Promise.race([recovered, switchIsDown]);
  }

  /** Takes up what the switch still holds of the earlier process; waits until the switch can be asked. */
  async function recover(restored: readonly Running[]): Promise<void> {
    const live = new Set(await telephony.liveContacts());
    for (const contactId of live) {
      if (!running.has(contactId)) telephony.hangup(contactId, "failed");
    }
    await routing.resume([...running.keys()]);
    for (const one of restored) {
      const contact = contactOf(one.snapshot);
      for (const [timerId, dueAt] of Object.entries(contact.timers)) arm(one, timerId, dueAt);
      for (const event of afterRestart(contact, live.has(one.contactId))) {
        dispatch(one.contactId, event);
      }
    }
  }

  return {
    start,
    async stop() {
      await telephony.stop();
      await routing.stop();
      for (const one of running.values())
        for (const timerId of one.timers.keys()) disarm(one, timerId);
    },
    contacts: () => [...running.values()].map((one) => contactOf(one.snapshot)),
    contact: (contactId) => {
      const one = running.get(contactId);
      return one && contactOf(one.snapshot);
    },
    onStep(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
