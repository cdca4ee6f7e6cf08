import type { HookPort } from "../ports/hook.ts";
import type { HttpPort } from "../ports/http.ts";
import type { Journal, ContactStore } from "../ports/storage.ts";
import type { HangupCause, IncomingCall, Telephony } from "../ports/telephony.ts";
import type { RoutingPort } from "../ports/routing.ts";
import type { Timer } from "../ports/timer.ts";
import type { LastAgent } from "../contact/state.ts";
import type { Program } from "../flow/program.ts";

/** What answers a call: a script, or what the hook says that is asked before; at least one of the two. */
export interface PointOfContact {
  /** The number's own script. */
  readonly program?: Program | undefined;
  /** The name of a hook that is asked while the call rings. */
  readonly hook?: string | undefined;
  /** The agent who called this caller before is tried first. */
  readonly lastAgent?: LastAgent | undefined;
  /** ISO 3166-1 alpha-2, by which national numbers are read. */
  readonly country: string;
}

/** The call is hung up unanswered. */
export interface Refused {
  readonly refuse: HangupCause;
  /** Of the number: it has hours, and they are over; or there is none like it. */
  readonly why: "closed" | "unknown-number";
}

/** Where scripts come from. */
export interface ScriptSource {
  /** What answers this call; undefined: nothing does. */
  forCall(call: IncomingCall): PointOfContact | Refused | undefined;
  /** A version that a stored contact began with, or a hook has chosen. */
  byHash(hash: string): Promise<Program | undefined>;
}

export interface RuntimePorts {
  readonly scripts: ScriptSource;
  readonly telephony: Telephony;
  readonly routing: RoutingPort;
  /** Without it scripts reach no other system: their requests fail with `requests-unavailable`. */
  readonly http?: HttpPort;
  /** Without it every hook fails with `hook-unavailable`, and the number's own script answers. */
  readonly hook?: HookPort;
  readonly timer?: Timer;
  readonly journal?: Journal;
  readonly store?: ContactStore;
  /** Asked before a call is taken that something would answer; a cause hangs it up. By default all are taken. */
  readonly admit?: (contactId: string) => HangupCause | undefined;
  /** Told of calls that nothing was to answer. */
  readonly onRefused?: (why: Refused["why"]) => void;
  /** A new contactId; by default a random UUID. */
  readonly newContactId?: () => string;
  /** Told when the link to the switch is lost, or back. */
  readonly onLink?: (up: boolean, detail: string) => void;
  /** Told of what failed around contacts, and of which contact, where it is one's. Nothing in it is personal. */
  readonly onFault?: (message: string, error: unknown, contactId?: string) => void;
}
