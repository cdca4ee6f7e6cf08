import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules, TransferTo } from "./core/index.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const RULES: CentreRules = {
  skills: [
    { name: "support", acwSec: 20 },
    { name: "sales", acwSec: 20 },
    { name: "night", closed: true },
  ],
};
const code = (problem: string) => expect.objectContaining({ code: problem }) as unknown;
const NUMBER = { number: "+12025550177", callerId: "" } as const;

describe.each(Object.entries(IMPLEMENTATIONS))("an agent who talks (%s)", (name, open) => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await open(RULES);
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support", { priority: 7 });
    await agent("anna").accepts();
    await contact("c1").talks();
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => opened.centre.agent(id);
  const contact = (id: string) => opened.centre.contact(id);
  const desk = () => opened.centre.desk;
  const port = () => opened.centre.port;
  const transfer = async (to: TransferTo) => desk().transfer("anna", to);
  const complete = async () => desk().completeTransfer("anna");
  const hold = async (id = "anna") => desk().hold(id);
  const offerOf = async (id: string) => (await agent(id).view()).contact?.offerId ?? "";
  /** Anna consults Ben, who is there. */
  const consults = async () => {
    await agent("ben").joins({ sales: 1 });
    await agent("ben").becomes("Busy");
    await transfer({ agent: "ben", attended: true });
  };

  test("holds and resumes: the contact is asked, and tells what has become of it", async () => {
    const offerId = await offerOf("anna");
    await hold();
    expect(contact("c1").last()).toEqual({ type: "desk.asked", offerId, ask: { do: "hold" } });
    port().reportTalk("c1", { offerId, held: true, transfer: null });
    expect((await agent("anna").view()).contact).toMatchObject({ held: true, transfer: null });
    await desk().resume("anna");
    expect(contact("c1").last()).toMatchObject({ ask: { do: "resume" } });
    port().reportTalk("c1", { offerId: "another", held: false, transfer: null });
    expect((await agent("anna").view()).contact).toMatchObject({ held: true });
  });

  test("transfers to a number: the contact is asked; completed and cancelled while it is under way", async () => {
    await expect(complete()).rejects.toEqual(code("A314"));
    await transfer({ ...NUMBER, attended: true });
    expect(contact("c1").last()).toMatchObject({ ask: { do: "transfer", ...NUMBER } });
    const report = { to: NUMBER.number, state: "talking" } as const;
    port().reportTalk("c1", { offerId: await offerOf("anna"), held: true, transfer: report });
    expect((await agent("anna").view()).contact).toMatchObject({ transfer: report });
    await expect(transfer({ skill: "sales" })).rejects.toEqual(code("A313"));
    await desk().cancelTransfer("anna");
    expect(contact("c1").last()).toMatchObject({ ask: { do: "cancel" } });
    await complete();
    expect(contact("c1").last()).toMatchObject({ ask: { do: "complete" } });
    await contact("c1").isOver();
    expect(await agent("anna").status()).toBe("After-call work");
  });

  test("transfers to a skill: after-call work here, and there a contact of its old priority", async () => {
    await opened.centre.clock.advance(60);
    await transfer({ skill: "sales" });
    expect(contact("c1").events().slice(-2)).toMatchObject([
      { type: "offer.ended", reason: "transferred" },
      { type: "queue.updated", skill: "sales", position: 1 },
    ]);
    expect(await agent("anna").status()).toBe("After-call work");
    const enteredAt = opened.centre.clock.now();
    expect(await contact("c1").entry()).toMatchObject({ skill: "sales", priority: 7, enteredAt });
    await agent("ben").isFree({ sales: 1 });
    expect(await agent("ben").rings()).toBe("c1");
    await agent("ben").accepts();
    await contact("c1").talks();
    expect((await agent("ben").view()).contact).toMatchObject({ state: "connected" });
  });

  test.each([
    [{ skill: "night" }, "A102"],
    [{ skill: "none" }, "A101"],
    [{ agent: "nobody", attended: false }, "A106"],
    [{ agent: "anna", attended: true }, "A315"],
  ] as const)("may not transfer to %j, and still talks", async (to, problem) => {
    await expect(transfer(to)).rejects.toEqual(code(problem));
    expect((await agent("anna").view()).contact).toMatchObject({ state: "connected" });
  });

  test("transfers to an agent who is Busy, not to one on a break or in line", async () => {
    await agent("ben").joins({});
    await agent("ben").becomes("On break");
    await expect(transfer({ agent: "ben", attended: false })).rejects.toEqual(code("A315"));
    await agent("ben").becomes("Busy");
    await transfer({ agent: "ben", attended: false });
    expect(contact("c1").last()).toMatchObject({ type: "offer.made", agent: { id: "ben" } });
    expect(await agent("anna").status()).toBe("After-call work");
    await agent("ben").accepts();
    await contact("c1").talks();
    expect(await agent("ben").status()).toBe("In line");
  });

  test("an agent who does not take a blind transfer leaves it to the skill's queue", async () => {
    await agent("ben").joins({});
    await agent("ben").becomes("Busy");
    await transfer({ agent: "ben", attended: false });
    await agent("ben").declines();
    expect(await contact("c1").entry()).toMatchObject({ skill: "support", state: "waiting" });
    await opened.centre.clock.advance(20);
    expect(await agent("anna").rings()).toBe("c1");
  });

  test("of a contact without a skill, nobody else can take it", async () => {
    await contact("c1").isOver();
    await opened.centre.clock.advance(20);
    await desk().dialOut("anna", { number: "+12025550123", callerId: "", skill: "" });
    const id = (await agent("anna").view()).contact?.contactId ?? "";
    await contact(id).talks();
    await agent("ben").joins({});
    await agent("ben").becomes("Busy");
    await transfer({ agent: "ben", attended: false });
    await agent("ben").declines();
    expect(contact(id).heard().slice(-2)).toEqual(["offer.ended", "queue.left"]);
  });

  test("consults an agent, who is then in line too, and leaves the contact to them", async () => {
    await consults();
    expect(contact("c1").last()).toMatchObject({ type: "offer.made", consult: true });
    expect((await agent("ben").view()).contact).toMatchObject({ contactId: "c1", consult: true });
    await expect(transfer({ skill: "sales" })).rejects.toEqual(code("A313"));
    await agent("ben").accepts();
    expect(await agent("ben").status()).toBe("In line");
    await expect(hold("ben")).rejects.toEqual(code("A312"));
    await complete();
    expect(await agent("anna").status()).toBe("After-call work");
    await contact("c1").talks();
    expect((await agent("ben").view()).contact).toMatchObject({
      contactId: "c1",
      state: "connected",
      consult: false,
    });
    await contact("c1").isOver();
    expect(await agent("ben").status()).toBe("After-call work");
  });

  test("leaves it to an agent who still rings: then that is an offer like others", async () => {
    await consults();
    await complete();
    expect((await agent("ben").view()).contact).toMatchObject({ state: "offered", consult: false });
    await opened.centre.clock.advance(15);
    expect(await contact("c1").entry()).toMatchObject({ skill: "support", state: "waiting" });
  });

  test("an agent who does not take the consultation leaves all as it was", async () => {
    await consults();
    await agent("ben").declines();
    expect(contact("c1").last()).toMatchObject({ type: "offer.ended", reason: "declined" });
    expect(await agent("ben").status()).toBe("Busy");
    expect((await agent("anna").view()).contact).toMatchObject({ state: "connected" });
  });

  test("calls the consultation off: who was consulted is free at once", async () => {
    await consults();
    const offerId = await offerOf("ben");
    await agent("ben").accepts();
    await desk().cancelTransfer("anna");
    expect(contact("c1").last()).toMatchObject({ ask: { do: "cancel" } });
    port().endConsult("c1", offerId);
    expect((await agent("ben").view()).contact).toBeNull();
    expect(contact("c1").last()).toMatchObject({ type: "offer.ended", offerId });
  });

  test("when the customer hangs up both are free, and who waits is served", async () => {
    await consults();
    await agent("ben").accepts();
    await contact("c2").requests("sales");
    await contact("c1").isOver();
    expect(await agent("anna").status()).toBe("After-call work");
    expect(await agent("ben").rings()).toBe("c2");
  });

  test.each(whereItLasts(name))("consults on over a restart", async () => {
    await consults();
    const consultOfferId = await offerOf("ben");
    const offerId = await offerOf("anna");
    await opened.centre.resumes([{ contactId: "c1", offerId, consultOfferId }]);
    expect(contact("c1").events()).toEqual([]);
    await opened.centre.resumes([{ contactId: "c1", offerId }]);
    expect(contact("c1").last()).toMatchObject({ type: "offer.made", consult: true });
    await agent("ben").accepts();
    await complete();
    await opened.centre.resumes([{ contactId: "c1", offerId, consultOfferId }]);
    expect(contact("c1").events()).toMatchObject([
      { type: "offer.ended", offerId },
      { type: "offer.made", offerId: consultOfferId },
      { type: "offer.accepted" },
    ]);
  });
});
