import type { Recording } from "@cordboard/runtime";
import { TelephonyError, asFailure } from "@cordboard/telephony";
import type { AriRecording } from "./ari/types.ts";
import { AriRefusal, isGone } from "./ari/client.ts";
import type { ContactCall, Leg, Recorded } from "./calls.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Asterisk takes no channel into a bridge that is still being recorded, so a stop waits for the end; not for ever. */
const STOP_MS = 1_000;

/** What Asterisk writes: WAV, PCM, 16 bit, 8 kHz. */
const WAV_HEADER = 44;
const BYTES_A_SECOND = 16_000;

/**
 * Asterisk's own count of the seconds in which somebody spoke is rounded so that "Yes." and nothing at all look
 * the same; its talk detection tells them apart. It begins with the first sound, and is over 1 ms after it.
 */
const LISTEN = { variable: "TALK_DETECT(set)", value: "1" };
const LISTEN_NO_MORE = { variable: "TALK_DETECT(remove)", value: "" };

/** Recordings of callers. Asterisk writes them into its recording folder, and there they stay. */
export class Recordings {
  readonly #sw: Switch;

  constructor(sw: Switch) {
    this.#sw = sw;
  }

  record(contactId: string, recording: Recording): void {
    const { recordingId, maxSec, silenceSec, beep, terminationKey } = recording;
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        const { voice } = call;
        // Asked for again, and it goes on.
        if (call.recording?.recordingId === recordingId) return;
        if (voice?.up !== true) throw new TelephonyError("no-voice-path", "");
        const over = Promise.withResolvers<void>();
        const fresh = { spoken: false, stopped: false, over };
        // Before the requests: its end may come before their answer.
        call.recording = { recordingId, maxSec, beganAt: Date.now(), ...fresh };
        if (call.adopted && (await this.#sw.ari.has(path("recordings/live", recordingId)))) {
          // An earlier process began it, and knew whether something was said.
          call.recording.spoken = true;
          return;
        }
        const channel = path("channels", voice.channelId);
        await this.#sw.ari.post(`${channel}/variable`, LISTEN);
        await this.#sw.ari.post(`${channel}/record`, {
          name: recordingId,
          format: "wav",
          maxDurationSeconds: maxSec,
          maxSilenceSeconds: silenceSec,
          beep,
          terminateOn: terminationKey,
        });
      },
      (error) => this.#refused(contactId, recordingId, error),
    );
  }

  stop(contactId: string, recordingId: string): void {
    const call = this.#sw.calls.find(contactId);
    if (call === undefined) return;
    const recorded = call.recording?.recordingId === recordingId ? call.recording : null;
    if (recorded === null && !call.adopted) return;
    // From here on nothing of it is told, whatever Asterisk still says.
    if (recorded !== null) recorded.stopped = true;
    carryOut(
      this.#sw,
      contactId,
      async () => {
        await this.#sw.ari.post(`${path("recordings/live", recordingId)}/stop`);
        if (recorded === null) return;
        const late = setTimeout(() => recorded.over.resolve(), STOP_MS);
        await recorded.over.promise;
        clearTimeout(late);
      },
      (error) => {
        if (isGone(error)) return;
        this.#sw.log("warn", "a recording could not be stopped", {
          contactId,
          error: String(error),
        });
      },
    );
  }

  /** Enough is known once somebody has spoken: further events would only cost time. */
  voiceHeard({ channelId, contactId }: Leg): void {
    const recording = this.#sw.calls.find(contactId)?.recording;
    if (recording) recording.spoken = true;
    this.#sw.ari
      .post(`${path("channels", channelId)}/variable`, LISTEN_NO_MORE)
      .catch((error: unknown) => {
        if (isGone(error)) return;
        this.#sw.log("warn", "talk detection goes on", { contactId, error: String(error) });
      });
  }

  /** Asterisk has closed the file. */
  finished({ name, target_uri: uri, duration = 0 }: AriRecording): void {
    const call = this.#callOf(uri);
    if (call?.recording?.recordingId === name) this.#tell(call, call.recording, duration);
  }

  failed({ name, target_uri: uri, cause = "" }: AriRecording): void {
    const call = this.#callOf(uri);
    if (call !== undefined)
      this.#fail(call.contactId, name, new TelephonyError("recording-unavailable", cause));
  }

  /**
   * The recording has ended and nobody told: its leg has gone, or the link was lost. Whether something was said is
   * not known then; better a recording of silence than one that is lost.
   */
  interrupted(call: ContactCall): void {
    const { recording } = call;
    if (recording === null) return;
    const elapsed = Math.round((Date.now() - recording.beganAt) / 1000);
    const duration = Math.min(elapsed, recording.maxSec);
    recording.spoken = true;
    this.#tell(call, recording, duration);
  }

  /** After a lost link: whether it still goes on. */
  async catchUp(call: ContactCall): Promise<void> {
    if (call.recording === null) return;
    const live = path("recordings/live", call.recording.recordingId);
    if (!(await this.#sw.ari.has(live))) this.interrupted(call);
  }

  /** Nobody is there to be recorded, or there is such a recording: then it is asked for again, and is what it was. */
  #refused(contactId: string, recordingId: string, error: unknown): void {
    const isThere = error instanceof AriRefusal && error.status === 409;
    const isAlone = error instanceof TelephonyError && error.reason === "no-voice-path";
    const failed = (why: unknown): void => this.#fail(contactId, recordingId, why);
    if (!isThere && !isAlone) return failed(asRefusal(error));
    const again = (call: ContactCall): Promise<void> => this.#again(call, recordingId);
    carryOut(this.#sw, contactId, again, () => failed(error));
  }

  async #again(call: ContactCall, recordingId: string): Promise<void> {
    const bytes = await this.#sw.ari.size(`${path("recordings/stored", recordingId)}/file`);
    const durationSec = Math.max(0, Math.round((bytes - WAV_HEADER) / BYTES_A_SECOND));
    if (call.recording?.recordingId === recordingId) call.recording = null;
    const end = { recordingId, durationSec, spoken: true };
    this.#sw.emit(call.contactId, { type: "recording.finished", ...end });
  }

  #callOf(uri: string): ContactCall | undefined {
    const leg = this.#sw.calls.leg(uri.replace(/^channel:/, ""));
    return leg && this.#sw.calls.find(leg.contactId);
  }

  #tell(call: ContactCall, recorded: Recorded, durationSec: number): void {
    const { recordingId, spoken } = recorded;
    const { contactId } = call;
    call.recording = null;
    recorded.over.resolve();
    if (recorded.stopped) return;
    if (!spoken) this.#discard(contactId, recordingId);
    this.#sw.emit(contactId, { type: "recording.finished", recordingId, durationSec, spoken });
  }

  #fail(contactId: string, recordingId: string, error: unknown): void {
    const call = this.#sw.calls.find(contactId);
    const recorded = call?.recording?.recordingId === recordingId ? call.recording : null;
    if (call !== undefined && recorded !== null) call.recording = null;
    recorded?.over.resolve();
    if (recorded?.stopped === true) return;
    this.#sw.emit(contactId, { type: "recording.failed", recordingId, ...asFailure(error) });
  }

  /** A file of silence is of use to nobody. */
  #discard(contactId: string, recordingId: string): void {
    carryOut(
      this.#sw,
      contactId,
      () => this.#sw.ari.remove(path("recordings/stored", recordingId)),
      (error) =>
        this.#sw.log("warn", "a recording could not be removed", {
          contactId,
          error: String(error),
        }),
    );
  }
}

/** Asterisk says no more than "Internal Server Error" when it cannot write. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof AriRefusal) || isGone(error)) return error;
  return new TelephonyError("recording-unavailable", error.message);
}
