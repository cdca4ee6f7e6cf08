import { isVoice, type Leg } from "@cordboard/telephony";
import type { ContactCall, PartOutcome, Playing } from "./calls.ts";
import { type EslEvent, parseEvent } from "./esl/event.ts";
import { parsePlayId, playId } from "./ids.ts";
import { soon } from "./soon.ts";
import type { Sound } from "./sound.ts";
import type { Switch } from "./switch.ts";

/** What channels are given to play, one part after another, and how it ends. */
export class Player {
  readonly #sw: Switch;

  constructor(sw: Switch) {
    this.#sw = sw;
  }

  /** Null when it was asked for before and still plays. */
  register(contactId: string, playbackId: string, kind: Playing["kind"]): Playing | null {
    const { playing } = this.#sw.calls.of(contactId);
    if (playing.get(playbackId)?.stopped === false) return null;
    const fresh: Playing = {
      playbackId,
      kind,
      uuid: null,
      otherUuid: null,
      part: null,
      arg: "",
      stopped: false,
      next: () => undefined,
      begun: Promise.withResolvers(),
      over: Promise.withResolvers(),
    };
    playing.set(playbackId, fresh);
    return fresh;
  }

  /** In the contact's turn. Its end is told to `playing.next`. */
  async give(
    call: ContactCall,
    playing: Playing,
    leg: Leg,
    sound: Sound,
    index: number,
  ): Promise<void> {
    const { playbackId } = playing;
    playing.uuid = leg.channelId;
    playing.part = playId({ playbackId, part: String(index) });
    playing.arg = sound.arg;
    playing.begun = Promise.withResolvers();
    playing.over = Promise.withResolvers();
    if (call.adopted) {
      call.known.add(playbackId);
      if (await this.#playsAlready(leg, sound)) return playing.begun.resolve();
    }
    await this.#sw.esl.execute(leg.channelId, { ...sound, id: playing.part });
    // Both hear it when they talk.
    const legs = call.bridge?.legs;
    const both = isVoice(leg) && legs?.includes(leg) === true;
    const other = both ? legs?.find((one) => one !== leg) : undefined;
    playing.otherUuid = other?.channelId ?? null;
    if (other === undefined) return;
    const id = playId({ playbackId, part: `${index}-other` });
    await this.#sw.esl.execute(other.channelId, { ...sound, id });
  }

  /** An earlier process may have begun with it, and then it plays on; whatever else that one left playing ends. */
  async #playsAlready({ channelId }: Leg, { arg }: Sound): Promise<boolean> {
    const channel = parseEvent(await this.#sw.esl.api(`uuid_dump ${channelId} json`));
    const now = channel === null ? "" : nowOn(channel);
    if (now !== "" && now !== arg) await this.#sw.esl.api(`uuid_break ${channelId} all`);
    return now === arg;
  }

  /** A break ends only what has begun, and would be taken for the next where it comes after the end. */
  async stop(playing: Playing): Promise<void> {
    if (playing.part !== null) await soon(playing.begun.promise);
    if (playing.part === null || playing.uuid === null) return;
    const { uuid, otherUuid, over } = playing;
    // Not by `both`: who was joined with this one last would be meant, long after they were parted.
    if (otherUuid !== null) await this.#sw.esl.api(`uuid_break ${otherUuid}`);
    await this.#sw.esl.api(`uuid_break ${uuid}`);
    await soon(over.promise);
  }

  /** Stops what an earlier process began: prompt or music, nobody here knows which. */
  async silence({ voice }: ContactCall): Promise<void> {
    if (voice !== null) await this.#sw.esl.api(`uuid_break ${voice.channelId} all`);
  }

  /** From here on nothing of it is told. */
  forget(call: ContactCall, playing: Playing): void {
    playing.stopped = true;
    this.#over(playing, null);
    if (call.playing.get(playing.playbackId) === playing) call.playing.delete(playing.playbackId);
  }

  /** Hold music ends by itself when its leg is joined with another; nobody is to be told. */
  forgetMusic(call: ContactCall): void {
    for (const playing of call.playing.values())
      if (playing.kind === "music") this.forget(call, playing);
  }

  /** What was heard on a leg is over with it; that is told by itself. */
  legEnded(call: ContactCall, leg: Leg): void {
    for (const playing of call.playing.values())
      if (
        playing.uuid === leg.channelId ||
        (isVoice(leg) && playing.kind !== "agent" && playing.uuid === null)
      )
        this.forget(call, playing);
  }

  /** A channel begins with a part. */
  begun(event: EslEvent): void {
    const playing = this.#of(event);
    playing?.begun.resolve();
  }

  /** A channel is done with a part. */
  finished(event: EslEvent): void {
    const id = parsePlayId(event.get("Application-UUID"));
    const call = this.#sw.calls.callOf(event.uuid);
    if (id === null || call === undefined) return;
    const playing = this.#of(event);
    // The leg has ended, and that is told by itself.
    const gone = event.get("Answer-State") === "hangup";
    if (playing !== null) this.#over(playing, gone ? null : outcomeOf(event));
    else if (call.adopted && !call.known.has(id.playbackId) && !gone) {
      // An earlier process began it and knew its other parts: better a short prompt than silence for ever.
      const { playbackId } = id;
      this.#sw.emit(call.contactId, { type: "playback.finished", playbackId });
    }
  }

  /** After a lost link. @param now - what the channel plays now */
  catchUp(call: ContactCall, uuid: string, now: string): void {
    for (const playing of call.playing.values())
      if (playing.uuid === uuid && playing.part !== null && playing.arg !== now)
        this.#over(playing, "played");
  }

  #over(playing: Playing, outcome: PartOutcome | null): void {
    playing.part = null;
    playing.begun.resolve();
    playing.over.resolve();
    if (outcome !== null && !playing.stopped) playing.next(outcome);
  }

  #of(event: EslEvent): Playing | null {
    const part = event.get("Application-UUID");
    const id = parsePlayId(part);
    const playing = id && this.#sw.calls.callOf(event.uuid)?.playing.get(id.playbackId);
    return playing?.part === part && playing.uuid === event.uuid ? playing : null;
  }
}

/** The argument of what a channel was given to do, while it does it; empty when it waits for something to do. */
export function nowOn(channel: EslEvent): string {
  const busy = channel.variable("current_loop") !== "";
  return busy ? channel.variable("current_application_data") : "";
}

function outcomeOf(event: EslEvent): PartOutcome {
  const response = event.get("Application-Response");
  if (response === "FILE NOT FOUND") return "not-found";
  return response === "PLAYBACK ERROR" ? "interrupted" : "played";
}
