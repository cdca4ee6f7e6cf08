import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules } from "./core/index.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const RULES: CentreRules = { skills: [{ name: "support", acwSec: 20 }] };
const CALL = { number: "+12025550123", callerId: "+12025550100", skill: "support" };

describe.each(Object.entries(IMPLEMENTATIONS))("agents who call out (%s)", (name, open) => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await open(RULES);
    await agent("anna").joins({ support: 1 });
    await agent("anna").becomes("Available");
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => opened.centre.agent(id);
  const contact = (id: string) => opened.centre.contact(id);
  const calls = async (call: Partial<typeof CALL> = {}) =>
    (await opened.centre.desk.dialOut("anna", { ...CALL, ...call })).contact?.contactId ?? "";

  test("the contact is new, and the agent's from its beginning: in line, with nobody waiting", async () => {
    const id = await calls();
    expect(contact(id).events()).toMatchObject([
      { type: "outbound.begun", ...CALL },
      { type: "offer.made", kind: "outbound", agent: { id: "anna", endpoint: "PJSIP/anna" } },
      { type: "offer.accepted" },
    ]);
    expect((await agent("anna").view()).contact).toMatchObject({
      kind: "outbound",
      state: "accepted",
      ani: CALL.number,
    });
    expect(await agent("anna").status()).toBe("In line");
    expect(await opened.centre.desk.waiting()).toEqual([]);
    expect(await opened.centre.desk.queues()).toMatchObject([{ waiting: 0, callbacksWaiting: 0 }]);
  });

  test("a conversation is followed by the skill's after-call work", async () => {
    const id = await calls();
    await contact(id).talks();
    expect(await agent("anna").view()).toMatchObject({
      handled: 1,
      contact: { state: "connected" },
    });
    await contact(id).isOver();
    expect(await agent("anna").status()).toBe("After-call work");
    await opened.centre.clock.advance(20);
    expect(await agent("anna").status()).toBe("Available");
  });

  test("without a skill there is after-call work too", async () => {
    const id = await calls({ skill: "" });
    await contact(id).talks();
    await contact(id).isOver();
    await opened.centre.clock.advance(14);
    expect(await agent("anna").status()).toBe("After-call work");
    await opened.centre.clock.advance(1);
    expect(await agent("anna").status()).toBe("Available");
    expect((await opened.centre.desk.queues()).map(({ skill }) => skill)).toEqual(["support"]);
  });

  test.each(["busy", "no-answer", "failed"] as const)(
    "who is not reached (%s) is not called again, and the agent sees why",
    async (cause) => {
      const id = await calls();
      await contact(id).cannotBeReached(cause);
      expect(contact(id).last()).toEqual({ type: "callback.ended", cause });
      expect(await agent("anna").status()).toBe(`After-call work: outbound ${cause}`);
      await opened.centre.clock.advance(3600);
      expect(await agent("anna").status()).toBe("Available");
    },
  );

  test("an agent whose own phone is lost before anybody talks is unreachable, and the contact over", async () => {
    const id = await calls();
    await contact(id).isReleased();
    expect(contact(id).heard().slice(-2)).toEqual(["offer.ended", "callback.ended"]);
    expect(await agent("anna").status()).toBe("Busy: unreachable");
  });

  test.each(["Busy", "On break"] as const)("%s before, and after it again", async (status) => {
    await agent("anna").becomes(status);
    const id = await calls();
    await contact(id).talks();
    await contact(id).isOver();
    await opened.centre.clock.advance(20);
    expect(await agent("anna").status()).toBe(status);
  });

  test("nobody calls out In line, in after-call work or Offline, nor while a contact rings", async () => {
    const refused = expect.objectContaining({ code: "A311" });
    const id = await calls();
    await expect(calls()).rejects.toEqual(refused);
    await contact(id).talks();
    await contact(id).isOver();
    await expect(calls()).rejects.toEqual(refused);
    await agent("anna").becomes("Offline");
    await expect(calls()).rejects.toEqual(refused);
    await agent("anna").becomes("Available");
    await contact("c1").requests("support");
    await expect(calls()).rejects.toEqual(refused);
  });

  test.each([
    [{ number: "123" }, "A203"],
    [{ skill: "sales" }, "A101"],
  ])("refused: %j", async (call, code) => {
    await expect(calls(call)).rejects.toMatchObject({ code });
    expect(await agent("anna").status()).toBe("Available");
  });

  test.each(whereItLasts(name))(
    "a call that was begun when the process died is begun all the same",
    async () => {
      const id = await calls();
      await opened.centre.restarts([]);
      expect(contact(id).heard()).toEqual(["outbound.begun", "offer.made", "offer.accepted"]);
      await opened.centre.restarts([id]);
      expect(contact(id).heard()).toEqual(["offer.accepted"]);
      expect(await agent("anna").status()).toBe("In line");
    },
  );
});
