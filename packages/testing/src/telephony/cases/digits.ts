import { expect } from "vitest";

import { PROMPTS } from "../prompts.ts";
import { prompt, type Stage } from "../stage.ts";
import { aCase, driven, type CaseGroup } from "./case.ts";

/** Between two keys of 40 ms each. */
const FAST_MS = 50;

const told = (stage: Stage, keys: string) =>
  stage.until(`keys ${keys}`, () => stage.digits().length >= keys.length);

export const digits: CaseGroup = {
  title: "keys",
  cases: [
    aCase("are told, all twelve", async (stage) => {
      const caller = await stage.calls();
      await caller.presses("1234567890*#");
      await told(stage, "1234567890*#");
      expect(stage.digits()).toBe("1234567890*#");
    }),
    aCase("pressed 50 ms apart are all told, in order", async (stage) => {
      const caller = await stage.calls();
      await caller.presses("3141592653", FAST_MS);
      await told(stage, "3141592653");
      await stage.pass(500);
      expect(stage.digits()).toBe("3141592653");
    }),
    aCase("that are the same are as many as were pressed", async (stage) => {
      const caller = await stage.calls();
      await caller.presses("5555");
      await told(stage, "5555");
      await stage.pass(300);
      expect(stage.digits()).toBe("5555");
    }),
    aCase("are told while a prompt plays, which goes on until it is stopped", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("long")] });
      await stage.until("the tone", () => caller.hears(PROMPTS.long.hertz));
      await caller.presses("1");
      await stage.saw("digit", { digit: "1" });
      await stage.stays("the tone", () => caller.hears(PROMPTS.long.hertz));
      stage.telephony.stopPlayback(stage.contactId, "p1");
      await stage.until("silence", () => !caller.hearsSound(), 1_000);
    }),
    aCase("typed ahead, 50 ms apart, over several prompts, are all told", async (stage) => {
      const caller = await stage.calls();
      stage.telephony.play(stage.contactId, { playbackId: "p1", parts: [prompt("low")] });
      const typing = caller.presses("98765432", FAST_MS);
      await stage.saw("digit");
      stage.telephony.stopPlayback(stage.contactId, "p1");
      stage.telephony.play(stage.contactId, { playbackId: "p2", parts: [prompt("low")] });
      await typing;
      await told(stage, "98765432");
      await stage.saw("playback.finished", { playbackId: "p2" });
      expect(stage.digits()).toBe("98765432");
    }),
    aCase(
      "sent by SIP INFO are told",
      async (stage) => {
        const caller = await stage.calls({ keys: "info" });
        await caller.presses("147*#");
        await told(stage, "147*#");
        expect(stage.digits()).toBe("147*#");
      },
      driven("sip-info"),
    ),
    aCase("of a caller who talks are told, those of the agent are not", async (stage) => {
      const { caller, agent } = await stage.talking();
      await agent.presses("9");
      await caller.presses("4");
      await stage.saw("digit");
      await stage.pass(300);
      expect(stage.digits()).toBe("4");
    }),
  ],
};
