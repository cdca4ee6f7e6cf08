import { expect } from "vitest";

import { VOICES } from "../prompts.ts";
import type { Stage } from "../stage.ts";
import { aCase, type CaseGroup } from "./case.ts";

/** A caller who speaks is recorded. */
async function speaking(stage: Stage, more: Parameters<Stage["aRecording"]>[0] = {}) {
  const caller = await stage.calls();
  caller.sings(VOICES.caller);
  await stage.pass(300);
  const recording = stage.aRecording(more);
  stage.telephony.record(stage.contactId, recording);
  await stage.pass(1_500);
  return { caller, recording };
}

const keeps = async (stage: Stage): Promise<boolean> =>
  stage.rig.keeps(stage.aRecording().recordingId);

export const recording: CaseGroup = {
  title: "a recording",
  cases: [
    aCase("ends by its key, which is told first, and is kept", async (stage) => {
      const { caller } = await speaking(stage);
      await caller.presses("5");
      await caller.presses("#");
      const end = await stage.saw("recording.finished", { spoken: true });
      expect(end.durationSec).toBeGreaterThanOrEqual(1);
      expect(stage.types().slice(2)).toEqual(["digit", "digit", "recording.finished"]);
      expect(await keeps(stage)).toBe(true);
    }),
    aCase("ends by any key, where any does", async (stage) => {
      const { caller } = await speaking(stage, { terminationKey: "any" });
      await caller.presses("5");
      await stage.saw("recording.finished", { spoken: true });
    }),
    aCase("ends by no key, where none does", async (stage) => {
      const { caller } = await speaking(stage, { terminationKey: "none", maxSec: 4 });
      await caller.presses("#");
      await stage.saw("digit", { digit: "#" });
      await stage.pass(500);
      expect(stage.types()).not.toContain("recording.finished");
      await stage.saw("recording.finished", { spoken: true });
    }),
    aCase("ends when nothing more is said", async (stage) => {
      const { caller } = await speaking(stage, { silenceSec: 1 });
      caller.sings(0);
      await stage.saw("recording.finished", { spoken: true });
      expect(await keeps(stage)).toBe(true);
    }),
    aCase("of a caller who says a word has something in it", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.record(stage.contactId, stage.aRecording({ silenceSec: 1 }));
      await stage.pass(200);
      caller.sings(VOICES.caller);
      await stage.pass(300);
      caller.sings(0);
      await stage.saw("recording.finished", { spoken: true });
      expect(await keeps(stage)).toBe(true);
    }),
    aCase("of a caller who says nothing is not kept", async (stage) => {
      await stage.calls();
      stage.telephony.record(stage.contactId, stage.aRecording({ silenceSec: 1 }));
      await stage.saw("recording.finished", { spoken: false });
      await stage.pass(500);
      expect(await keeps(stage)).toBe(false);
    }),
    aCase("ends after its longest time", async (stage) => {
      await speaking(stage, { maxSec: 2 });
      const { durationSec } = await stage.saw("recording.finished", { spoken: true });
      // A switch that counts whole seconds may be a moment short of the last of them.
      expect([1, 2]).toContain(durationSec);
    }),
    aCase("begins with a tone where that is wanted", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.record(stage.contactId, stage.aRecording({ beep: true, maxSec: 2 }));
      await stage.until("the tone", () => caller.hearsSound(), 1_500);
      await stage.until("it is over", () => !caller.hearsSound(), 1_500);
      await stage.saw("recording.finished");
    }),
    aCase("of a caller who hangs up is kept, and told of before they are gone", async (stage) => {
      const { caller } = await speaking(stage);
      await caller.hangsUp();
      await stage.saw("voice.gone");
      expect(stage.types().slice(-2)).toEqual(["recording.finished", "voice.gone"]);
      await stage.saw("recording.finished", { spoken: true });
      expect(await keeps(stage)).toBe(true);
    }),
    aCase("that is stopped is kept, and nothing is told of it", async (stage) => {
      await speaking(stage);
      stage.telephony.stopRecording(stage.contactId, stage.aRecording().recordingId);
      await stage.pass(1_000);
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered"]);
      expect(await keeps(stage)).toBe(true);
    }),
    aCase("that is stopped for an agent is over before the two are joined", async (stage) => {
      const { caller } = await speaking(stage);
      const agent = await stage.agent();
      stage.telephony.stopRecording(stage.contactId, stage.aRecording().recordingId);
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.joined");
      await stage.until("the agent hears the caller", () => agent.hears(VOICES.caller));
      expect(caller.isTalking()).toBe(true);
      expect(stage.types()).not.toContain("recording.finished");
    }),
    aCase("that is unknown can be stopped, and nothing happens", async (stage) => {
      await stage.calls();
      stage.telephony.stopRecording(stage.contactId, "another");
      await stage.pass(300);
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered"]);
    }),
    aCase("that is asked for again while it goes on is the same one", async (stage) => {
      const { caller, recording: asked } = await speaking(stage);
      stage.telephony.record(stage.contactId, asked);
      await stage.pass(300);
      await caller.presses("#");
      await stage.saw("recording.finished", { spoken: true });
      await stage.pass(300);
      expect(stage.types().filter((type) => type.startsWith("recording"))).toHaveLength(1);
    }),
    aCase("that is asked for again when it is over is told of again", async (stage) => {
      const { caller, recording: asked } = await speaking(stage);
      await caller.presses("#");
      await stage.saw("recording.finished", { spoken: true });
      stage.telephony.record(stage.contactId, asked);
      await stage.until("told again", () => stage.count("recording.finished") === 2);
      expect(stage.types()).not.toContain("recording.failed");
    }),
    aCase("fails where nobody is on the line", async (stage) => {
      stage.telephony.record(stage.contactId, stage.aRecording());
      await stage.saw("recording.failed", { code: "no-voice-path" });
    }),
    aCase("is played to an agent, and to nobody else", async (stage) => {
      const { caller, recording: asked } = await speaking(stage, { maxSec: 2 });
      const { recordingId } = asked;
      const { durationSec } = await stage.saw("recording.finished");
      caller.sings(0);
      const agent = await stage.agent();
      const parts = [{ type: "recording", recordingId, durationSec, language: "en" } as const];
      const playback = { legId: "agent-1", playbackId: "p1", parts };
      stage.telephony.playToAgent(stage.contactId, playback);
      await stage.until("the recording", () => agent.hears(VOICES.caller));
      expect(caller.hearsSound()).toBe(false);
      await stage.saw("playback.finished", { playbackId: "p1" });
    }),
    aCase("that is gone cannot be played", async (stage) => {
      await stage.agent();
      const gone = {
        type: "recording",
        recordingId: "gone",
        durationSec: 2,
        language: "en",
      } as const;
      const playback = { legId: "agent-1", playbackId: "p1", parts: [gone] };
      stage.telephony.playToAgent(stage.contactId, playback);
      await stage.saw("playback.failed", { playbackId: "p1", code: "prompt-unavailable" });
    }),
  ],
};
