import { defineSemantics, done, failed, wait, type Effects } from "@cordboard/runtime";

interface Music {
  readonly musicClass: string;
  readonly file?: string;
  readonly startOffsetSec: number;
  readonly seconds: number;
}

export const semantics = defineSemantics<Music>({
  start({ properties, prompt, newId }) {
    const { musicClass, file, startOffsetSec, seconds } = properties;
    const playbackId = newId("playback");
    const effects: Effects = {
      commands: file
        ? [{ type: "play", playbackId, parts: prompt([{ type: "file", file }]), startOffsetSec }]
        : [{ type: "startMusic", playbackId, musicClass }],
      ...(seconds > 0 ? { timers: { over: seconds } } : {}),
    };
    return wait(null, effects);
  },
  on(_context, _local, event) {
    if (event.type === "timer.due") return done("Default");
    if (event.type === "playback.finished") return done("OnComplete");
    return event.type === "playback.failed" ? failed(event.code, event.message) : wait(null);
  },
});
