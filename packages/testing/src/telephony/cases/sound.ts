import { expect } from "vitest";

import { PROMPTS } from "../prompts.ts";
import { prompt, type Stage } from "../stage.ts";
import { aCase, type CaseGroup } from "./case.ts";

const { low, high, long } = PROMPTS;

/** Begins a prompt and hears it. */
async function playing(stage: Stage) {
  const caller = await stage.calls();
  stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
  await stage.until("the tone", () => caller.hears(long.hertz));
  return caller;
}

export const prompts: CaseGroup = {
  title: "a prompt",
  cases: [
    aCase("is heard to its end, and then silence", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
      await stage.until("the tone", () => caller.hears(low.hertz));
      await stage.saw("playback.finished", { playbackId: "p1" });
      await stage.stays("silence", () => !caller.hearsSound());
    }),
    aCase("of several parts is heard in order", async (stage) => {
      const caller = await stage.calls();
      const parts = [prompt("low"), prompt("high"), prompt("low")];
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts });
      await stage.until("the first", () => caller.hears(low.hertz));
      await stage.until("the second", () => caller.hears(high.hertz));
      await stage.until("the third", () => caller.hears(low.hertz) && !caller.hears(high.hertz));
      await stage.saw("playback.finished", { playbackId: "p1" });
      expect(stage.count("playback.finished")).toBe(1);
    }),
    aCase("of several parts has no gaps that people would notice", async (stage) => {
      await stage.calls();
      const parts = [1, 2, 3, 4, 5].map(() => prompt("low"));
      const began = stage.rig.now();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts });
      await stage.saw("playback.finished");
      const gaps = stage.rig.now() - began - parts.length * low.ms;
      expect(gaps).toBeLessThan(parts.length * 250);
    }),
    aCase("counts digits out", async (stage) => {
      const caller = await stage.calls();
      const parts = [{ type: "value", value: "72", as: "digits", language: "en" } as const];
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts });
      await stage.until("a voice", () => caller.hearsSound());
      await stage.saw("playback.finished", { playbackId: "p1" });
    }),
    aCase("that is not there fails", async (stage) => {
      await stage.calls();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("missing")] });
      await stage.saw("playback.failed", { playbackId: "p1", code: "prompt-unavailable" });
    }),
    aCase(
      "with a part that is not there fails, and what comes after it is not heard",
      async (stage) => {
        const caller = await stage.calls();
        const parts = [prompt("low"), prompt("missing"), prompt("high")];
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts });
        await stage.saw("playback.failed", { playbackId: "p1", code: "prompt-unavailable" });
        await stage.stays("no third part", () => !caller.hears(high.hertz));
        expect(stage.types()).not.toContain("playback.finished");
      },
    ),
    aCase("fails where nobody is on the line", async (stage) => {
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
      await stage.saw("playback.failed", { playbackId: "p1", code: "no-voice-path" });
    }),
    aCase("that is stopped is silent at once, and nothing more is told of it", async (stage) => {
      const caller = await playing(stage);
      stage.telephony.stopPlayback(stage.contactId, "p1");
      await stage.until("silence", () => !caller.hearsSound(), 1_000);
      await stage.stays("silence", () => !caller.hearsSound());
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered"]);
    }),
    aCase("follows at once on one that was stopped", async (stage) => {
      const caller = await playing(stage);
      stage.telephony.stopPlayback(stage.contactId, "p1");
      stage.telephony.play(stage.contactId, { playbackId: "p2", parts: [prompt("high")] });
      await stage.until("the second", () => caller.hears(high.hertz));
      await stage.saw("playback.finished", { playbackId: "p2" });
      expect(stage.count("playback.finished")).toBe(1);
    }),
    aCase("that is stopped before it has begun is not heard", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
      stage.telephony.stopPlayback(stage.contactId, "p1");
      await stage.stays("silence", () => !caller.hearsSound());
      expect(stage.types()).not.toContain("playback.finished");
    }),
    aCase("that is unknown can be stopped, and nothing happens", async (stage) => {
      const caller = await playing(stage);
      stage.telephony.stopPlayback(stage.contactId, "another");
      await stage.stays("the tone", () => caller.hears(long.hertz));
    }),
    aCase("can begin later than at its beginning", async (stage) => {
      await stage.calls();
      const began = stage.rig.now();
      const late = { playbackId: "p1", parts: [prompt("four")], startOffsetSec: 3 };
      stage.telephony.play(stage.contactId, late);
      await stage.saw("playback.finished");
      expect(stage.rig.now() - began).toBeLessThan(PROMPTS.four.ms - 1_000);
    }),
    aCase("that is asked for again while it plays is the same one", async (stage) => {
      await stage.calls();
      const playback = { playbackId: "p1", parts: [prompt("low"), prompt("low")] };
      stage.telephony.play(stage.contactId, playback);
      await stage.pass(300);
      stage.telephony.play(stage.contactId, playback);
      await stage.saw("playback.finished");
      await stage.pass(2 * low.ms);
      expect(stage.count("playback.finished")).toBe(1);
    }),
    aCase("ends with its caller, who alone is told of", async (stage) => {
      const caller = await playing(stage);
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      await stage.pass(500);
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered", "voice.gone"]);
    }),
  ],
};

export const music: CaseGroup = {
  title: "hold music",
  cases: [
    aCase("is heard until it is stopped, and nothing is told of it", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
      await stage.until("music", () => caller.hearsSound());
      stage.telephony.stopPlayback(stage.contactId, "m1");
      await stage.stays("silence", () => !caller.hearsSound());
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered"]);
    }),
    aCase("gives way to a prompt", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
      await stage.until("music", () => caller.hearsSound());
      stage.telephony.stopPlayback(stage.contactId, "m1");
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
      await stage.until("the prompt", () => caller.hears(long.hertz));
    }),
    aCase("fails where nobody is on the line", async (stage) => {
      stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
      await stage.saw("playback.failed", { playbackId: "m1", code: "no-voice-path" });
    }),
    aCase("ends with a caller who hangs up in the queue", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
      await stage.until("music", () => caller.hearsSound());
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered", "voice.gone"]);
    }),
  ],
};
