import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Recording } from "@cordboard/runtime";
import { type Leg, TelephonyError, asFailure } from "@cordboard/telephony";
import type { ContactCall, Recorded } from "./calls.ts";
import type { EslEvent } from "./esl/event.ts";
import { EslRefusal, isGone } from "./esl/refusal.ts";
import type { Playbacks } from "./playback.ts";
import { soon } from "./soon.ts";
import { carryOut, type Switch } from "./switch.ts";

export interface RecordingFolder {
  /** As this process sees it. */
  readonly here: string;
  /** As FreeSWITCH sees it. */
  readonly inFreeswitch: string;
}

/**
 * Recordings of callers: `uuid_record`, which runs beside what the channel does, ends by itself after silence, and does
 * not hang the caller up where it cannot write (the application `record` does).
 */
export class Recordings {
  readonly #sw: Switch;
  readonly #playbacks: Playbacks;
  readonly #folder: RecordingFolder;

  constructor(sw: Switch, playbacks: Playbacks, folder: RecordingFolder) {
    this.#sw = sw;
    this.#playbacks = playbacks;
    this.#folder = folder;
  }

  record(contactId: string, recording: Recording): void {
    const { recordingId, maxSec, silenceSec, beep, terminationKey } = recording;
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        if (!/^[\w-]+$/.test(recordingId)) throw new TelephonyError("recording-unavailable", "");
        // Asked again after a lost answer: it still goes on.
        if (call.recording?.recordingId === recordingId) return;
        const file = this.#fileOf(recordingId);
        const over = Promise.withResolvers<void>();
        const recorded = { recordingId, file, maxSec, silenceSec, terminationKey, over };
        const fresh: Recorded = { ...recorded, beganAt: Date.now(), stopped: false };
        if (await this.#wasMade(call, fresh)) return;
        const { voice } = call;
        if (voice?.up !== true) throw new TelephonyError("no-voice-path", "");
        if (beep) await this.#playbacks.beep(call, voice);
        await this.#sw.esl.api(`uuid_setvar_multi ${voice.channelId} ${variables(recording)}`);
        // Before the request: its end may come before the answer.
        call.recording = { ...fresh, beganAt: Date.now() };
        await this.#sw.esl.api(`uuid_record ${voice.channelId} start ${file} ${maxSec}`);
      },
      (error) => this.#fail(contactId, recordingId, refused(error)),
    );
  }

  stop(contactId: string, recordingId: string): void {
    const call = this.#sw.calls.find(contactId);
    if (call === undefined) return;
    const recorded = call.recording?.recordingId === recordingId ? call.recording : null;
    if (recorded === null && !call.adopted) return;
    // From here on nothing of it is told, whatever FreeSWITCH still says.
    if (recorded !== null) recorded.stopped = true;
    this.#stopInTurn(contactId, recordingId);
  }

  /** The caller pressed a key, and was told so. */
  keyPressed(call: ContactCall, digit: string): void {
    const key = call.recording?.terminationKey;
    if (call.recording === null || (key !== "any" && key !== digit)) return;
    this.#stopInTurn(call.contactId, call.recording.recordingId);
  }

  #stopInTurn(contactId: string, recordingId: string): void {
    carryOut(
      this.#sw,
      contactId,
      (call) => this.#stopNow(call, recordingId),
      (error) => {
        if (isGone(error)) return;
        this.#sw.log("warn", "a recording could not be stopped", {
          contactId,
          error: String(error),
        });
      },
    );
  }

  /** In the contact's turn; its end is told before this resolves. */
  async #stopNow({ voice, recording }: ContactCall, recordingId: string): Promise<void> {
    if (voice === null) return;
    await this.#sw.esl.api(`uuid_record ${voice.channelId} stop ${this.#fileOf(recordingId)}`);
    if (recording?.recordingId === recordingId) await soon(recording.over.promise);
  }

  /** Before the voice leg is hung up: what was recorded is told before that. */
  async end(call: ContactCall): Promise<void> {
    if (call.recording === null) return;
    await this.#stopNow(call, call.recording.recordingId).catch(() => undefined);
  }

  /** FreeSWITCH has closed a file. */
  finished(event: EslEvent): void {
    const call = this.#sw.calls.callOf(event.uuid);
    const recorded = call?.recording;
    if (!call || !recorded || recorded.file !== event.get("Record-File-Path")) return;
    const cause = event.get("Record-Completion-Cause");
    if (cause === "uri-failure") {
      const error = new TelephonyError("recording-unavailable", "it could not be written");
      return this.#fail(call.contactId, recorded.recordingId, error);
    }
    const seconds = Number(event.variable("record_ms")) / 1000 || 0;
    // Where the caller hung up the silence before it was not waited for.
    const waited = event.get("Answer-State") === "hangup" ? 0 : recorded.silenceSec;
    const silence = cause === "success-silence" ? waited : 0;
    const spoken = !NOTHING_SAID.has(cause);
    this.#tell(call, recorded, Math.round(Math.max(0, seconds - silence)), spoken);
  }

  /**
   * The recording has ended and nobody told: its leg has gone, or the link was lost. Whether something was said is
   * not known then; better a recording of silence than one that is lost.
   */
  interrupted(call: ContactCall): void {
    const { recording } = call;
    if (recording === null) return;
    const elapsed = Math.round((Date.now() - recording.beganAt) / 1000);
    this.#tell(call, recording, Math.min(elapsed, recording.maxSec), true);
  }

  /** An earlier process may have begun with it: then it goes on, or its end is told again. */
  async #wasMade(call: ContactCall, recorded: Recorded): Promise<boolean> {
    const { voice, contactId } = call;
    if (call.adopted && voice !== null && (await this.#goesOn(voice, recorded))) {
      call.recording = recorded;
      return true;
    }
    const { recordingId } = recorded;
    const bytes = await readFile(this.#pathHere(recordingId)).catch(() => null);
    if (bytes === null || bytes.length <= WAV_HEADER) return false;
    const bytesPerSec = bytes.readUInt32LE(28);
    const durationSec = Math.round((bytes.length - WAV_HEADER) / bytesPerSec);
    const spoken = true;
    this.#sw.emit(contactId, { type: "recording.finished", recordingId, durationSec, spoken });
    return true;
  }

  async #goesOn({ channelId }: Leg, { file }: Recorded): Promise<boolean> {
    return (await this.#sw.esl.api(`uuid_buglist ${channelId}`)).includes(`>${file}<`);
  }

  #fileOf(recordingId: string): string {
    return `${this.#folder.inFreeswitch}/${recordingId}.wav`;
  }

  #pathHere(recordingId: string): string {
    return join(this.#folder.here, `${recordingId}.wav`);
  }

  /** After a lost link: whether it still goes on. */
  async catchUp(call: ContactCall): Promise<void> {
    const { voice, recording } = call;
    if (voice === null || recording === null) return;
    if (!(await this.#goesOn(voice, recording))) this.interrupted(call);
  }

  #tell(call: ContactCall, recorded: Recorded, durationSec: number, spoken: boolean): void {
    const { recordingId } = recorded;
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
    rm(this.#pathHere(recordingId), { force: true }).catch((error: unknown) =>
      this.#sw.log("warn", "a recording could not be removed", { contactId, error: String(error) }),
    );
  }
}

/** Length of the header that FreeSWITCH writes. */
const WAV_HEADER = 44;

const NOTHING_SAID: ReadonlySet<string> = new Set([
  "no-input-timeout",
  "empty-file",
  "input-too-short",
]);

/** Where silence ends nothing it is still listened for, so that a recording of nothing at all is known. */
function variables({ maxSec, silenceSec }: Recording): string {
  const initialSec = silenceSec > 0 ? silenceSec : Math.max(1, maxSec - 1);
  return [
    "RECORD_READ_ONLY=true",
    "RECORD_MIN_SEC=0",
    `RECORD_INITIAL_TIMEOUT_MS=${initialSec * 1000}`,
    `RECORD_FINAL_TIMEOUT_MS=${silenceSec * 1000}`,
  ].join(";");
}

/** FreeSWITCH says no more than that it cannot. */
function refused(error: unknown): unknown {
  if (!(error instanceof EslRefusal) || isGone(error)) return error;
  return new TelephonyError("recording-unavailable", error.words);
}
