import { expect } from "vitest";

import { PROMPTS, VOICES } from "../prompts.ts";
import type { RigPerson } from "../rig.ts";
import { prompt, type Stage } from "../stage.ts";
import { aCase, type CaseGroup } from "./case.ts";

/** Each makes a tone of their own, and hears the other's. */
export async function hearEachOther(
  stage: Stage,
  one: readonly [RigPerson, number],
  other: readonly [RigPerson, number],
): Promise<void> {
  one[0].sings(one[1]);
  other[0].sings(other[1]);
  await stage.until("one hears the other", () => one[0].hears(other[1]));
  await stage.until("the other hears the one", () => other[0].hears(one[1]));
}

export const bridging: CaseGroup = {
  title: "caller and agent",
  cases: [
    aCase("hear each other", async (stage) => {
      const { caller, agent } = await stage.talking();
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
    }),
    aCase("do not hear each other before they are joined", async (stage) => {
      const caller = await stage.calls();
      const agent = await stage.agent();
      caller.sings(VOICES.caller);
      agent.sings(VOICES.agent);
      await stage.stays("silence", () => !caller.hearsSound() && !agent.hearsSound());
    }),
    aCase("are joined out of the hold music", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.startMusic(stage.contactId, { playbackId: "m1", musicClass: "" });
      await stage.until("music", () => caller.hearsSound());
      const agent = await stage.agent();
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.joined", { legId: "agent-1" });
      await stage.stays("no music", () => !caller.hearsSound() && !agent.hearsSound());
    }),
    aCase("are not joined when the agent is not there", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.bridge(stage.contactId, "nobody");
      await stage.saw("bridge.failed", { legId: "nobody" });
      expect(caller.isTalking()).toBe(true);
    }),
    aCase("are not joined while the agent's phone rings", async (stage) => {
      await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("it rings", () => phone.isRinging());
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.failed", { legId: "agent-1" });
      expect(phone.isRinging()).toBe(true);
    }),
    aCase("are not joined when the caller has gone", async (stage) => {
      const caller = await stage.calls();
      const agent = await stage.agent();
      await caller.hangsUp();
      await stage.saw("voice.gone");
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.failed", { legId: "agent-1" });
      expect(agent.isTalking()).toBe(true);
    }),
    aCase("who are joined again notice nothing", async (stage) => {
      const { caller, agent } = await stage.talking();
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.goesOn("they talk", () => agent.hears(VOICES.caller));
      await stage.until("told again", () => stage.count("bridge.joined") === 2);
      await stage.goesOn("they talk", () => agent.hears(VOICES.caller));
    }),
    aCase("hear a prompt together", async (stage) => {
      const { caller, agent } = await stage.talking();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("four")] });
      await stage.until(
        "both hear it",
        () => caller.hears(PROMPTS.four.hertz) && agent.hears(PROMPTS.four.hertz),
      );
      await stage.saw("playback.finished", { playbackId: "p1" });
    }),
    aCase("the caller hangs up: the agent stays", async (stage) => {
      const { caller, agent } = await stage.talking();
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      await stage.pass(300);
      expect(agent.isTalking()).toBe(true);
      expect(stage.types()).not.toContain("agent-leg.ended");
      expect(stage.types()).not.toContain("bridge.left");
    }),
    aCase("the agent hangs up: the caller stays, and hears the next prompt", async (stage) => {
      const { caller, agent } = await stage.talking();
      await agent.hangsUp();
      await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "normal" });
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
      await stage.until("the prompt", () => caller.hears(PROMPTS.low.hertz));
      await stage.saw("playback.finished", { playbackId: "p1" });
    }),
    aCase("the agent is dropped: the caller can be joined with another", async (stage) => {
      const { caller } = await stage.talking();
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      await stage.saw("agent-leg.ended", { cause: "cancelled" });
      const next = await stage.agentPhone();
      const leg = stage.agentLeg(next, { legId: "agent-2" });
      stage.telephony.ringAgent(stage.contactId, leg);
      await stage.saw("agent-leg.answered", { legId: "agent-2" });
      await stage.until("the other is there", () => next.isTalking());
      stage.telephony.bridge(stage.contactId, "agent-2");
      await stage.saw("bridge.joined", { legId: "agent-2" });
      await hearEachOther(stage, [caller, VOICES.caller], [next, VOICES.agent]);
    }),
  ],
};

export const holding: CaseGroup = {
  title: "on hold",
  cases: [
    aCase("neither hears the other, and both stay", async (stage) => {
      const { caller, agent } = await stage.talking();
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
      stage.telephony.unbridge(stage.contactId);
      await stage.saw("bridge.left");
      await stage.stays("silence", () => !caller.hearsSound() && !agent.hearsSound());
      expect(caller.isTalking() && agent.isTalking()).toBe(true);
    }),
    aCase("the caller hears music, the agent nothing", async (stage) => {
      const { caller, agent } = await stage.talking();
      stage.telephony.unbridge(stage.contactId);
      await stage.saw("bridge.left");
      stage.telephony.startMusic(stage.contactId, { playbackId: "hold", musicClass: "" });
      await stage.until("music", () => caller.hearsSound());
      await stage.stays("silence", () => !agent.hearsSound());
    }),
    aCase("until they talk again", async (stage) => {
      const { caller, agent } = await stage.talking();
      for (const time of [1, 2]) {
        stage.telephony.unbridge(stage.contactId);
        await stage.until("parted", () => stage.count("bridge.left") === time);
        stage.telephony.startMusic(stage.contactId, { playbackId: `m${time}`, musicClass: "" });
        stage.telephony.bridge(stage.contactId, "agent-1");
        await stage.until("joined", () => stage.count("bridge.joined") === time + 1);
      }
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
    }),
    aCase("keys of the caller are told", async (stage) => {
      const { caller } = await stage.talking();
      stage.telephony.unbridge(stage.contactId);
      await stage.saw("bridge.left");
      await caller.presses("7");
      await stage.saw("digit", { digit: "7" });
    }),
    aCase("the caller hangs up: that is told, and the agent stays", async (stage) => {
      const { caller, agent } = await stage.talking();
      stage.telephony.unbridge(stage.contactId);
      await stage.saw("bridge.left");
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      expect(agent.isTalking()).toBe(true);
    }),
    aCase("nobody is joined: parting them is done at once", async (stage) => {
      await stage.calls();
      stage.telephony.unbridge(stage.contactId);
      await stage.saw("bridge.left");
    }),
  ],
};
