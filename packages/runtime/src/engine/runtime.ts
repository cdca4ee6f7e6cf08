import { begunOf } from "../contact/begun.ts";
import type { DebugChange, PortEvent } from "../contact/events.ts";
import type { JournalEntry } from "../contact/journal.ts";
import type { Value } from "../contact/values.ts";
import type { Contact } from "../contact/state.ts";
import { interpreterOf, type NewContact } from "../contact/step.ts";
import { NO_SCRIPT, type Program } from "../flow/program.ts";
import type { HookEvent } from "../ports/hook.ts";
import type { DueCallback, OutboundCall } from "../ports/routing.ts";
import type { HangupCause, IncomingCall, LiveLeg } from "../ports/telephony.ts";
import { Room } from "./event-queue.ts";
import { noHook } from "./no-hook.ts";
import { noHttp } from "./no-http.ts";
import { randomId, systemTimer } from "./platform.ts";
import type { Refused, RuntimePorts } from "./ports.ts";
import { afterRestart } from "./recovery.ts";
import { RunningContact, type Surroundings } from "./running-contact.ts";

/** Runs contacts: takes events from the ports, steps the core, saves, and carries the commands out. */
export interface Runtime {
  /**
   * Listens for calls, and takes up the contacts of an earlier process. Where the switch cannot be reached it
   * resolves all the same, and takes them up as soon as the switch is there.
   */
  start(): Promise<void>;
  /**
   * Something may have happened unheard. Takes up contacts that were given to this process since it started: another
   * server had them, and is gone, and whatever they had in its switch is not here. Then routing compares.
   */
  adopt(): Promise<void>;
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

const UNKNOWN_NUMBER: Refused = { refuse: "invalid-number", why: "unknown-number" };

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
    attempt(contactId, failure, work) {
      try {
        return work();
      } catch (error) {
        fault(failure, error, contactId);
        return undefined;
      }
    },
    stepped(contact, entries) {
      for (const listener of listeners) {
        around.attempt(contact.contactId, "A listener failed", () => listener(contact, entries));
      }
    },
    settled(contactId) {
      running.delete(contactId);
      around.attempt(contactId, "A contact could not be forgotten", () =>
        telephony.forget(contactId),
      );
    },
  };

  function incoming(call: IncomingCall): string {
    const contactId = newContactId();
    take(contactId, call);
    return contactId;
  }

  function take(contactId: string, call: IncomingCall): void {
    const found = scripts.forCall(call) ?? UNKNOWN_NUMBER;
    const isRefused = "refuse" in found;
    if (isRefused) ports.onRefused?.(found.why);
    const refusal = isRefused ? found.refuse : ports.admit?.(contactId);
    if (refusal !== undefined) refused.set(contactId, refusal);
    if (isRefused || refusal !== undefined) return;
    const { program = NO_SCRIPT, country, hook: asked, lastAgent } = found;
    const { ani, dnis, callerName } = call;
    const named = callerName ? { callerName } : {};
    const point = {
      country,
      ...(asked === undefined ? {} : { hook: asked }),
      ...(lastAgent === undefined ? {} : { lastAgent }),
    };
    const callbackWaits = routing.callbackWaits(ani);
    const startedAt = timer.now();
    begin(program, { contactId, ani, ...named, dnis, ...point, startedAt, callbackWaits });
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

  /** An agent's own call; its number is whole too. */
  function agentCalls(contactId: string, { number, callerId }: OutboundCall): RunningContact {
    const call = { ani: number, dnis: callerId, country: "", direction: "outbound" } as const;
    return begin(NO_SCRIPT, { contactId, ...call, startedAt: timer.now() });
  }

  /** Routing tells of a contact that nobody knows yet. */
  function begunBy(contactId: string, event: PortEvent): RunningContact | undefined {
    if (event.type === "callback.due") return comeDue(contactId, event);
    return event.type === "outbound.begun" ? agentCalls(contactId, event) : undefined;
  }

  function dispatch(contactId: string, event: PortEvent): void {
    if (event.type === "desk.asked" && event.ask.do === "script")
      return void toScript(contactId, event, event.ask.hash);
    const one = running.get(contactId) ?? begunBy(contactId, event);
    if (one) one.tell(event);
    else if (event.type === "voice.gone") {
      refused.delete(contactId);
      telephony.forget(contactId);
    } else {
      const cause = refused.get(contactId);
      if (cause) telephony.hangup(contactId, cause);
    }
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

  /** An agent sends the caller to a script, which is looked up first. */
  async function toScript(contactId: string, event: PortEvent, hash: string): Promise<void> {
    try {
      const program = await scripts.byHash(hash);
      if (program) running.get(contactId)?.tell(event, program);
    } catch (error) {
      fault("A script for a transfer could not be read", error, contactId);
    }
  }

  function told(contactId: string, event: PortEvent): boolean {
    if (running.get(contactId)?.contact.over !== false) return false;
    dispatch(contactId, event);
    return true;
  }

  async function restore(): Promise<RunningContact[]> {
    const restored: RunningContact[] = [];
    for (const old of (await store?.loadAll(new Set(running.keys()))) ?? []) {
      const isScripted = old.scriptHash !== NO_SCRIPT.hash;
      const program = isScripted ? await scripts.byHash(old.scriptHash) : NO_SCRIPT;
      if (!program) {
        fault("A contact's script version is gone", undefined, old.contactId);
        continue;
      }
      if (running.has(old.contactId)) continue;
      const interpreter = interpreterOf(program);
      const one = new RunningContact(interpreter, interpreter.restore(old), old.seq, around);
      running.set(old.contactId, one);
      restored.push(one);
    }
    return restored;
  }

  async function start(): Promise<void> {
    const restored = await restore();
    http.start(dispatch);
    hook.start((contactId, event) => {
      hookSaid(contactId, event).catch((error: unknown) =>
        fault("A hook's answer was lost", error, contactId),
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
    const legs = Map.groupBy(await telephony.liveLegs(), ({ contactId }) => contactId);
    for (const [contactId, theirs] of legs) {
      if (!running.has(contactId)) theirs.forEach(stray);
    }
    for (const one of restored) takeUp(one, legs.get(one.contactId) ?? []);
    await compare(restored);
  }

  async function adopt(): Promise<void> {
    const adopted = await restore();
    for (const one of adopted) {
      const { offer } = one.contact;
      // First: nobody's phone is to be rung for it again.
      if (offer) one.tell({ type: "offer.ended", offerId: offer.offerId, reason: "agent-gone" });
      takeUp(one, []);
    }
    await compare(adopted);
  }

  async function compare(restored: readonly RunningContact[]): Promise<void> {
    // Routing compares when it has heard what it had missed; else it would offer what was given back meanwhile.
    await Promise.all(restored.map((one) => one.idle()));
    await routing.resume(
      [...running.values()].map(({ contact: { contactId, offer, transfer } }) => ({
        contactId,
        offerId: offer?.offerId ?? null,
        ...(transfer?.offer ? { consultOfferId: transfer.offer.offerId } : {}),
      })),
    );
  }

  /** A leg of which no contact knows. A caller who still rings had called before anybody could note it. */
  function stray(leg: LiveLeg): void {
    const { contactId } = leg;
    if (leg.kind !== "voice") {
      if (leg.kind === "agent") telephony.dropAgent(contactId, leg.legId);
      else telephony.dropParty(contactId, leg.legId);
    } else if (leg.unanswered) {
      take(contactId, leg.unanswered);
      dispatch(contactId, { type: "voice.ringing" });
    } else telephony.hangup(contactId, "failed");
  }

  const alive = (): Contact[] =>
    [...running.values()].flatMap(({ contact }) => (contact.over ? [] : [contact]));

  return {
    start,
    adopt,
    async stop() {
      await telephony.stop();
      await routing.stop();
      for (const one of running.values()) one.disarmTimers();
    },
    contacts: alive,
    contact(contactId) {
      const contact = running.get(contactId)?.contact;
      return contact?.over ? undefined : contact;
    },
    signal: (contactId, parameters, key) =>
      told(contactId, { type: "signal", parameters, ...(key === undefined ? {} : { key }) }),
    debug: (contactId, change) => told(contactId, { type: "debug", ...change }),
    onStep(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function takeUp(one: RunningContact, legs: readonly LiveLeg[]): void {
  one.armTimers();
  for (const event of afterRestart(one.contact, legs)) one.tell(event);
}
