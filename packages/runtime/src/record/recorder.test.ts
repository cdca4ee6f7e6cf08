import { describe, expect, test } from "vitest";

import type { JournalEntry, JournalFact } from "../contact/journal.ts";
import { directionsOf } from "./contact-record.ts";
import { recordOf } from "./recorder.ts";

const NOON = Date.UTC(2026, 2, 2, 12);
const BEGUN: JournalFact = {
  kind: "begun",
  script: "main",
  scriptHash: "hash",
  ani: "+12025550123",
  dnis: "+12025550100",
};
const event = (said: object) => ({ kind: "event", event: said }) as JournalFact;
const command = (given: object) => ({ kind: "command", command: given }) as JournalFact;

/** A contact to which these things happened, after so many seconds. */
const recordOfLife = (...life: readonly (readonly [afterSec: number, fact: JournalFact])[]) =>
  recordOf(
    [[0, BEGUN] as const, ...life].map(([afterSec, fact], index): JournalEntry => {
      const at = NOON + afterSec * 1000;
      const stamped = fact.kind === "event" ? { ...fact, event: { ...fact.event, at } } : fact;
      return { contactId: "c1", seq: index + 1, at, ...stamped };
    }),
  );

const answered = event({ type: "voice.answered" });
const entered = event({ type: "queue.entered", skill: "support" });
const rings = (offerId = "o1", kind = "call") =>
  event({ type: "offer.made", offerId, agent: { id: "anna", name: "Anna" }, kind });
const accepted = event({ type: "offer.accepted", offerId: "o1" });
const connected = command({ type: "agentConnected", offerId: "o1" });
const complete = command({ type: "completeContact" });
const ends = (outcome: string) => command({ type: "endContact", outcome });

describe("the record of a contact", () => {
  test("is not there before the contact is over", () => {
    expect(recordOfLife([0, answered], [1, entered])).toBeNull();
  });

  test("says where its time went, all of it", () => {
    const record = recordOfLife(
      [2, answered],
      [10, entered],
      [40, rings()],
      [43, accepted],
      [44, connected],
      [60, event({ type: "bridge.left" })],
      [75, event({ type: "bridge.joined", legId: "agent-1" })],
      [100, complete],
      [104, ends("handled")],
    );
    expect(record?.phasesMs).toEqual({
      ringing: 2_000,
      script: 12_000,
      queue: 30_000,
      offered: 4_000,
      talk: 41_000,
      hold: 15_000,
      callback: 0,
      voicemail: 0,
      outside: 0,
    });
    expect(record).toMatchObject({
      answeredAt: NOON + 2_000,
      stays: [{ skill: "support", end: "handled", waitedMs: 34_000, offerId: "o1" }],
      offers: [{ end: "handled", talkMs: 41_000, holdMs: 15_000 }],
    });
  });

  test("has an offer that was missed, and the one that followed", () => {
    const record = recordOfLife(
      [0, answered],
      [0, entered],
      [0, rings("o0")],
      [15, event({ type: "offer.ended", offerId: "o0", reason: "timeout" })],
      [15, rings()],
      [18, accepted],
      [18, connected],
      [30, complete],
      [30, ends("handled")],
    );
    expect(record?.offers).toMatchObject([
      { end: "missed", endedAt: NOON + 15_000, talkMs: 0, talkedAt: null },
      { end: "handled", talkMs: 12_000 },
    ]);
  });

  test("counts an attempt to call back once, also when a new process dials again", () => {
    const dial = command({ type: "dial", dialId: "dial-1", number: "+12025550123" });
    const record = recordOfLife(
      [0, answered],
      [0, entered],
      [20, command({ type: "toCallback", number: "+12025550123" })],
      [20, event({ type: "callback.waiting" })],
      [60, rings("o1", "callback")],
      [61, accepted],
      [62, dial],
      [70, event({ type: "restarted" })],
      [70, dial],
      [75, command({ type: "callbackFailed", offerId: "o1", cause: "busy" })],
      [75, event({ type: "callback.ended", cause: "busy" })],
      [75, ends("callback-failed")],
    );
    expect(record?.callback).toEqual({
      number: "+12025550123",
      askedAt: NOON + 20_000,
      attempts: [{ at: NOON + 62_000, cause: "busy" }],
      doneAt: null,
    });
    expect(record?.stays).toMatchObject([
      { kind: "callback", end: "callback-failed", waitedMs: 20_000, offerId: null },
    ]);
    expect(record?.offers).toMatchObject([{ end: "customer-not-reached" }]);
  });

  test("has no conversation with an agent whose phone was lost while they listened", () => {
    const left = { type: "toVoicemail", recordingId: "r1", durationSec: 7 };
    const record = recordOfLife(
      [0, answered],
      [20, command(left)],
      [20, event({ type: "voicemail.waiting", skill: "support" })],
      [30, rings("o1", "voicemail")],
      [32, accepted],
      [32, command({ type: "playToAgent" })],
      [35, command({ type: "releaseOffer", offerId: "o1" })],
      [50, command({ type: "leaveQueue", reason: "ended" })],
      [50, ends("failed")],
    );
    expect(record).toMatchObject({
      kind: "voicemail",
      voicemail: { recordingId: "r1", durationSec: 7 },
      stays: [{ end: "left", waitedMs: null }],
      offers: [{ end: "unreachable", talkedAt: null, talkMs: 0 }],
      phasesMs: { voicemail: 25_000, offered: 2_000, talk: 3_000 },
    });
  });

  test("says whether the agent who had called before took the call", () => {
    const tries = command({ type: "requestLastAgent", number: "+12025550123" });
    const taken = recordOfLife(
      [0, tries],
      [0, rings()],
      [4, accepted],
      [5, answered],
      [5, connected],
      [30, complete],
      [30, ends("handled")],
    );
    expect(taken).toMatchObject({ lastAgent: "taken", stays: [], phasesMs: { offered: 5_000 } });
    const refused = (reason: string) =>
      recordOfLife(
        [0, tries],
        [0, event({ type: "last-agent.refused", reason })],
        [3, ends("rejected")],
      )?.lastAgent;
    expect([refused("unavailable"), refused("not-called")]).toEqual(["not-there", null]);
  });

  const talking = [
    [0, answered],
    [0, entered],
    [0, rings()],
    [2, accepted],
    [2, connected],
  ] as const;
  const given = event({ type: "offer.ended", offerId: "o1", reason: "transferred" });
  const ben = (more = {}) =>
    event({ type: "offer.made", offerId: "o2", agent: { id: "ben", name: "Ben" }, ...more });

  test("that was given to another skill was handled in the first, and is offered in the second", () => {
    const record = recordOfLife(
      ...talking,
      [60, given],
      [60, event({ type: "queue.updated", skill: "billing" })],
      [75, ben({ kind: "call" })],
      [80, command({ type: "agentConnected", offerId: "o2" })],
      [100, complete],
      [100, ends("handled")],
    );
    expect(record?.stays).toMatchObject([
      { skill: "support", end: "handled", offerId: "o1", waitedMs: 2_000 },
      { skill: "billing", end: "handled", offerId: "o2", waitedMs: 20_000 },
    ]);
    expect(record?.offers).toMatchObject([
      { end: "handled", talkMs: 58_000 },
      { agent: { id: "ben" }, skill: "billing", end: "handled", talkMs: 20_000 },
    ]);
    expect(record?.phasesMs).toMatchObject({ talk: 78_000, queue: 15_000, offered: 7_000 });
  });

  test("that was given to an agent who was asked first: the customer was on hold meanwhile", () => {
    const record = recordOfLife(
      ...talking,
      [30, ben({ kind: "call", consult: true })],
      [30, event({ type: "bridge.left" })],
      [35, event({ type: "offer.accepted", offerId: "o2" })],
      [35, event({ type: "bridge.joined", legId: "agent-1", otherLegId: "agent-2" })],
      [50, given],
      [51, command({ type: "agentConnected", offerId: "o2" })],
      [61, complete],
      [61, ends("handled")],
    );
    expect(record?.offers).toMatchObject([
      { agent: { id: "anna" }, end: "handled", talkMs: 28_000, holdMs: 20_000 },
      { agent: { id: "ben" }, end: "handled", talkMs: 10_000, holdMs: 0 },
    ]);
    expect(record?.stays).toMatchObject([
      { end: "handled", offerId: "o1" },
      { end: "handled", offerId: "o2" },
    ]);
  });

  test("says who was asked, and had not to take it", () => {
    const record = recordOfLife(
      ...talking,
      [30, ben({ kind: "call", consult: true })],
      [40, command({ type: "endConsult", offerId: "o2" })],
      [60, complete],
      [60, ends("handled")],
    );
    expect(record?.offers).toMatchObject([
      { end: "handled" },
      { end: "withdrawn", talkedAt: null, endedAt: NOON + 40_000 },
    ]);
    expect(record?.stays).toHaveLength(1);
  });

  test("that was put through to somebody outside is there from the moment they are called", () => {
    const record = recordOfLife(
      ...talking,
      [30, command({ type: "ringParty", legId: "party-1" })],
      [30, complete],
      [36, event({ type: "bridge.joined", legId: "party-1" })],
      [90, event({ type: "voice.gone" })],
      [90, ends("transferred")],
    );
    expect(record?.phasesMs).toMatchObject({ talk: 28_000, outside: 60_000, script: 0 });
    expect(record?.offers).toMatchObject([{ end: "handled", talkMs: 28_000 }]);
  });

  test("of an agent's own call is outbound, and in no queue", () => {
    const record = recordOfLife(
      [0, event({ type: "outbound.begun", number: "+12025550123", skill: "sales" })],
      [0, rings("o1", "outbound")],
      [0, accepted],
      [1, command({ type: "dial", dialId: "dial-1", number: "+12025550123" })],
      [9, event({ type: "dial.answered", dialId: "dial-1" })],
      [9, connected],
      [69, complete],
      [69, ends("outbound-handled")],
    );
    expect(record).toMatchObject({
      kind: "outbound",
      stays: [],
      callback: null,
      offers: [{ kind: "outbound", skill: "sales", end: "handled", talkMs: 60_000 }],
      phasesMs: { offered: 9_000, talk: 60_000, ringing: 0 },
    });
  });
});

test("a callback is inbound in reports and outbound on the bill", () => {
  expect(directionsOf("callback")).toEqual({ reporting: "inbound", billing: "outbound" });
  expect(directionsOf("call")).toEqual({ reporting: "inbound", billing: "inbound" });
  expect(directionsOf("voicemail")).toEqual({ reporting: "inbound", billing: "inbound" });
  expect(directionsOf("outbound")).toEqual({ reporting: "outbound", billing: "outbound" });
});
