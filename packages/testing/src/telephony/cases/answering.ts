import type { HangupCause } from "@cordboard/runtime";
import { expect } from "vitest";

import { PROMPTS } from "../prompts.ts";
import { prompt } from "../stage.ts";
import { able, aCase, type CaseGroup } from "./case.ts";

const REFUSALS: readonly HangupCause[] = [
  "busy",
  "rejected",
  "no-answer",
  "invalid-number",
  "congestion",
];

export const answering: CaseGroup = {
  title: "a call comes in",
  cases: [
    aCase("says who calls which number, with the name that is shown", async (stage) => {
      const { call } = await stage.rings({ to: "18005550100", name: "Grace Hopper" });
      expect(call).toMatchObject({ dnis: "18005550100", callerName: "Grace Hopper" });
    }),
    aCase("waits until it is told what to do", async (stage) => {
      const { caller } = await stage.rings();
      await stage.pass(1_000);
      expect(caller.isTalking()).toBe(false);
      expect(caller.refusal()).toBeNull();
      expect(stage.types()).toEqual(["voice.ringing"]);
    }),
    aCase("is answered", async (stage) => {
      await stage.calls();
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered"]);
    }),
    aCase("is answered once, however often that is asked", async (stage) => {
      await stage.calls();
      stage.telephony.answer(stage.contactId);
      await stage.until("told again", () => stage.count("voice.answered") === 2);
    }),
    ...REFUSALS.map((cause) =>
      aCase(`is refused: the caller sees "${cause}"`, async (stage) => {
        const { caller } = await stage.rings();
        stage.telephony.hangup(stage.contactId, cause);
        await stage.saw("voice.gone", { cause });
        expect(await stage.until("a refusal", () => caller.refusal())).toBe(cause);
        expect(stage.types()).toEqual(["voice.ringing", "voice.gone"]);
      }),
    ),
    aCase("is hung up", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.hangup(stage.contactId, "normal");
      await stage.saw("voice.gone", { cause: "normal" });
      await stage.until("the caller hears of it", () => caller.wasHungUpOn());
    }),
    aCase("a contact that has no call is told to be gone when it is hung up", async (stage) => {
      stage.telephony.hangup(stage.contactId, "normal");
      await stage.saw("voice.gone", { cause: "normal" });
    }),
    aCase("a contact that has no call is told to be gone when it is answered", async (stage) => {
      stage.telephony.answer(stage.contactId);
      await stage.saw("voice.gone");
    }),
  ],
};

const early = able("earlyMedia");
export const earlyMedia: CaseGroup = {
  title: "before the answer",
  cases: [
    aCase(
      "a prompt is heard",
      async (stage) => {
        const { caller } = await stage.rings();
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("four")] });
        await stage.until("the tone", () => caller.hears(PROMPTS.four.hertz));
        expect(caller.isTalking()).toBe(false);
        await stage.saw("playback.finished", { playbackId: "p1" });
        stage.telephony.answer(stage.contactId);
        await stage.until("the caller is answered", () => caller.isTalking());
      },
      early,
    ),
    aCase(
      "hold music is heard",
      async (stage) => {
        const { caller } = await stage.rings();
        stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
        await stage.until("music", () => caller.hearsSound());
        expect(caller.isTalking()).toBe(false);
      },
      early,
    ),
    aCase(
      "a caller who gives up in the middle of a prompt is gone",
      async (stage) => {
        const { caller } = await stage.rings();
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
        await stage.until("the tone", () => caller.hears(PROMPTS.long.hertz));
        await caller.hangsUp();
        await stage.saw("voice.gone");
        expect(stage.types()).toEqual(["voice.ringing", "voice.gone"]);
      },
      early,
    ),
    aCase(
      "a switch without early media says so",
      async (stage) => {
        await stage.rings();
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
        await stage.saw("playback.failed", { playbackId: "p1", code: "not-supported" });
      },
      ({ earlyMedia: can }) => (can ? "the switch declares earlyMedia: true" : undefined),
    ),
    aCase("nothing is recorded", async (stage) => {
      await stage.rings();
      stage.telephony.record(stage.contactId, stage.aRecording());
      await stage.saw("recording.failed", { code: "no-voice-path" });
    }),
  ],
};
