import type { AgentPlayback, Music, Playback } from "@cordboard/runtime";
import {
  TelephonyError,
  asFailure,
  type Media,
  type MediaResolver,
  type OwnRecordings,
  type Playable,
} from "@cordboard/telephony";
import { isGone } from "./ari/client.ts";
import type { ContactCall, Playing } from "./calls.ts";
import { ownId, parseOwnId } from "./ids.ts";
import { ownRecordings } from "./own-recordings.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/**
 * Prompts and hold music. Parts are played one by one, each as a playback of its own: given a list, Asterisk
 * goes on after a part that it cannot find and calls the whole list done.
 */
export class Playbacks {
  readonly #sw: Switch;
  readonly #media: Pick<MediaResolver, "media">;
  readonly #own: OwnRecordings;

  constructor(sw: Switch, media: Pick<MediaResolver, "media">) {
    this.#sw = sw;
    this.#media = media;
    this.#own = ownRecordings(sw.ari);
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
    // Asked for again, and it plays.
    if (this.#sw.calls.find(contactId)?.playing.has(playbackId) === true) return;
    const playing = this.#register(contactId, playbackId, "parts");
    // Files are looked up and speech is made while earlier commands are still being carried out.
    const resolved = Promise.all(parts.map((part) => this.#media.media(part, this.#own)));
    const startPart = async (call: ContactCall, index: number): Promise<void> => {
      const media = await resolved;
      const playable = media[index]?.playable;
      await this.#sw.linked();
      // Stopped, or the line is gone.
      if (call.playing.get(playbackId) !== playing) return;
      if (index === 0) this.#warn(contactId, playing, media);
      if (playable === undefined) return this.#finish(call, playing);
      await this.#find(playable);
      playing.target = agentLeg === null ? target(call) : agentTarget(call, agentLeg);
      if (playing.target === null) return this.#forget(contactId, playing);
      const uri = uriOf(playable);
      const now = (part: number): string => {
        playing.next = (failed) => (failed ? broken(uri) : step(part + 1));
        return (playing.ariId = ownId({ kind: "play", contactId, playbackId, part: `${part}` }));
      };
      // Asked again after a restart, for what an earlier process began: it is not begun a second time.
      const perhaps = index === 0 && call.adopted ? parts.length : 0;
      for (let part = perhaps - 1; part >= 0; part--)
        if (await this.#sw.ari.has(path("playbacks", now(part)))) return;
      const ariId = now(index);
      await this.#sw.ari.post(`${playing.target}/play/${encodeURIComponent(ariId)}`, {
        media: [uri],
        ...(playable.type === "counted" ? { lang: playable.language } : {}),
        ...(index === 0 && startOffsetSec > 0 ? { offsetms: startOffsetSec * 1000 } : {}),
      });
    };
    const broken = (uri: string): void => {
      // It is the leg that was lost, and that is told by itself; what an agent hears was found before.
      const call = this.#sw.calls.find(contactId);
      if (agentLeg !== null || call?.voice?.hangingUp === true || !call?.voice)
        this.#forget(contactId, playing);
      else this.#fail(contactId, playing, new TelephonyError("prompt-unavailable", uri));
    };
    const step = (index: number): void =>
      carryOut(
        this.#sw,
        contactId,
        (call) => startPart(call, index),
        (error) =>
          agentLeg !== null && isGone(error)
            ? this.#forget(contactId, playing)
            : this.#fail(contactId, playing, error),
      );
    // Only then in its turn: a voice that takes its time holds up no hang-up and no bridge.
    const begin = () => step(0);
    void resolved.then(begin, begin);
  }

  startMusic(contactId: string, music: Music): void {
    const playing = this.#register(contactId, music.playbackId, "music");
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        if (playing.stopped) return;
        playing.target = target(call);
        const { musicClass } = music;
        // Unlike a prompt, music does not open the line by itself.
        if (call.voice?.kind === "caller" && !call.voice.up)
          await this.#sw.ari.post(`${playing.target}/progress`);
        await this.#sw.ari.post(
          `${playing.target}/moh`,
          musicClass === "" ? {} : { mohClass: musicClass },
        );
      },
      (error) => this.#fail(contactId, playing, error),
    );
  }

  stop(contactId: string, playbackId: string): void {
    const call = this.#sw.calls.find(contactId);
    const playing = call?.playing.get(playbackId);
    if (call === undefined || (playing === undefined && !call.adopted)) return;
    // From here on nothing of it is told, whatever Asterisk still says.
    if (playing !== undefined) playing.stopped = true;
    call.playing.delete(playbackId);
    carryOut(
      this.#sw,
      contactId,
      () => (playing === undefined ? this.#silence(call, playbackId) : this.#stopNow(playing)),
      (error) =>
        this.#sw.log("warn", "a playback could not be stopped", {
          contactId,
          error: String(error),
        }),
    );
  }

  /** Hold music would go on beneath a conversation. */
  async stopMusic(call: ContactCall): Promise<void> {
    for (const playing of call.playing.values()) {
      if (playing.kind === "music") await this.#stopNow(playing);
    }
  }

  /** Asterisk is done with a part. */
  finished(ariId: string, failed: boolean): void {
    const id = parseOwnId(ariId);
    if (id?.kind !== "play") return;
    const call = this.#sw.calls.find(id.contactId);
    const playing = call?.playing.get(id.playbackId);
    if (playing?.ariId === ariId) {
      playing.ariId = null;
      playing.next(failed);
    }
  }

  #register(contactId: string, playbackId: string, kind: Playing["kind"]): Playing {
    const playing = { playbackId, kind, target: null, ariId: null, stopped: false, next: nothing };
    this.#sw.calls.of(contactId).playing.set(playbackId, playing);
    return playing;
  }

  /** Asterisk says no more than that a playback failed when there is no such recording. */
  async #find(playable: Playable): Promise<void> {
    if (playable.type !== "recording") return;
    const { recordingId } = playable;
    try {
      await this.#sw.ari.get(path("recordings/stored", recordingId));
    } catch (error) {
      throw isGone(error) ? new TelephonyError("recording-not-found", recordingId) : error;
    }
  }

  /** Each reason once, before anything is heard. */
  #warn(contactId: string, { playbackId }: Playing, media: readonly Media[]): void {
    for (const message of new Set(media.flatMap(({ warning }) => warning ?? [])))
      this.#sw.emit(contactId, { type: "playback.warning", playbackId, message });
  }

  #finish(call: ContactCall, { playbackId }: Playing): void {
    call.playing.delete(playbackId);
    this.#sw.emit(call.contactId, { type: "playback.finished", playbackId });
  }

  #fail(contactId: string, playing: Playing, error: unknown): void {
    const { playbackId } = playing;
    if (playing.stopped) return;
    this.#forget(contactId, playing);
    const failure = asFailure(error);
    this.#sw.emit(contactId, { type: "playback.failed", playbackId, ...failure });
  }

  /** From here on nothing of it is told. */
  #forget(contactId: string, playing: Playing): void {
    playing.stopped = true;
    this.#sw.calls.find(contactId)?.playing.delete(playing.playbackId);
  }

  async #stopNow(playing: Playing): Promise<void> {
    if (playing.kind === "music" && playing.target !== null) {
      await this.#sw.ari.remove(`${playing.target}/moh`);
    } else if (playing.ariId !== null) {
      await this.#sw.ari.remove(path("playbacks", playing.ariId));
    }
  }

  /** Stops what an earlier process began: prompt or music, nobody here knows which. */
  async #silence(call: ContactCall, playbackId: string): Promise<void> {
    const { contactId } = call;
    const first = ownId({ kind: "play", contactId, playbackId, part: "0" });
    await this.#sw.ari.remove(path("playbacks", first));
    if (call.voice !== null) await this.#sw.ari.remove(`${target(call)}/moh`);
  }
}

const nothing = (): void => undefined;

/** Both hear it when they talk; else the one who is on the line. */
function target(call: ContactCall): string {
  if (call.voice === null || (call.voice.kind === "dialled" && !call.voice.up)) {
    throw new TelephonyError("no-voice-path", "");
  }
  return call.bridge?.otherLegId === null
    ? path("bridges", call.bridge.id)
    : path("channels", call.voice.channelId);
}

/** Null when the agent's phone is not up any more. */
function agentTarget(call: ContactCall, legId: string): string | null {
  const leg = call.called.get(legId);
  return leg?.up === true ? path("channels", leg.channelId) : null;
}

/** A media URI of ARI. */
function uriOf(playable: Playable): string {
  if (playable.type === "file") return `sound:${playable.path}`;
  if (playable.type === "counted") return `${playable.as}:${playable.value}`;
  return `recording:${playable.recordingId}`;
}
