import type { IncomingCall, TelephonyListener } from "@cordboard/runtime";
import { causeOf, causeOfUnanswered, isVoice } from "@cordboard/telephony";
import type { AriChannel, AriEvent } from "./ari/types.ts";

import { parseOwnId } from "./ids.ts";
import type { Legs } from "./legs.ts";
import type { Playbacks } from "./playback.ts";
import type { Recordings } from "./recordings.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Channel variable that names a caller's contact: what a new process finds the calls of an earlier one by. */
export const CONTACT_VARIABLE = "CORDBOARD_CONTACT";

export function incomingCall({ caller, dialplan }: AriChannel): IncomingCall {
  const call = { ani: caller.number, dnis: dialplan.exten };
  return caller.name === "" ? call : { ...call, callerName: caller.name };
}

/** Turns Asterisk's events into the runtime's. */
export class Inbound {
  readonly #sw: Switch;
  readonly #legs: Legs;
  readonly #playbacks: Playbacks;
  readonly #recordings: Recordings;
  readonly #listener: TelephonyListener;

  constructor(
    sw: Switch,
    legs: Legs,
    playbacks: Playbacks,
    recordings: Recordings,
    listener: TelephonyListener,
  ) {
    this.#sw = sw;
    this.#legs = legs;
    this.#playbacks = playbacks;
    this.#recordings = recordings;
    this.#listener = listener;
  }

  handle(event: Exclude<AriEvent, { type: "ChannelUserevent" }>): void {
    if (event.type === "PlaybackFinished") {
      return this.#playbacks.finished(event.playback.id, event.playback.state === "failed");
    }
    if (event.type === "RecordingFinished") return this.#recordings.finished(event.recording);
    if (event.type === "RecordingFailed") return this.#recordings.failed(event.recording);
    const { id } = event.channel;
    const leg = this.#sw.calls.leg(id);
    if (event.type === "StasisStart") {
      if (leg !== undefined) this.#legs.entered(leg);
      else if (event.args.length === 0 && parseOwnId(id) === null) this.newCall(event.channel);
      else if (parseOwnId(id)?.kind === "stream") return;
      // We called it, and have given it up since.
      else this.#hangUp(id);
      return;
    }
    if (leg === undefined) return;
    if (event.type === "ChannelHangupRequest") leg.hangingUp = true;
    else if (event.type === "ChannelStateChange") this.#legs.stateChanged(leg, event.channel.state);
    else if (event.type === "ChannelTalkingStarted") this.#recordings.voiceHeard(leg);
    else if (event.type === "ChannelDtmfReceived") {
      if (!isVoice(leg)) return;
      this.#sw.emit(leg.contactId, { type: "digit", digit: event.digit });
    } else if (event.type === "ChannelDestroyed") {
      this.#legs.ended(leg, leg.up ? causeOf(event.cause) : causeOfUnanswered(event.cause));
    } else if (leg.kind === "caller") {
      // Callers get no ChannelDestroyed: they leave the application first, and it hears no more of them.
      this.#legs.ended(leg, "normal");
    }
  }

  /** Somebody calls. */
  newCall(channel: AriChannel): void {
    const { id } = channel;
    let contactId: string;
    try {
      contactId = this.#listener.incoming(incomingCall(channel));
    } catch (error) {
      this.#sw.log("error", "a call was not taken", { error: String(error) });
      return this.#hangUp(id);
    }
    this.#sw.calls.add({ channelId: id, contactId, legId: "", kind: "caller", up: false });
    // In the contact's turn, so that what the runtime asks for next happens to a call that can be found again.
    carryOut(
      this.#sw,
      contactId,
      () =>
        this.#sw.ari.post(`${path("channels", id)}/variable`, {
          variable: CONTACT_VARIABLE,
          value: contactId,
        }),
      (error) =>
        this.#sw.log("warn", "a call will not survive a restart", {
          contactId,
          error: String(error),
        }),
    );
    this.#sw.emit(contactId, { type: "voice.ringing" });
  }

  #hangUp(channelId: string): void {
    this.#sw.ari.remove(path("channels", channelId)).catch((error: unknown) => {
      this.#sw.log("warn", "a channel could not be hung up", { channelId, error: String(error) });
    });
  }
}
