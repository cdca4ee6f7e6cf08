import { expect } from "vitest";

import { VOICES } from "../prompts.ts";
import { hearEachOther } from "./bridging.ts";
import { aCase, type CaseGroup } from "./case.ts";

const REFUSALS = [
  ["busy", "busy", 10],
  ["declines", "rejected", 10],
  ["no-answer", "no-answer", 1],
] as const;

export const callbacks: CaseGroup = {
  title: "a callback",
  cases: [
    aCase("reaches the customer, who talks with the agent", async (stage) => {
      const agent = await stage.agent();
      const customer = await stage.outsidePhone();
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.saw("dial.answered", { dialId: "dial-1" });
      await stage.until("the customer is there", () => customer.isTalking());
      stage.telephony.bridge(stage.contactId, "agent-1");
      await stage.saw("bridge.joined", { legId: "agent-1" });
      await hearEachOther(stage, [customer, VOICES.caller], [agent, VOICES.agent]);
    }),
    aCase("shows the customer the number and the name that were given", async (stage) => {
      const customer = await stage.outsidePhone({ behaviour: "no-answer" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.until("it rings", () => customer.isRinging());
      expect(customer.rang()).toEqual([{ number: "+18005550100", name: "Cordboard" }]);
    }),
    aCase("is the contact's voice: keys are told, and who hangs up", async (stage) => {
      const customer = await stage.outsidePhone();
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.saw("dial.answered");
      await customer.presses("2");
      await stage.saw("digit", { digit: "2" });
      await customer.hangsUp();
      await stage.saw("voice.gone", { cause: "normal" });
      expect(stage.types()).toEqual(["dial.answered", "digit", "voice.gone"]);
    }),
    ...REFUSALS.map(([behaviour, cause, timeoutSec]) =>
      aCase(`to somebody who is ${behaviour} fails by ${cause}`, async (stage) => {
        const customer = await stage.outsidePhone({ behaviour });
        stage.telephony.dial(stage.contactId, stage.aDial(customer, { timeoutSec }));
        await stage.saw("dial.failed", { dialId: "dial-1", cause });
        expect(stage.types()).toEqual(["dial.failed"]);
      }),
    ),
    aCase("to what is no number dials nothing", async (stage) => {
      stage.telephony.dial(stage.contactId, stage.aDial({ number: "1@elsewhere" }));
      await stage.saw("dial.failed", { dialId: "dial-1", cause: "invalid-number" });
    }),
    aCase("to somebody who is on the line fails, and they stay", async (stage) => {
      const caller = await stage.calls();
      const phone = await stage.outsidePhone();
      stage.telephony.dial(stage.contactId, stage.aDial(phone));
      await stage.saw("dial.failed", { dialId: "dial-1" });
      expect(caller.isTalking()).toBe(true);
      expect(phone.rang()).toEqual([]);
    }),
    aCase("that is given up stops ringing, and did not fail", async (stage) => {
      const customer = await stage.outsidePhone({ behaviour: "no-answer" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.until("it rings", () => customer.isRinging());
      stage.telephony.hangup(stage.contactId, "cancelled");
      await stage.saw("voice.gone", { cause: "cancelled" });
      await stage.until("it is silent", () => !customer.isRinging());
      expect(stage.types()).toEqual(["voice.gone"]);
    }),
    aCase("rings once, however often that is asked", async (stage) => {
      const customer = await stage.outsidePhone({ behaviour: "no-answer" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.until("it rings", () => customer.isRinging());
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.pass(500);
      expect(customer.rang()).toHaveLength(1);
      expect(stage.types()).toEqual([]);
    }),
    aCase("that was answered is told to be so again when it is asked for again", async (stage) => {
      const customer = await stage.outsidePhone();
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.saw("dial.answered");
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.until("told again", () => stage.count("dial.answered") === 2);
      expect(customer.rang()).toHaveLength(1);
    }),
    aCase("that came to nothing is not dialled a second time", async (stage) => {
      const customer = await stage.outsidePhone({ behaviour: "busy" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.saw("dial.failed", { cause: "busy" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.until("told again", () => stage.count("dial.failed") === 2);
      expect(customer.rang()).toHaveLength(1);
    }),
    aCase("can be tried again as another", async (stage) => {
      const customer = await stage.outsidePhone({ behaviour: "busy" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer));
      await stage.saw("dial.failed", { dialId: "dial-1" });
      stage.telephony.dial(stage.contactId, stage.aDial(customer, { dialId: "dial-2" }));
      await stage.saw("dial.failed", { dialId: "dial-2", cause: "busy" });
      expect(customer.rang()).toHaveLength(2);
    }),
  ],
};
