import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { programOf, SmallCentre } from "./small-centre.ts";

const NINE = Date.UTC(2026, 2, 2, 9);
const [SUPPORT, MAILBOX, BOARD] = ["1", "2", "3"];
const say = (text: string) => ({ prompts: [{ type: "speech", text }] });

const SCRIPTS = {
  [SUPPORT]: programOf(SUPPORT, {
    begin: { type: "Begin", branches: { Default: "queue" } },
    queue: { type: "Reqagent", properties: { skill: "support" }, branches: { Default: "offer" } },
    offer: {
      type: "Menu",
      properties: { ...say("One for a callback."), choices: [{ key: "1" }], timeoutSec: 60 },
      branches: { "1": "callback", Default: "offer" },
    },
    callback: { type: "Callback", branches: { Default: "hang-up" } },
    "hang-up": { type: "Hangup" },
  }),
  [MAILBOX]: programOf(MAILBOX, {
    begin: { type: "Begin", branches: { Default: "message" } },
    message: {
      type: "Voicemail",
      properties: { ...say("Speak."), skill: "support", silenceSec: 8, maxSec: 30 },
      branches: { Default: "hang-up" },
    },
    "hang-up": { type: "Hangup" },
  }),
  [BOARD]: programOf(BOARD, {
    begin: { type: "Begin", branches: { Default: "through" } },
    through: {
      type: "Transfer",
      properties: { destination: "+12025550177" },
      branches: { Default: "hang-up" },
    },
    "hang-up": { type: "Hangup" },
  }),
};

describe("a morning in a small centre: one agent, eight calls", () => {
  let centre: SmallCentre;
  let callers: { readonly [name: string]: { readonly contactId: string } };

  beforeEach(async () => {
    centre = await SmallCentre.opens({
      opensAt: NINE,
      scripts: SCRIPTS,
      skills: [{ name: "support", ringTimeoutSec: 15, acwSec: 30 }],
    });
    const caller = (number: string, dnis = SUPPORT) => centre.calls(`+1202555010${number}`, dnis);
    await centre.agentIs("anna", "Available", "support");

    const amy = caller("1");
    await centre.at(4);
    centre.agentPicksUp(amy);
    await centre.at(10);
    const bob = caller("2");
    await centre.at(30);
    bob.presses("1");
    await centre.at(40);
    const cat = caller("3");
    await centre.at(43);
    cat.hangsUp();
    await centre.at(50);
    const dan = caller("4");
    await centre.at(64);
    amy.hangsUp();
    await centre.at(80);
    dan.hangsUp();
    // After-call work until 94; then Bob's turn has come. His phone rings for 3 s.
    await centre.at(97);
    centre.agentPicksUp(bob);
    await centre.at(160);
    centre.agentHangsUp(bob);
    await centre.at(170);
    const eve = caller("5", MAILBOX);
    await centre.at(174);
    eve.speaks(4);
    // After-call work until 190.
    await centre.at(195);
    centre.agentPicksUp(eve);
    await centre.at(197);
    centre.agentHangsUp(eve);
    await centre.at(300);
    const fay = caller("6");
    // It rings for 15 s, and then again: there is nobody else.
    await centre.at(320);
    centre.agentPicksUp(fay);
    await centre.at(380);
    fay.hangsUp();
    await centre.at(500);
    const gus = caller("7", BOARD);
    await centre.at(560);
    gus.hangsUp();
    await centre.at(1000);
    const hal = caller("8");
    await centre.at(1006);
    centre.agentPicksUp(hal);
    await centre.at(1066);
    hal.hangsUp();
    await centre.at(1800);
    callers = { amy, bob, cat, dan, eve, fay, gus, hal };
  });
  afterEach(() => centre.close());

  const recordOf = async (name: string) => {
    const record = await centre.records.get(callers[name]?.contactId ?? "");
    if (!record) throw new Error(`There is no record of ${name}'s contact.`);
    return record;
  };

  test("the report by skill says what came in each quarter of an hour", async () => {
    const intervals = [centre.between(0, 900), centre.between(900, 1800)];
    const targetsSec = new Map([["support", 20]]);
    const [first, second] = await centre.reports.bySkill({ intervals, targetsSec });
    expect(first).toEqual({
      skill: "support",
      ...intervals[0],
      // Gus was in no queue.
      offered: 6,
      handled: 4,
      abandoned: 2,
      leftOtherwise: 0,
      // Amy and Fay, of them and Dan; Cat hung up after 3 s.
      serviceLevel: 2 / 3,
      asaSec: (4 + 20) / 2,
      // Amy 60, Bob from when he answered 60, Eve 2, Fay 60; four times 30 of after-call work.
      ahtSec: (60 + 60 + 2 + 60 + 4 * 30) / 4,
      // Amy 4, Bob until he pressed 20, Cat 3, Dan 30, Fay 20.
      averageWaitSec: 77 / 5,
      longestWaitSec: 30,
      callbacksAsked: 1,
      callbacksDone: 1,
      callbacksFailed: 0,
      voicemails: 1,
    });
    expect(second).toMatchObject({
      offered: 1,
      handled: 1,
      asaSec: 6,
      ahtSec: 90,
      serviceLevel: 1,
    });
  });

  test("the report by agent says what Anna did in the half hour", async () => {
    const intervals = [centre.between(0, 1800)];
    const now = NINE + 1_800_000;
    // In line from when she picked up: 60, 63, 2, 60 and 60 s.
    const inLine = 60 + 63 + 2 + 60 + 60;
    const acw = 5 * 30;
    expect(await centre.reports.byAgent({ intervals, now })).toEqual([
      {
        agent: { id: "anna", name: "anna" },
        ...intervals[0],
        handled: 5,
        offersMissed: 1,
        offersDeclined: 0,
        talkSec: 60 + 60 + 2 + 60 + 60,
        holdSec: 0,
        acwSec: acw,
        ahtSec: (60 + 60 + 2 + 60 + 60 + acw) / 5,
        loggedInSec: 1800,
        statusSec: {
          Available: 1800 - inLine - acw,
          Busy: 0,
          "On break": 0,
          "In line": inLine,
          "After-call work": acw,
        },
        occupancy: (inLine + acw) / 1800,
        callbacksDone: 1,
        outbound: 0,
      },
    ]);
  });

  test("each contact has its record, and each second of it a place", async () => {
    expect(await centre.records.list(centre.between(0, 1800), { limit: 20 })).toHaveLength(8);
    const bob = await recordOf("bob");
    expect(bob).toMatchObject({
      kind: "callback",
      outcome: "callback-handled",
      // Until Anna was free; her phone and then his rang.
      phasesMs: { queue: 20_000, callback: 64_000, offered: 6_000, talk: 60_000 },
      callback: { attempts: [{ cause: null }], doneAt: NINE + 100_000 },
      offers: [{ end: "handled", acwMs: 30_000 }],
    });
    expect(await recordOf("eve")).toMatchObject({
      kind: "voicemail",
      outcome: "voicemail-handled",
      phasesMs: { talk: 2_000 },
      recordings: [{}],
    });
    expect((await recordOf("fay")).offers).toMatchObject([{ end: "missed" }, { end: "handled" }]);
    expect(await recordOf("gus")).toMatchObject({
      outcome: "transferred",
      stays: [],
      phasesMs: { outside: expect.any(Number) },
    });
    for (const name of Object.keys(callers)) {
      const { phasesMs, beganAt, endedAt } = await recordOf(name);
      const lived = Object.values(phasesMs ?? {}).reduce((sum, ms) => sum + ms, 0);
      expect([name, lived]).toEqual([name, endedAt - beganAt]);
    }
  });
});
