import type { TelephonySound, PromptPart } from "@cordboard/runtime";

import { legOf, type Sound, type Switchboard } from "./simulated-line.ts";
import type { SimulatedSounds } from "./simulated-sounds.ts";
import { secondsOf } from "./sound-length.ts";

const nothing = () => undefined;

/** What people hear: sounds last as long as they would. */
export function simulatePlayback(
  { timer, peek, tell }: Switchboard,
  sounds: SimulatedSounds,
): TelephonySound {
  /** Puts a sound where it is heard, until its end. */
  function begin(
    contactId: string,
    where: { sound: Sound | null },
    id: string,
    parts: readonly PromptPart[],
    seconds: number,
  ): void {
    // A second try of what plays already.
    if (where.sound?.id === id) return;
    where.sound?.stop();
    const stop = timer.at(timer.now() + seconds * 1000, () => {
      where.sound = null;
      tell(contactId, { type: "playback.finished", playbackId: id });
    });
    where.sound = { id, parts, stop };
  }

  return {
    play(contactId, playback) {
      const it = peek(contactId);
      const { playbackId, parts } = playback;
      const failure =
        it.voice === "up" || it.voice === "ringing" ? sounds.unplayable(parts) : NOBODY;
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      begin(contactId, it, playbackId, parts, secondsOf(playback));
    },

    /** It ends with the leg. */
    playToAgent(contactId, { playbackId, legId, parts }) {
      const leg = legOf(peek(contactId), legId);
      if (!leg?.up) return;
      const failure = sounds.unplayable(parts);
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      begin(contactId, leg, playbackId, parts, secondsOf({ parts }));
    },

    startMusic(contactId, { playbackId, musicClass }) {
      const it = peek(contactId);
      const failure =
        it.voice === "up" || it.voice === "ringing" ? sounds.unplayable(musicClass) : NOBODY;
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      it.sound = { id: playbackId, parts: "music", stop: nothing };
    },

    stopPlayback(contactId, playbackId) {
      const it = peek(contactId);
      for (const where of [it, ...it.legs]) {
        if (where.sound?.id !== playbackId) continue;
        where.sound.stop();
        where.sound = null;
      }
    },
  };
}

const NOBODY = { code: "no-voice-path", message: "Nobody is on the line." } as const;
