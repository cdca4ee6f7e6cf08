import { expect } from "vitest";

import { VOICES } from "../prompts.ts";
import type { Stage } from "../stage.ts";
import { hearEachOther } from "./bridging.ts";
import { aCase, type CaseGroup } from "./case.ts";

const REFUSALS = [
  ["busy", "busy", 10],
  ["declines", "rejected", 10],
  ["no-answer", "no-answer", 1],
] as const;

export const blindTransfers: CaseGroup = {
  title: "a blind transfer",
  cases: [
    aCase("puts the caller through, and lets the agent go", async (stage) => {
      const { caller, agent } = await stage.talking();
      stage.telephony.unbridge(stage.contactId);
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      const party = await stage.party();
      stage.telephony.bridge(stage.contactId, "party-1");
      await stage.saw("bridge.joined", { legId: "party-1" });
      await hearEachOther(stage, [caller, VOICES.caller], [party, VOICES.party]);
      expect(agent.wasHungUpOn()).toBe(true);
    }),
    aCase("shows the party the number and the name that were given", async (stage) => {
      await stage.calls();
      const phone = await stage.outsidePhone({ behaviour: "no-answer" });
      const shown = { callerId: "+15550001111", callerName: "Grace" };
      stage.telephony.ringParty(stage.contactId, stage.partyLeg(phone, shown));
      await stage.until("it rings", () => phone.isRinging());
      expect(phone.rang()).toEqual([{ number: "+15550001111", name: "Grace" }]);
    }),
    aCase("lets the caller hear that it rings, until it is answered", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.outsidePhone();
      stage.telephony.ringParty(stage.contactId, stage.partyLeg(phone, { ringback: true }));
      await stage.until("a ringing tone", () => caller.hearsSound());
      await stage.saw("party-leg.answered");
      await stage.stays("silence", () => !caller.hearsSound());
    }),
    aCase("that is given up is silent on both sides", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.outsidePhone({ behaviour: "no-answer" });
      stage.telephony.ringParty(stage.contactId, stage.partyLeg(phone, { ringback: true }));
      await stage.until("a ringing tone", () => caller.hearsSound());
      stage.telephony.dropParty(stage.contactId, "party-1");
      await stage.saw("party-leg.ended", { legId: "party-1", cause: "cancelled" });
      await stage.until("the phone is silent", () => !phone.isRinging());
      await stage.stays("silence", () => !caller.hearsSound());
    }),
    ...REFUSALS.map(([behaviour, cause, timeoutSec]) =>
      aCase(
        `to somebody who is ${behaviour} ends as ${cause}, and the caller stays`,
        async (stage) => {
          const caller = await stage.calls();
          const phone = await stage.outsidePhone({ behaviour });
          const leg = stage.partyLeg(phone, { timeoutSec, ringback: true });
          stage.telephony.ringParty(stage.contactId, leg);
          await stage.saw("party-leg.ended", { legId: "party-1", cause });
          expect(caller.isTalking()).toBe(true);
          await stage.stays("no ringing tone", () => !caller.hearsSound());
        },
      ),
    ),
    aCase("to what is no number dials nothing", async (stage) => {
      await stage.calls();
      const leg = stage.partyLeg({ number: "1@elsewhere" });
      stage.telephony.ringParty(stage.contactId, leg);
      await stage.saw("party-leg.ended", { legId: "party-1", cause: "invalid-number" });
    }),
    aCase(
      "of a caller who hangs up while it rings: the phone rings until it is dropped",
      async (stage) => {
        const caller = await stage.calls();
        const phone = await stage.outsidePhone({ behaviour: "no-answer" });
        stage.telephony.ringParty(stage.contactId, stage.partyLeg(phone, { ringback: true }));
        await stage.until("it rings", () => phone.isRinging());
        await caller.hangsUp();
        await stage.saw("voice.gone");
        expect(phone.isRinging()).toBe(true);
        stage.telephony.dropParty(stage.contactId, "party-1");
        await stage.until("it is silent", () => !phone.isRinging());
      },
    ),
    aCase("keeps the caller when the other side hangs up; its keys are not told", async (stage) => {
      const caller = await stage.calls();
      const party = await stage.party();
      stage.telephony.bridge(stage.contactId, "party-1");
      await stage.saw("bridge.joined", { legId: "party-1" });
      await party.presses("5");
      await party.hangsUp();
      await stage.saw("party-leg.ended", { legId: "party-1", cause: "normal" });
      expect(caller.isTalking()).toBe(true);
      expect(stage.digits()).toBe("");
    }),
  ],
};

/** Caller and agent talk again. */
async function backTogether(stage: Stage): Promise<void> {
  const before = stage.count("bridge.joined");
  stage.telephony.bridge(stage.contactId, "agent-1");
  await stage.until("joined", () => stage.count("bridge.joined") === before + 1);
}

export const attendedTransfers: CaseGroup = {
  title: "an attended transfer",
  cases: [
    aCase(
      "lets agent and party talk while the caller hears music, and nothing of it",
      async (stage) => {
        const { caller, agent, party } = await stage.consulting();
        await hearEachOther(stage, [agent, VOICES.agent], [party, VOICES.party]);
        caller.sings(VOICES.caller);
        await stage.until("music", () => caller.hearsSound());
        await stage.stays("the caller hears nobody", () =>
          [VOICES.agent, VOICES.party].every((voice) => !caller.hears(voice)),
        );
        await stage.stays("nobody hears the caller", () =>
          [agent, party].every((one) => !one.hears(VOICES.caller)),
        );
      },
    ),
    aCase("is carried out: caller and party talk, the agent goes", async (stage) => {
      const { caller, agent, party } = await stage.consulting();
      stage.telephony.unbridge(stage.contactId);
      stage.telephony.dropAgent(stage.contactId, "agent-1");
      stage.telephony.bridge(stage.contactId, "party-1");
      await stage.until("joined", () => stage.count("bridge.joined") === 3);
      await hearEachOther(stage, [caller, VOICES.caller], [party, VOICES.party]);
      expect(agent.wasHungUpOn()).toBe(true);
    }),
    aCase("is called off: caller and agent talk again, the party goes", async (stage) => {
      const { caller, agent, party } = await stage.consulting();
      stage.telephony.unbridge(stage.contactId);
      stage.telephony.dropParty(stage.contactId, "party-1");
      await backTogether(stage);
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
      await stage.until("the party hears of it", () => party.wasHungUpOn());
    }),
    ...REFUSALS.map(([behaviour, cause, timeoutSec]) =>
      aCase(
        `to somebody who is ${behaviour} ends as ${cause}: back to the agent`,
        async (stage) => {
          const { caller, agent } = await stage.talking();
          stage.telephony.unbridge(stage.contactId);
          stage.telephony.startMusic(stage.contactId, { playbackId: "hold", musicClass: "" });
          const phone = await stage.outsidePhone({ behaviour });
          stage.telephony.ringParty(stage.contactId, stage.partyLeg(phone, { timeoutSec }));
          await stage.saw("party-leg.ended", { legId: "party-1", cause });
          await backTogether(stage);
          await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
        },
      ),
    ),
    aCase("goes on when the caller hangs up meanwhile", async (stage) => {
      const { caller, agent, party } = await stage.consulting();
      await caller.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      await hearEachOther(stage, [agent, VOICES.agent], [party, VOICES.party]);
    }),
    aCase("the party hangs up: agent and caller are still there", async (stage) => {
      const { caller, agent, party } = await stage.consulting();
      await party.hangsUp();
      await stage.saw("party-leg.ended", { legId: "party-1", cause: "normal" });
      await backTogether(stage);
      await hearEachOther(stage, [caller, VOICES.caller], [agent, VOICES.agent]);
    }),
    aCase("the agent hangs up: party and caller are still there", async (stage) => {
      const { caller, agent, party } = await stage.consulting();
      await agent.hangsUp();
      await stage.saw("agent-leg.ended", { legId: "agent-1", cause: "normal" });
      stage.telephony.bridge(stage.contactId, "party-1");
      await stage.until("joined", () => stage.count("bridge.joined") === 3);
      await hearEachOther(stage, [caller, VOICES.caller], [party, VOICES.party]);
    }),
    aCase("joins nobody who talks with somebody else", async (stage) => {
      const { agent, party } = await stage.consulting();
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.failed", { legId: "agent-1" });
      await hearEachOther(stage, [agent, VOICES.agent], [party, VOICES.party]);
    }),
  ],
};
