import { expect } from "vitest";

import { PROMPTS } from "../prompts.ts";
import { prompt } from "../stage.ts";
import { able, aCase, type CaseGroup } from "./case.ts";

const REFUSALS = [
  ["busy", "busy", 10],
  ["declines", "rejected", 10],
  ["no-answer", "no-answer", 1],
  ["absent", "failed", 10],
] as const;

export const agents: CaseGroup = {
  title: "an agent's phone",
  cases: [
    aCase("shows the caller's number and name", async (stage) => {
      await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      const leg = stage.agentLeg(phone, { callerId: "+15557778888", callerName: "Ada Lovelace" });
      stage.telephony.ringAgent(stage.contactId, leg);
      await stage.until("it rings", () => phone.isRinging());
      expect(phone.rang()).toEqual([{ number: "+15557778888", name: "Ada Lovelace" }]);
    }),
    aCase("that is picked up is told of", async (stage) => {
      await stage.calls();
      await stage.agent();
      expect(stage.types()).toEqual(["voice.ringing", "voice.answered", "agent-leg.answered"]);
    }),
    ...REFUSALS.map(([behaviour, cause, timeoutSec]) =>
      aCase(`of somebody who is ${behaviour} ends as ${cause}`, async (stage) => {
        await stage.calls();
        const phone = await stage.agentPhone({ behaviour });
        stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone, { timeoutSec }));
        await stage.saw("agent-leg.ended", { legId: "agent-1", cause });
        expect(stage.types()).not.toContain("agent-leg.answered");
      }),
    ),
    aCase("that is dropped stops ringing", async (stage) => {
      await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("it rings", () => phone.isRinging());
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "cancelled" });
      await stage.until("it is silent", () => !phone.isRinging());
    }),
    aCase("that is up and dropped is hung up", async (stage) => {
      await stage.calls();
      const phone = await stage.agent();
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "cancelled" });
      await stage.until("the agent hears of it", () => phone.wasHungUpOn());
      expect(stage.count("agent-leg.ended")).toBe(1);
    }),
    aCase("that there is none of is told to be over when it is dropped", async (stage) => {
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "cancelled" });
    }),
    aCase("rings once, however often that is asked", async (stage) => {
      await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("it rings", () => phone.isRinging());
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.pass(500);
      expect(phone.rang()).toHaveLength(1);
      expect(stage.types()).not.toContain("agent-leg.ended");
    }),
    aCase("that was picked up is told to be up again when it is rung again", async (stage) => {
      await stage.calls();
      const phone = await stage.agent();
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("told again", () => stage.count("agent-leg.answered") === 2);
      expect(phone.rang()).toHaveLength(1);
    }),
    aCase(
      "that hangs up before anybody is joined is told of, and the caller stays",
      async (stage) => {
        const caller = await stage.calls();
        const phone = await stage.agent();
        await phone.hangsUp();
        await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "normal" });
        expect(caller.isTalking()).toBe(true);
      },
    ),
    aCase("goes on ringing when the caller hangs up, until it is dropped", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("it rings", () => phone.isRinging());
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      await stage.stays("it rings", () => phone.isRinging());
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      await stage.until("it is silent", () => !phone.isRinging());
    }),
    aCase(
      "is picked up from the desk",
      async (stage) => {
        await stage.calls();
        const phone = await stage.agentPhone({ behaviour: "no-answer" });
        stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
        await stage.until("it rings", () => phone.isRinging());
        stage.telephony.answerAgent?.(stage.contactId, "agent-1");
        await stage.saw("agent-leg.answered", { legId: "agent-1" });
        await stage.until("the agent is there", () => phone.isTalking());
      },
      able("remoteAnswer"),
    ),
    aCase("hears a prompt that the caller does not", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.agent();
      const playback = { legId: "agent-1", playbackId: "p1", parts: [prompt("four")] };
      stage.telephony.playToAgent(stage.contactId, playback);
      await stage.until("the prompt", () => phone.hears(PROMPTS.four.hertz));
      expect(caller.hearsSound()).toBe(false);
      await stage.saw("playback.finished", { playbackId: "p1" });
    }),
    aCase("that is lost in a prompt of its own: only that is told", async (stage) => {
      await stage.calls();
      const phone = await stage.agent();
      const playback = { legId: "agent-1", playbackId: "p1", parts: [prompt("long")] };
      stage.telephony.playToAgent(stage.contactId, playback);
      await stage.until("the prompt", () => phone.hears(PROMPTS.long.hertz));
      await phone.hangsUp();
      await stage.saw("agent-leg.ended", { cause: "normal" });
      await stage.pass(300);
      expect(stage.types().filter((type) => type.startsWith("playback"))).toEqual([]);
    }),
  ],
};

/** A busy machine would be measured, and not the switch: so it is alone. */
export const ghostCalls: CaseGroup = {
  title: "ghost calls",
  cases: [
    aCase("a caller hangs up: the agent's phone is silent within 200 ms", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.agentPhone({ behaviour: "no-answer" });
      stage.telephony.ringAgent(stage.contactId, stage.agentLeg(phone));
      await stage.until("it rings", () => phone.isRinging());
      // What the runtime does.
      stage.listener.on(stage.contactId, ({ type }) => {
        if (type === "voice.gone") stage.telephony.dropAgent(stage.contactId, "agent-1");
      });
      const began = stage.rig.now();
      const hanging = caller.hangsUp();
      await stage.until("it is silent", () => !phone.isRinging());
      expect(stage.rig.now() - began).toBeLessThan(200);
      await hanging;
    }),
  ],
};
