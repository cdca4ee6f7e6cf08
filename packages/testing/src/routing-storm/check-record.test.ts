import { describe, expect, test } from "vitest";
import type { Agent, QueueEntry } from "@cordboard/routing";

import { checkRecord } from "./check-record.ts";
import type { Written } from "./record.ts";

const ANNA: Agent = {
  id: "anna",
  name: "Anna",
  endpoint: "",
  server: "",
  extension: "",
  languages: [],
  skills: [{ name: "support", proficiency: 5 }],
  role: "agent",
  permissions: [],
  status: "Available",
  statusReason: "",
  statusBy: "",
  statusSince: 0,
  statusUntil: null,
  nextStatus: null,
  nextReason: "",
  nextBy: "",
  idleSince: 0,
  missedInRow: 0,
  handled: 0,
  lastOfferedAt: 0,
  offerId: null,
  lastOfferId: "",
  contactId: null,
  desks: [],
  deskLostUntil: null,
};

const CALLER: QueueEntry = {
  contactId: "c1",
  askId: "ask-1",
  server: "a",
  skill: "support",
  priority: 0,
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
  direct: false,
  talk: null,
  consultFor: null,
  enteredAt: 0,
  seq: 1,
  enteredPosition: 1,
  kind: "call",
  callback: null,
  voicemail: null,
  notBefore: null,
  state: "waiting",
  offer: null,
  declinedBy: [],
  ani: "",
  dnis: "",
  linkedTo: null,
  ownUntil: null,
};

const busy: Agent = { ...ANNA, status: "Busy" };
const agent = (revision: number, row: Agent): Written => ({
  revision,
  kind: "agent",
  id: row.id,
  row,
});
const entry = (revision: number, row: QueueEntry): Written => ({
  revision,
  kind: "entry",
  id: row.contactId,
  row,
});
const gone = (revision: number, id: string): Written => ({
  revision,
  kind: "entry",
  id,
  row: null,
});

/** The contact rings at the agent. */
function rings(revision: number, to: Agent, who: QueueEntry): readonly Written[] {
  const offerId = `${who.contactId}-${to.id}`;
  const offer = { offerId, agentId: to.id, expiresAt: 15_000 };
  return [
    agent(revision, { ...to, offerId, contactId: who.contactId, lastOfferedAt: 1_000 }),
    entry(revision, { ...who, state: "offered", offer }),
  ];
}

const talks = (revision: number, to: Agent, { contactId }: QueueEntry): Written =>
  agent(revision, { ...to, status: "In line", contactId, handled: to.handled + 1 });

describe("the check of what was recorded", () => {
  test("finds nothing wrong in a good history, and each contact's outcome", () => {
    const later = { ...CALLER, contactId: "c2", seq: 2 };
    const verdict = checkRecord([
      agent(1, busy),
      entry(2, CALLER),
      entry(3, later),
      ...rings(4, ANNA, CALLER),
      talks(5, ANNA, CALLER),
      agent(6, { ...busy, handled: 1 }),
      gone(6, "c1"),
      gone(7, "c2"),
    ]);
    expect(verdict.wrongs).toEqual([]);
    expect(verdict.offers).toBe(1);
    expect([...verdict.outcomes]).toEqual([
      ["c1", "talked"],
      ["c2", "left"],
    ]);
  });

  test.each<[string, readonly Written[], string]>([
    [
      "one contact at two agents",
      [...rings(1, ANNA, CALLER), ...rings(2, { ...ANNA, id: "ben" }, CALLER)],
      "commit 2: c1 is at anna and at ben",
    ],
    [
      "one agent with two contacts",
      [...rings(1, ANNA, CALLER), ...rings(2, ANNA, { ...CALLER, contactId: "c2", seq: 2 })],
      "commit 2: anna has c1 and c2",
    ],
    [
      "a contact that waits while an agent who fits is free",
      [agent(1, ANNA), entry(2, CALLER)],
      "commit 2: c1 waits while anna is free",
    ],
    [
      "a contact that is overtaken by a later one",
      [
        agent(1, busy),
        entry(2, CALLER),
        ...rings(3, ANNA, { ...CALLER, contactId: "c2", seq: 2, enteredAt: 500 }),
      ],
      "commit 3: c2 was offered to anna before c1",
    ],
    [
      "an offer to somebody who does not fit",
      rings(1, ANNA, { ...CALLER, proficiency: { from: 1, to: 2 } }),
      "commit 1: c1 was offered to anna, who does not fit",
    ],
    [
      "a contact that is talked to twice",
      [
        ...rings(1, ANNA, CALLER),
        talks(2, ANNA, CALLER),
        agent(3, { ...busy, handled: 1 }),
        entry(3, CALLER),
        ...rings(4, { ...ANNA, handled: 1 }, CALLER),
        talks(5, { ...ANNA, handled: 1 }, CALLER),
      ],
      "c1 was talked to twice",
    ],
    [
      "a contact that comes back after its end",
      [entry(1, CALLER), gone(2, "c1"), entry(3, CALLER)],
      "c1 came back after its end",
    ],
    ["an end without a contact", [gone(1, "c1")], "c1 ended twice"],
  ])("finds %s", (_what, record, wrong) => {
    expect(checkRecord(record).wrongs).toContain(wrong);
  });
});
