import type { TelephonyBridge } from "./telephony/bridge.ts";
import type { TelephonyCapabilities } from "./telephony/capabilities.ts";
import type { TelephonyEvent } from "./telephony/events.ts";
import type { IncomingCall } from "./telephony/incoming-call.ts";
import type { LiveLeg, TelephonyLegs } from "./telephony/legs.ts";
import type { TelephonyRecording } from "./telephony/recording.ts";
import type { TelephonySound } from "./telephony/sound.ts";
import type { TelephonyStreams } from "./telephony/streams.ts";

export type * from "./telephony/bridge.ts";
export type * from "./telephony/capabilities.ts";
export type * from "./telephony/events.ts";
export type * from "./telephony/hangup-cause.ts";
export type * from "./telephony/incoming-call.ts";
export type * from "./telephony/legs.ts";
export type * from "./telephony/recording.ts";
export type * from "./telephony/sound.ts";
export type * from "./telephony/streams.ts";

/**
 * The switch. One adapter serves all contacts of a process. The guide "Write an adapter" has a skeleton, and the
 * conformance kit `@cordboard/testing/telephony` holds an adapter to everything that is said here.
 *
 * **Commands and events.** Every command returns at once; its outcome arrives as exactly one event for that contact,
 * named beside the command by an arrow. A command never throws for a call that went wrong, a switch that refuses,
 * answers late or is away: its failure event says so, within seconds. Beyond the {@link TelephonyCapabilities} it
 * fails with `not-supported`.
 *
 * **Order.** Commands of one contact are carried out one after another, and events of one contact are told in the order
 * in which they happened; between contacts there is no order. An event may come before the call of the command that it
 * answers has returned.
 *
 * **Ids** are chosen by the runtime: of contacts by {@link TelephonyListener.incoming}, of legs, playbacks, recordings and
 * dials in the commands. They are never used for a second thing, so an answer that comes late can be told apart.
 *
 * **A repeated command with the same id is the same command.** After a crash the runtime asks again for everything
 * that it has asked for and not been answered; nothing is done twice then. What goes on already goes on undisturbed,
 * what has its answer is answered again, and what the process died too early for is done now. An adapter need not
 * remember more for it than the switch itself does, but for `dial`.
 *
 * **Restart.** With `takeOver`, `stop` leaves calls as they are: people who talk go on talking. A new process finds them by
 * {@link Telephony.liveLegs}; what is not among them has ended. Lost are keys that were pressed meanwhile; of a prompt
 * of several parts no more than the present one may be known.
 *
 * **The link.** When the switch cannot be heard the adapter says so by `link`, tries again for as long as it takes, and
 * then tells what ended meanwhile. A command that comes while the link is down waits a little, then fails. When the
 * switch itself was restarted, all its legs are told as ended.
 */
export interface Telephony
  extends TelephonyLegs, TelephonySound, TelephonyRecording, TelephonyBridge, TelephonyStreams {
  /** What this switch can do; does not change. */
  readonly capabilities: TelephonyCapabilities;
  /**
   * Starts listening. Resolves after the first try to reach the switch, also when it failed: `link` says how it went.
   * The listener is called for each new call and each event.
   */
  start(listener: TelephonyListener): Promise<void>;
  /** Stops listening and frees its own resources; calls that are up stay up where the switch can. */
  stop(): Promise<void>;
  /**
   * The legs that the switch still holds of an earlier process, ringing, up or being dialled; asked once, after
   * {@link start}. Resolves when the switch is there. Events of these legs come only after this has been answered. The
   * runtime ends those that it does not know.
   */
  liveLegs(): Promise<readonly LiveLeg[]>;
  /** The contact is over, and nothing will be asked for it any more: whatever is remembered of it can go. */
  forget(contactId: string): void;
}

export interface TelephonyListener {
  /**
   * A new inbound call is ringing. The listener returns the contactId that it gives the call; once the adapter has
   * noted it, it says `voice.ringing`, and commands for the contact begin to come.
   */
  incoming(call: IncomingCall): string;
  /** Never throws; an adapter that is told otherwise goes on all the same. */
  event(contactId: string, event: TelephonyEvent): void;
  /** The link to the switch was lost or came back. Calls may go on without it. */
  link(up: boolean, detail: string): void;
}
