import type { JournalEntry } from "../contact/journal.ts";
import type { StoredContact } from "../contact/state.ts";
import type { PortEvent } from "../contact/events.ts";
import type { RuntimePorts, ScriptSource } from "../engine/ports.ts";
import { createRuntime, type Runtime } from "../engine/runtime.ts";
import type { HookEvent, HookPort } from "../ports/hook.ts";
import type { KnownContact, RoutingEvent, RoutingPort } from "../ports/routing.ts";
import type { ContactStore, Journal } from "../ports/storage.ts";
import type { Telephony, TelephonyListener } from "../ports/telephony.ts";
import type { Timer } from "../ports/timer.ts";
import { programOf, QUEUE_AND_SOUND } from "./actions.ts";

/** A runtime with every port a recorder: what it asked of the world is in `done`, in order. */
export interface World {
  readonly runtime: Runtime;
  readonly done: string[];
  readonly journal: JournalEntry[];
  readonly faults: string[];
  /** Why calls were not taken. */
  readonly refusals: string[];
  readonly alarms: { readonly dueAt: number; readonly ring: () => void }[];
  call(dnis?: string, ani?: string, callerName?: string): string;
  says(event: PortEvent): void;
  /** The switch tells this contact of something. */
  hears(contactId: string, event: PortEvent): void;
  /** The number's hook has answered, or not. */
  hookSays(event: HookEvent): void;
  /** Routing tells this contact of something. */
  routes(contactId: string, event: RoutingEvent): void;
  now: number;
}

export interface WorldOptions {
  readonly store?: ContactStore;
  readonly journal?: Journal;
  readonly live?: readonly string[];
  readonly admit?: RuntimePorts["admit"];
  /** Numbers for which a callback waits. */
  readonly waiting?: readonly string[];
  readonly scripts?: ScriptSource;
}

/** A store in memory, which holds text as a real one does. */
export function memoryStore(kept = new Map<string, string>()) {
  const store: ContactStore = {
    save: (contact) => void kept.set(contact.contactId, JSON.stringify(contact)),
    remove: (contactId) => void kept.delete(contactId),
    loadAll: () =>
      Promise.resolve([...kept.values()].map((text) => JSON.parse(text) as StoredContact)),
  };
  return { kept, store };
}

export async function newWorld({
  store,
  journal,
  live = [],
  admit,
  waiting = [],
  scripts,
}: WorldOptions = {}): Promise<World> {
  const done: string[] = [];
  const entries: JournalEntry[] = [];
  const faults: string[] = [];
  const refusals: string[] = [];
  const alarms: { dueAt: number; ring: () => void }[] = [];
  let listener: TelephonyListener | undefined;
  let calls = 0;
  const program = programOf(QUEUE_AND_SOUND);
  const world = { now: Date.UTC(2026, 2, 2, 14) };
  const timer: Timer = {
    now: () => world.now,
    at(dueAt, ring) {
      const alarm = { dueAt, ring };
      alarms.push(alarm);
      return () => void alarms.splice(alarms.indexOf(alarm), 1);
    },
  };
  const recorder = (own: object) =>
    new Proxy(own, {
      get: (known, name) =>
        Reflect.get(known, name) ??
        ((contactId: unknown, detail?: { readonly offerId?: string }) => {
          done.push(`${String(name)} ${String(contactId)}${detail?.offerId ?? ""}`);
        }),
    });
  const telephony = recorder({
    capabilities: { remoteAnswer: false, earlyMedia: true, takeOver: true },
    start: (to: TelephonyListener) => {
      listener = to;
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
    liveLegs: () => Promise.resolve(live.map((contactId) => ({ kind: "voice", contactId }))),
  }) as Telephony;
  let routed: Parameters<RoutingPort["start"]>[0] | undefined;
  const routing = recorder({
    start: (to: typeof routed) => {
      routed = to;
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
    callbackWaits: (number: string) => waiting.includes(number),
    resume: (contacts: readonly KnownContact[]) => {
      done.push(`resume ${contacts.map(({ contactId }) => contactId).join()}`);
      return Promise.resolve();
    },
  }) as RoutingPort;
  let asked: Parameters<HookPort["start"]>[0] | undefined;
  const hook = recorder({
    start: (to: typeof asked) => {
      asked = to;
    },
  }) as HookPort;
  const runtime = createRuntime({
    scripts: scripts ?? {
      forCall: ({ dnis }) => (dnis === "nobody" ? undefined : { program, country: "US" }),
      byHash: (hash) => Promise.resolve(hash === program.hash ? program : undefined),
    },
    telephony,
    routing,
    hook,
    timer,
    journal: journal ?? { append: (more) => entries.push(...more) },
    ...(store ? { store } : {}),
    ...(admit ? { admit } : {}),
    onRefused: (why) => refusals.push(why),
    newContactId: () => `c${++calls}`,
    onFault: (message, _error, contactId) =>
      faults.push(contactId ? `${message}: ${contactId}` : message),
  });
  await runtime.start();
  return Object.assign(world, {
    runtime,
    done,
    journal: entries,
    faults,
    refusals,
    alarms,
    call: (dnis = "+12025550100", ani = "+12025550123", callerName = "") => {
      const contactId = listener?.incoming({ ani, dnis, callerName }) ?? "";
      listener?.event(contactId, { type: "voice.ringing" });
      return contactId;
    },
    hookSays: (event: HookEvent) => asked?.("c1", event),
    routes: (contactId: string, event: RoutingEvent) => routed?.(contactId, event),
    says: (event: PortEvent) => listener?.event("c1", event as never),
    hears: (contactId: string, event: PortEvent) => listener?.event(contactId, event as never),
  });
}
