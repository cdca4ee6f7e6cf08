import { expect } from "vitest";

import { PROMPTS, VOICES } from "../prompts.ts";
import { prompt } from "../stage.ts";
import { hearEachOther } from "./bridging.ts";
import { able, aCase, driven, type CaseGroup } from "./case.ts";

const takeOver = able("takeOver");

export const restarts: CaseGroup = {
  title: "a new process",
  cases: [
    aCase(
      "finds who talks, who notice nothing, and goes on with them",
      async (stage) => {
        const { caller, agent } = await stage.talking();
        await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
        const { contactId } = stage;
        const legs = await stage.restarts(() =>
          stage.goesOn("they talk", () => agent.hears(VOICES.caller)),
        );
        expect(legs).toContainEqual({ kind: "voice", contactId });
        expect(legs).toContainEqual({ kind: "agent", contactId, legId: "agent-1" });
        await stage.goesOn("they talk", () => agent.hears(VOICES.caller));
        await caller.presses("5");
        await stage.saw("digit", { digit: "5" });
        await agent.hangsUp();
        await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "normal" });
      },
      takeOver,
    ),
    aCase(
      "joins again who is joined, and they notice nothing",
      async (stage) => {
        const { caller, agent } = await stage.talking();
        await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
        await stage.restarts();
        stage.telephony.bridge(stage.contactId, "agent-1");
        await stage.goesOn("they talk", () => agent.hears(VOICES.caller));
        await stage.until("told again", () => stage.count("bridge.joined") === 2);
      },
      takeOver,
    ),
    aCase(
      "parts those who were joined before",
      async (stage) => {
        const { caller, agent } = await stage.talking();
        await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
        await stage.restarts();
        stage.telephony.unbridge(stage.contactId);
        await stage.saw("bridge.left");
        await stage.stays("silence", () => !caller.hearsSound() && !agent.hearsSound());
      },
      takeOver,
    ),
    aCase(
      "finds a caller who still rings, and answers",
      async (stage) => {
        const { caller, call } = await stage.rings();
        const legs = await stage.restarts();
        const { contactId } = stage;
        const unanswered = { ani: call.ani, dnis: call.dnis };
        expect(legs).toContainEqual(
          expect.objectContaining({ contactId, unanswered: expect.objectContaining(unanswered) }),
        );
        stage.telephony.answer(contactId);
        await stage.until("the caller is answered", () => caller.isTalking());
      },
      takeOver,
    ),
    aCase(
      "stops the prompt of its predecessor, and plays the next",
      async (stage) => {
        const caller = await stage.calls();
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
        await stage.until("the tone", () => caller.hears(PROMPTS.long.hertz));
        await stage.restarts();
        stage.telephony.stopPlayback(stage.contactId, "p1");
        stage.telephony.play(stage.contactId, { playbackId: "p2", parts: [prompt("high")] });
        await stage.until("the next", () => caller.hears(PROMPTS.high.hertz));
        await stage.saw("playback.finished", { playbackId: "p2" });
      },
      takeOver,
    ),
    aCase(
      "asks for the same prompt again: it ends once",
      async (stage) => {
        const caller = await stage.calls();
        const playback = { playbackId: "p1", parts: [prompt("four")] };
        stage.telephony.play(stage.contactId, playback);
        await stage.until("the tone", () => caller.hears(PROMPTS.four.hertz));
        await stage.restarts();
        stage.telephony.play(stage.contactId, playback);
        await stage.saw("playback.finished", { playbackId: "p1" });
        await stage.pass(PROMPTS.four.ms);
        expect(stage.count("playback.finished")).toBe(1);
        expect(stage.types()).not.toContain("playback.failed");
      },
      takeOver,
    ),
    aCase(
      "asks for the same recording again: it goes on, and is told of",
      async (stage) => {
        const caller = await stage.calls();
        caller.sings(VOICES.caller);
        const recording = stage.aRecording();
        stage.telephony.record(stage.contactId, recording);
        await stage.pass(1_500);
        await stage.restarts();
        stage.telephony.record(stage.contactId, recording);
        await stage.pass(500);
        await caller.presses("#");
        await stage.saw("recording.finished", { spoken: true });
        expect(stage.types()).not.toContain("recording.failed");
      },
      takeOver,
    ),
    aCase(
      "asks for a recording whose caller has gone meanwhile: what was said is kept, and told of",
      async (stage) => {
        const caller = await stage.calls();
        caller.sings(VOICES.caller);
        const recording = stage.aRecording();
        stage.telephony.record(stage.contactId, recording);
        await stage.pass(1_500);
        await stage.restarts(() => caller.hangsUp());
        stage.telephony.record(stage.contactId, recording);
        await stage.saw("recording.finished", { spoken: true });
        expect(await stage.rig.keeps(recording.recordingId)).toBe(true);
      },
      takeOver,
    ),
    aCase(
      "does not find who hung up meanwhile",
      async (stage) => {
        const caller = await stage.calls();
        const party = await stage.party();
        stage.telephony.bridge(stage.contactId, "party-1");
        await stage.saw("bridge.joined");
        const { contactId } = stage;
        const legs = await stage.restarts(() => party.hangsUp());
        expect(legs).toContainEqual({ kind: "voice", contactId });
        expect(legs).not.toContainEqual(expect.objectContaining({ legId: "party-1" }));
        expect(caller.isTalking()).toBe(true);
      },
      takeOver,
    ),
  ],
};

export const losses: CaseGroup = {
  title: "what is lost, and comes back",
  cases: [
    aCase(
      "the link: calls go on, who hung up meanwhile is told, and keys are told after",
      async (stage) => {
        const { caller, agent } = await stage.talking();
        await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
        const { links } = stage.listener;
        await stage.rig.cutLink();
        await stage.until("that is told", () => links.at(-1) === false);
        await stage.goesOn("they talk", () => agent.hears(VOICES.caller));
        await agent.hangsUp();
        await stage.rig.mendLink();
        await stage.until("the link is back", () => links.at(-1) === true);
        await stage.saw("agent-leg.ended", { legId: "agent-1" });
        await caller.presses("3");
        await stage.saw("digit", { digit: "3" });
      },
      driven("link"),
    ),
    aCase(
      "the link: a command that comes meanwhile waits a little",
      async (stage) => {
        const caller = await stage.calls();
        const { links } = stage.listener;
        await stage.rig.cutLink();
        await stage.until("that is told", () => links.at(-1) === false);
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("high")] });
        await stage.rig.mendLink();
        await stage.until("the prompt", () => caller.hears(PROMPTS.high.hertz));
        await stage.saw("playback.finished", { playbackId: "p1" });
      },
      driven("link"),
    ),
    aCase(
      "a switch that answers late is waited for",
      async (stage) => {
        const { caller } = await stage.rings();
        stage.rig.slow(700);
        stage.telephony.answer(stage.contactId);
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("high")] });
        await stage.saw("playback.finished", { playbackId: "p1" });
        stage.rig.slow(0);
        expect(caller.isTalking()).toBe(true);
        expect(stage.types()).toEqual(["voice.ringing", "voice.answered", "playback.finished"]);
      },
      driven("slow-switch"),
    ),
    aCase(
      "a switch that answers too late: each command ends in its failure",
      async (stage) => {
        await stage.calls();
        const phone = await stage.agentPhone({ behaviour: "no-answer" });
        stage.rig.slow(60_000);
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
        stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
        stage.telephony.bridge(stage.contactId, "agent-1");
        await stage.saw("playback.failed", { playbackId: "p1", code: "telephony-failed" });
        await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "failed" });
        await stage.saw("bridge.failed", { legId: "agent-1" });
        stage.rig.slow(0);
        await stage.until("the link is up", () => stage.listener.links.at(-1) === true);
      },
      driven("slow-switch"),
    ),
    aCase(
      "the switch: all its calls are told to be gone, and new calls work",
      async (stage) => {
        const { agent } = await stage.talking();
        agent.sings(VOICES.agent);
        await stage.rig.restartSwitch();
        await stage.saw("voice.gone");
        await stage.saw("agent-leg.ended", { legId: "agent-1" });
        await stage.until("the link is up", () => stage.listener.links.at(-1) === true);
        const caller = await stage.calls();
        stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
        await stage.until("the prompt", () => caller.hears(PROMPTS.low.hertz));
      },
      driven("switch-restart"),
    ),
  ],
};
