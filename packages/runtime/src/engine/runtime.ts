import { begunOf } from "../contact/begun.ts";
import type { DebugChange, PortEvent } from "../contact/events.ts";
import type { JournalEntry } from "../contact/journal.ts";
import type { Value } from "../contact/values.ts";
import type { Contact } from "../contact/state.ts";
import { interpreterOf, type NewContact } from "../contact/step.ts";
import { NO_SCRIPT, type Program } from "../flow/program.ts";
import type { HookEvent } from "../ports/hook.ts";
import type { DueCallback } from "../ports/routing.ts";
import type { HangupCause, IncomingCall } from "../ports/telephony.ts";
import { Room } from "./event-queue.ts";
import { noHook } from "./no-hook.ts";
import { noHttp } from "./no-http.ts";
import { randomId, systemTimer } from "./platform.ts";
import type { RuntimePorts } from "./ports.ts";
import { afterRestart } from "./recovery.ts";
import { RunningContact, type Surroundings } from "./running-contact.ts";

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
  /**
   * Something outside wants the contact's script to know of it; by the same key it is told once. False when there is
   * no such contact.
   */
  signal(contactId: string, parameters: { readonly [name: string]: Value }, key?: string): boolean;
  /** For simulations: stops, goes on, sets variables. False when there is no such contact. */
  debug(contactId: string, change: DebugChange): boolean;
  /** Called after each step of a contact, and once when it is over. */
  onStep(listener: (contact: Contact, entries: readonly JournalEntry[]) => void): () => void;
}

export function createRuntime(given: RuntimePorts): Runtime {
  const ports = { ...given, http: given.http ?? noHttp(), hook: given.hook ?? noHook() };
  const { scripts, telephony, routing, http, hook, store } = ports;
  const timer = ports.timer ?? systemTimer;
  const newContactId = ports.newContactId ?? randomId;
  const fault = ports.onFault ?? (() => undefined);
  const running = new Map<string, RunningContact>();
  /** Calls that are not taken, until they can be hung up. */
  const refused = new Map<string, HangupCause>();
  const listeners = new Set<Parameters<Runtime["onStep"]>[0]>();

  const around: Surroundings = {
    ports,
    timer,
    room: new Room(),
    fault,
    attempt(failure, work) {
      try {
        return work();
      } catch (error) {
        fault(failure, error);
        return undefined;
      }
    },
    stepped(contact, entries) {
      for (const listener of listeners) {
        around.attempt(`Contact ${contact.contactId}: a listener failed`, () =>
          listener(contact, entries),
        );
      }
    },
    over: (contactId) => void running.delete(contactId),
    /** A call that was refused is hung up; a place in the queue that a contact still got is given up. */
    strayed(contactId, type) {
      const cause = refused.get(contactId);
      refused.delete(contactId);
      if (cause) telephony.hangup(contactId, cause);
      else if (type === "queue.entered") routing.leave(contactId, "abandoned");
    },
  };

  function incoming(call: IncomingCall): string {
    const contactId = newContactId();
    const found = scripts.forCall(call);
    const refusal = found ? ports.admit?.(contactId) : "invalid-number";
    if (refusal !== undefined) refused.set(contactId, refusal);
    if (!found || refusal !== undefined) return contactId;
    const { program = NO_SCRIPT, country, hook: asked } = found;
    const { ani, dnis } = call;
    const point = asked === undefined ? { country } : { country, hook: asked };
    const callbackWaits = waitsForCallback(ani);
    begin(program, { contactId, ani, dnis, ...point, startedAt: timer.now(), callbackWaits });
    return contactId;
  }

  function begin(program: Program, fresh: NewContact): RunningContact {
    const interpreter = interpreterOf(program);
    const one = new RunningContact(interpreter, interpreter.create(fresh), 0, around);
    running.set(one.contactId, one);
    one.write([begunOf(program, fresh)], fresh.startedAt);
    return one;
  }

  /** The contact of a scheduled callback. The number is whole: no country is needed to read it. */
  function comeDue(contactId: string, { number, dnis, linkedTo }: DueCallback): RunningContact {
    const call = { ani: number, dnis, country: "" };
    return begin(NO_SCRIPT, { contactId, ...call, startedAt: timer.now(), linkedTo });
  }

  /** Does somebody with this number wait for a callback, so that a second call can be told so? */
  function waitsForCallback(ani: string): boolean {
    if (ani === "") return false;
    for (const { contact } of running.values()) {
      const { call, callback, queue } = contact;
      const theirs = call.ani === ani || callback?.number === ani;
      if (theirs && callback && queue.state.startsWith("callback")) return true;
    }
    return false;
  }

  function dispatch(contactId: string, event: PortEvent): void {
    const known = running.get(contactId);
    const one = known ?? (event.type === "callback.due" ? comeDue(contactId, event) : undefined);
    if (one) one.tell(event);
    else around.strayed(contactId, event.type);
  }

  /** A hook has answered. Where it has chosen another script, that is looked up first. */
  async function hookSaid(contactId: string, event: HookEvent): Promise<void> {
    const script = event.type === "hook.answered" ? event.script : null;
    const program = script && (await scripts.byHash(script.hash));
    const one = running.get(contactId);
    if (!script || program) return one?.tell(event, program ?? undefined);
    const message = `Script "${script.name}" could not be read.`;
    one?.tell({ type: "hook.failed", attempt: event.attempt, code: "hook-unknown-id", message });
  }

  function told(contactId: string, event: PortEvent): boolean {
    if (!running.has(contactId)) return false;
    dispatch(contactId, event);
    return true;
  }

  async function start(): Promise<void> {
    const restored: RunningContact[] = [];
    for (const old of (await store?.loadAll()) ?? []) {
      const isScripted = old.scriptHash !== NO_SCRIPT.hash;
      const program = isScripted ? await scripts.byHash(old.scriptHash) : NO_SCRIPT;
      if (!program) {
        fault(`Contact ${old.contactId}: its script version is gone`, undefined);
        continue;
      }
      const interpreter = interpreterOf(program);
      const one = new RunningContact(interpreter, interpreter.restore(old), old.seq, around);
      running.set(old.contactId, one);
      restored.push(one);
    }
    http.start(dispatch);
    hook.start((contactId, event) => {
      hookSaid(contactId, event).catch((error: unknown) =>
        fault(`Contact ${contactId}: its hook's answer was lost`, error),
      );
    });
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
  async function recover(restored: readonly RunningContact[]): Promise<void> {
    const legs = await telephony.liveLegs();
    const live = new Set(legs.flatMap((leg) => (leg.kind === "voice" ? [leg.contactId] : [])));
    for (const contactId of live) {
      if (!running.has(contactId)) telephony.hangup(contactId, "failed");
    }
    await routing.resume([...running.keys()]);
    for (const one of restored) {
      one.armTimers();
      const events = afterRestart(one.contact, live.has(one.contactId));
      for (const event of events) one.tell(event);
    }
  }

  return {
    start,
    async stop() {
      await telephony.stop();
      await routing.stop();
      for (const one of running.values()) one.disarmTimers();
    },
    contacts: () => [...running.values()].map(({ contact }) => contact),
    contact: (contactId) => running.get(contactId)?.contact,
    signal: (contactId, parameters, key) =>
      told(contactId, { type: "signal", parameters, ...(key === undefined ? {} : { key }) }),
    debug: (contactId, change) => told(contactId, { type: "debug", ...change }),
    onStep(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
