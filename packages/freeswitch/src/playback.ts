import type { AgentPlayback, Music, Playback } from "@cordboard/runtime";
import {
  TelephonyError,
  asFailure,
  type Leg,
  type Media,
  type MediaResolver,
  type Playable,
} from "@cordboard/telephony";
import type { ContactCall, Playing } from "./calls.ts";
import type { Player } from "./player.ts";
import { from, musicOf, type Sound, soundOf, toneOf } from "./sound.ts";
import { carryOut, type Switch } from "./switch.ts";
import { soon } from "./soon.ts";

export interface SoundOptions {
  readonly media: Pick<MediaResolver, "media">;
  /** Where recordings are, as FreeSWITCH sees it. */
  readonly recordingsDir: string;
  /** The ringing tone that a caller hears while a party is rung: `%(1000,4000,425)`. */
  readonly ringTone: string;
}

/** Ids of what the adapter plays by itself. */
const RINGBACK = "ringback";
const BEEP = "beep";
const BEEP_TONE = "%(250,0,1000)";

/**
 * Prompts, tones and hold music: applications that the channel carries out one after another, each with an id of its
 * own that comes back when it is done. Parts of a prompt are given one by one, so that none is heard after one that
 * is missing.
 */
export class Playbacks {
  readonly #sw: Switch;
  readonly #player: Player;
  readonly #options: SoundOptions;

  constructor(sw: Switch, player: Player, options: SoundOptions) {
    this.#sw = sw;
    this.#player = player;
    this.#options = options;
  }

  play(contactId: string, playback: Playback): void {
    this.#play(contactId, playback, null);
  }

  playToAgent(contactId: string, { legId, ...playback }: AgentPlayback): void {
    this.#play(contactId, playback, legId);
  }

  /** @param agentLeg - of the agent who hears it; null: the caller does */
  #play(contactId: string, playback: Playback, agentLeg: string | null): void {
    const { playbackId, parts, startOffsetSec = 0 } = playback;
    const playing = this.#player.register(
      contactId,
      playbackId,
      agentLeg === null ? "parts" : "agent",
    );
    // Asked again after a lost answer: the first still plays.
    if (playing === null) return;
    // Files are looked up and speech is made while earlier commands are still being carried out.
    const resolved = Promise.all(parts.map((part) => this.#options.media.media(part)));
    const startPart = async (call: ContactCall, index: number): Promise<void> => {
      const media = await resolved;
      const playable = media[index]?.playable;
      await this.#sw.linked();
      if (playing.stopped) return;
      if (index === 0) this.#warn(contactId, playing, media);
      if (playable === undefined) return this.#finish(call, playing);
      const leg = agentLeg === null ? voiceLeg(call) : call.called.get(agentLeg);
      if (leg === undefined || (agentLeg !== null && !leg.up))
        return this.#player.forget(call, playing);
      const sound = soundOf(playable, this.#options.recordingsDir);
      playing.next = (outcome) => {
        if (outcome === "played") step(index + 1);
        else this.#fail(contactId, playing, missing(playable));
      };
      const late = index === 0 ? from(sound, startOffsetSec) : sound;
      await this.#player.give(call, playing, leg, late, index);
    };
    const step = (index: number): void =>
      carryOut(
        this.#sw,
        contactId,
        (call) => startPart(call, index),
        (error) => this.#fail(contactId, playing, error),
      );
    // Only then in its turn: a voice that takes its time holds up no hang-up and no bridge.
    const begin = () => step(0);
    void resolved.then(begin, begin);
  }

  startMusic(contactId: string, { playbackId, musicClass }: Music): void {
    this.#endless(contactId, playbackId, () => musicOf(musicClass));
  }

  ringback(contactId: string, what: "begin" | "end"): void {
    const tone = toneOf(`${this.#options.ringTone};loops=-1`);
    if (what === "end") this.stop(contactId, RINGBACK);
    else this.#endless(contactId, RINGBACK, () => tone);
  }

  /** Resolves when the tone was heard. In the contact's turn. */
  async beep(call: ContactCall, leg: Leg): Promise<void> {
    const beep = this.#player.register(call.contactId, BEEP, "parts");
    if (beep === null) return;
    beep.next = () => this.#player.forget(call, beep);
    await this.#player.give(call, beep, leg, toneOf(BEEP_TONE), 0);
    await soon(beep.over.promise);
    this.#player.forget(call, beep);
  }

  #endless(contactId: string, playbackId: string, sound: () => Sound): void {
    const playing = this.#player.register(contactId, playbackId, "music");
    if (playing === null) return;
    playing.next = (outcome) => {
      const call = this.#sw.calls.of(contactId);
      // A bridge ends it as well, and then there is nothing to tell.
      if (outcome !== "not-found") return this.#player.forget(call, playing);
      this.#fail(contactId, playing, new TelephonyError("prompt-unavailable", "hold music"));
    };
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        if (!playing.stopped) await this.#player.give(call, playing, voiceLeg(call), sound(), 0);
      },
      (error) => this.#fail(contactId, playing, error),
    );
  }

  stop(contactId: string, playbackId: string): void {
    const call = this.#sw.calls.find(contactId);
    const playing = call?.playing.get(playbackId);
    if (call === undefined || (playing === undefined && !call.adopted)) return;
    // From here on nothing of it is told, whatever FreeSWITCH still says.
    if (playing !== undefined) playing.stopped = true;
    if (call.adopted) call.known.add(playbackId);
    carryOut(
      this.#sw,
      contactId,
      async () => {
        if (playing === undefined) return this.#player.silence(call);
        await this.#player.stop(playing);
        this.#player.forget(call, playing);
      },
      (error) =>
        this.#sw.log("warn", "a playback could not be stopped", {
          contactId,
          error: String(error),
        }),
    );
  }

  /** Each reason once, before anything is heard. */
  #warn(contactId: string, { playbackId }: Playing, media: readonly Media[]): void {
    for (const message of new Set(media.flatMap(({ warning }) => warning ?? [])))
      this.#sw.emit(contactId, { type: "playback.warning", playbackId, message });
  }

  #finish(call: ContactCall, playing: Playing): void {
    const { playbackId } = playing;
    this.#player.forget(call, playing);
    this.#sw.emit(call.contactId, { type: "playback.finished", playbackId });
  }

  #fail(contactId: string, playing: Playing, error: unknown): void {
    const { playbackId, stopped } = playing;
    if (stopped) return;
    this.#player.forget(this.#sw.calls.of(contactId), playing);
    const failure = asFailure(error);
    if (playbackId === RINGBACK)
      this.#sw.log("warn", "the ringing tone went wrong", { contactId, error: failure.message });
    else this.#sw.emit(contactId, { type: "playback.failed", playbackId, ...failure });
  }
}

function missing(playable: Playable): TelephonyError {
  return playable.type === "recording"
    ? new TelephonyError("recording-not-found", playable.recordingId)
    : new TelephonyError("prompt-unavailable", playable.type === "file" ? playable.path : "");
}

/** @throws TelephonyError where nobody is on the line */
function voiceLeg({ voice }: ContactCall): Leg {
  if (voice === null || (voice.kind === "dialled" && !voice.up))
    throw new TelephonyError("no-voice-path", "");
  return voice;
}
