import type { AgentPlayback, Music, Playback, TelephonyEvent, Timer } from "@cordboard/runtime";

import type { Line } from "./simulated-line.ts";
import type { SimulatedSounds } from "./simulated-sounds.ts";
import { secondsOf } from "./sound-length.ts";

interface Switchboard {
  readonly timer: Timer;
  readonly sounds: SimulatedSounds;
  readonly line: (contactId: string) => Line;
  readonly tell: (contactId: string, event: TelephonyEvent) => void;
}

const nothing = () => undefined;

/** What people hear: sounds last as long as they would. */
export function simulatePlayback({ timer, sounds, line, tell }: Switchboard) {
  const finishesAfter = (contactId: string, playback: Playback, atEnd: () => void) =>
    timer.at(timer.now() + secondsOf(playback) * 1000, () => {
      atEnd();
      tell(contactId, { type: "playback.finished", playbackId: playback.playbackId });
    });

  return {
    play(contactId: string, playback: Playback): void {
      const it = line(contactId);
      const { playbackId, parts } = playback;
      if (it.voice !== "up") {
        const message = "Nobody is on the line.";
        tell(contactId, { type: "playback.failed", playbackId, code: "no-voice-path", message });
        return;
      }
      if (it.sound?.id === playbackId) return;
      const failure = sounds.unplayable(parts);
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      it.sound?.stop();
      const stop = finishesAfter(contactId, playback, () => (it.sound = null));
      it.sound = { id: playbackId, parts, stop };
    },

    /** It ends with the leg. */
    playToAgent(contactId: string, playback: AgentPlayback): void {
      const { leg } = line(contactId);
      if (leg?.playing === playback.playbackId) return;
      if (leg?.id !== playback.legId || !leg.up) return;
      const { playbackId, parts } = playback;
      const failure = sounds.unplayable(parts);
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      leg.playing = playbackId;
      leg.stop = finishesAfter(contactId, playback, () => (leg.playing = null));
    },

    startMusic(contactId: string, { playbackId, musicClass }: Music): void {
      const failure = sounds.unplayable(musicClass);
      if (failure) return tell(contactId, { type: "playback.failed", playbackId, ...failure });
      line(contactId).sound = { id: playbackId, parts: "music", stop: nothing };
    },

    stopPlayback(contactId: string, playbackId: string): void {
      const it = line(contactId);
      if (it.sound?.id !== playbackId) return;
      it.sound.stop();
      it.sound = null;
    },
  };
}
