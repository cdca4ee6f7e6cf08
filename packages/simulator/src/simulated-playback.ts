import type { Playback, TelephonySound } from "@cordboard/runtime";

import { legOf, type Sound, type Switchboard } from "./simulated-line.ts";
import type { SimulatedSounds } from "./simulated-sounds.ts";

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
    { playbackId: id, parts, startOffsetSec = 0 }: Playback,
  ): void {
    // A second try of what plays already.
    if (where.sound?.id === id) return;
    where.sound?.stop();
    const now = timer.now();
    const stop = timer.at(now + sounds.secondsOf({ parts, startOffsetSec }) * 1000, () => {
      where.sound = null;
      tell(contactId, { type: "playback.finished", playbackId: id });
    });
    where.sound = { id, parts, beganAt: now - startOffsetSec * 1000, stop };
  }

  return {
    play(contactId, playback) {
      const it = peek(contactId);
      const { playbackId, parts } = playback;
      const failure =
        it.voice === "up" || it.voice === "ringing" ? sounds.unplayable(parts) : NOBODY;
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      begin(contactId, it, playback);
    },

    /** It ends with the leg. */
    playToAgent(contactId, { playbackId, legId, parts }) {
      const leg = legOf(peek(contactId), legId);
      if (!leg?.up) return;
      const failure = sounds.unplayable(parts);
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      begin(contactId, leg, { playbackId, parts });
    },

    startMusic(contactId, { playbackId, musicClass }) {
      const it = peek(contactId);
      const failure =
        it.voice === "up" || it.voice === "ringing" ? sounds.unplayable(musicClass) : NOBODY;
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      it.sound = { id: playbackId, parts: "music", beganAt: timer.now(), stop: nothing };
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
