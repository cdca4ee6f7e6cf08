import type { HookEvent } from "../ports/hook.ts";
import type { HttpEvent } from "../ports/http.ts";
import type { RoutingEvent } from "../ports/routing.ts";
import type { TelephonyEvent } from "../ports/telephony.ts";
import type { Stops } from "./state.ts";
import type { Value } from "./values.ts";

/** Everything that can happen to a contact. `at` is epoch milliseconds: the core has no clock of its own. */
export type ContactEvent = (
  | { readonly type: "timer.due"; readonly timerId: string }
  /** A new process has taken the contact over: what was not answered yet is asked again. */
  | {
      readonly type: "restarted";
      /** What the caller said last is asked for before it is told that they are gone. */
      readonly voiceGone?: true;
    }
  /** From outside: somebody or something wants the script to know of it. */
  | {
      readonly type: "signal";
      readonly parameters: { readonly [name: string]: Value };
      /** Whoever raises it again by the same key raises nothing new. */
      readonly key?: string;
    }
  /** So many keys or signals came while others waited to be handled, and were not taken. */
  | { readonly type: "events.dropped"; readonly count: number }
  | ({ readonly type: "debug" } & DebugChange)
  | TelephonyEvent
  | HookEvent
  | HttpEvent
  | RoutingEvent
) & { readonly at: number };

/** What somebody who tries a script out does to a call that is none; production never does. */
export interface DebugChange {
  /** Where the script stands still from now on. */
  readonly stops?: Stops;
  /** New values for variables that the present script declares. */
  readonly variables?: { readonly [name: string]: Value };
  /** The script, which stands still, goes on. */
  readonly goOn?: true;
}

export type ContactEventType = ContactEvent["type"];

/** An event without its time: the runtime stamps it. */
type Unstamped<E> = E extends unknown ? Omit<E, "at"> : never;
export type PortEvent = Unstamped<ContactEvent>;
