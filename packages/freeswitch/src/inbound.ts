import type { IncomingCall, TelephonyListener } from "@cordboard/runtime";
import { isVoice } from "@cordboard/telephony";
import type { Bridges } from "./bridges.ts";
import type { Leg } from "./calls.ts";
import { causeNamed } from "./causes.ts";
import type { EslEvent } from "./esl/event.ts";
import { VARIABLE } from "./ids.ts";
import type { Legs } from "./legs.ts";
import { legVariables } from "./originate.ts";
import type { Player } from "./player.ts";
import type { Recordings } from "./recordings.ts";
import { carryOut, type Switch } from "./switch.ts";

/** The events that the adapter wants to hear. */
export const EVENTS = [
  "BACKGROUND_JOB",
  "CHANNEL_BRIDGE",
  "CHANNEL_EXECUTE",
  "CHANNEL_EXECUTE_COMPLETE",
  "CHANNEL_HANGUP_COMPLETE",
  "CHANNEL_ORIGINATE",
  "CHANNEL_PARK",
  "DTMF",
  "RECORD_STOP",
] as const;

export interface Parts {
  readonly legs: Legs;
  readonly player: Player;
  readonly recordings: Recordings;
  readonly bridges: Bridges;
}

/** Turns FreeSWITCH's events into the runtime's. */
export class Inbound {
  readonly #sw: Switch;
  readonly #parts: Parts;
  readonly #listener: TelephonyListener;

  constructor(sw: Switch, parts: Parts, listener: TelephonyListener) {
    this.#sw = sw;
    this.#parts = parts;
    this.#listener = listener;
  }

  handle(event: EslEvent): void {
    const leg = this.#sw.calls.leg(event.uuid);
    if (leg === undefined) this.#stranger(event);
    else this.#own(event, leg);
  }

  #own(event: EslEvent, leg: Leg): void {
    const { legs, player, recordings, bridges } = this.#parts;
    switch (event.name) {
      case "CHANNEL_ORIGINATE":
        leg.made = true;
        return;
      case "CHANNEL_PARK":
        bridges.parked(leg.channelId);
        if (leg.kind !== "caller") legs.answered(leg);
        return;
      case "CHANNEL_BRIDGE":
        return bridges.joined(leg.channelId, event.get("Other-Leg-Unique-ID"));
      case "CHANNEL_HANGUP_COMPLETE":
        // A caller who gives up has hung up: only of those whom we call it means that nobody came.
        return legs.ended(
          leg,
          causeNamed(event.get("Hangup-Cause"), leg.up || leg.kind === "caller"),
        );
      case "CHANNEL_EXECUTE":
        return player.begun(event);
      case "CHANNEL_EXECUTE_COMPLETE":
        return player.finished(event);
      case "RECORD_STOP":
        return recordings.finished(event);
      case "DTMF":
        return this.#key(leg, event.get("DTMF-Digit"));
      default:
    }
  }

  #key(leg: Leg, digit: string): void {
    const call = this.#sw.calls.find(leg.contactId);
    if (call === undefined || !isVoice(leg) || !/^[0-9*#]$/.test(digit)) return;
    this.#sw.emit(leg.contactId, { type: "digit", digit });
    this.#parts.recordings.keyPressed(call, digit);
  }

  /** A channel that no contact owns: a new call, one that we have given up, or somebody else's. */
  #stranger(event: EslEvent): void {
    if (event.variable(VARIABLE.app) !== this.#sw.app) return;
    const isOurs = event.variable(VARIABLE.contact) !== "";
    if (event.name === "CHANNEL_PARK" && !isOurs) this.newCall(event);
    else if (isOurs && (event.name === "CHANNEL_PARK" || event.name === "CHANNEL_ORIGINATE"))
      this.#parts.legs.discard(event.uuid);
  }

  /** @param event - anything that describes the caller's channel */
  newCall(event: EslEvent): void {
    const { uuid } = event;
    let contactId: string;
    try {
      contactId = this.#listener.incoming(incomingCall(event));
    } catch (error) {
      this.#sw.log("error", "a call was not taken", { error: String(error) });
      return this.#parts.legs.discard(uuid);
    }
    const leg: Leg = { channelId: uuid, contactId, legId: "", kind: "caller", up: false };
    this.#sw.calls.add(leg);
    const variables = Object.entries(legVariables(leg)).map(([name, value]) => `${name}=${value}`);
    // In the contact's turn, so that what the runtime asks for next happens to a call that can be found again.
    carryOut(
      this.#sw,
      contactId,
      async () => {
        await this.#sw.esl.api(`uuid_setvar_multi ${uuid} ${variables.join(";")}`);
      },
      (error) =>
        this.#sw.log("warn", "a call will not survive a restart", {
          contactId,
          error: String(error),
        }),
    );
    this.#sw.emit(contactId, { type: "voice.ringing" });
  }
}

/** Words that stand in the place of a number. */
const WITHHELD = /^(?:anonymous|restricted|unavailable|unknown)$/i;

/** Who calls, and whom. */
export function incomingCall(event: EslEvent): IncomingCall {
  const number = event.get("Caller-Caller-ID-Number");
  const withheld = event.get("Caller-Privacy-Hide-Number") === "true" || WITHHELD.test(number);
  const ani = withheld ? "" : number;
  const dnis = event.get("Caller-Destination-Number");
  const callerName = event.get("Caller-Caller-ID-Name");
  return callerName === "" || callerName === number || withheld
    ? { ani, dnis }
    : { ani, dnis, callerName };
}
