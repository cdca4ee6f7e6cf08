import type { ContactKind, JournalEntry, JournalFact } from "@cordboard/runtime";

/** Journals of contacts, as the runtime writes them, in the words of what happened. */

export interface Life {
  readonly id: string;
  /** When the call came, epoch milliseconds. */
  readonly at: number;
  readonly skill?: string;
  readonly agent?: string;
  readonly ani?: string;
  readonly offerId?: string;
}

type Moment = readonly [afterSec: number, ...facts: readonly JournalFact[]];

const event = (said: object) => ({ kind: "event", event: said }) as JournalFact;
const command = (given: object) => ({ kind: "command", command: given }) as JournalFact;
const RING_SEC = 3;

function journalOf({ id, at, ani = "+12025550123" }: Life, moments: readonly Moment[]) {
  const begun: JournalFact = {
    kind: "begun",
    script: "main",
    scriptHash: "hash",
    ani,
    dnis: "+12025550100",
  };
  const facts = [[0, begun] as const, ...moments].flatMap(([afterSec, ...all]) =>
    all.map((fact) => ({ at: at + afterSec * 1000, fact })),
  );
  return facts.map(({ at: when, fact }, index): JournalEntry => {
    const stamped = fact.kind === "event" ? { ...fact, event: { ...fact.event, at: when } } : fact;
    return { contactId: id, seq: index + 1, at: when, ...stamped };
  });
}

const answered: Moment = [0, event({ type: "voice.answered" })];
const entered = ({ skill = "support" }: Life, afterSec = 0): Moment => [
  afterSec,
  event({ type: "queue.entered", askId: "a", skill, position: 1, estimatedWaitSec: null }),
];
const ended = (afterSec: number, outcome: string): Moment => [
  afterSec,
  command({ type: "endContact", outcome }),
];
const offered = (life: Life, kind: ContactKind, afterSec: number): Moment => {
  const { id, agent = "anna", offerId = `offer-${id}` } = life;
  const who = { id: agent, name: agent, endpoint: "" };
  return [afterSec, event({ type: "offer.made", offerId, agent: who, kind, ringTimeoutSec: 15 })];
};
const offerIs = ({ id, offerId = `offer-${id}` }: Life, type: string, more = {}) =>
  event({ type, offerId, ...more });
const talks = ({ id, offerId = `offer-${id}` }: Life) =>
  command({ type: "agentConnected", offerId });

/** Waits so long, the last three seconds of it while an agent's phone rings, and talks. */
export const handledCall = (life: Life, waitsSec: number, talksSec: number): JournalEntry[] =>
  journalOf(life, [
    answered,
    entered(life),
    offered(life, "call", Math.max(0, waitsSec - RING_SEC)),
    [waitsSec, offerIs(life, "offer.accepted"), talks(life)],
    [waitsSec + talksSec, event({ type: "voice.gone" }), command({ type: "completeContact" })],
    ended(waitsSec + talksSec, "handled"),
  ]);

export const abandonedCall = (life: Life, waitsSec: number): JournalEntry[] =>
  journalOf(life, [
    answered,
    entered(life),
    [waitsSec, event({ type: "voice.gone" }), command({ type: "leaveQueue", reason: "abandoned" })],
    ended(waitsSec, "abandoned"),
  ]);

/** The agent does not pick up, and the caller gives up after that. */
export const missedCall = (life: Life, ringsSec: number): JournalEntry[] =>
  journalOf(life, [
    answered,
    entered(life),
    offered(life, "call", 0),
    [ringsSec, offerIs(life, "offer.ended", { reason: "timeout" })],
    [ringsSec, command({ type: "leaveQueue", reason: "abandoned" })],
    ended(ringsSec, "abandoned"),
  ]);

/** Waits in one queue, then in another, and gives up there. */
export const movedCall = (life: Life, to: string, movesSec: number, endsSec: number) =>
  journalOf(life, [
    answered,
    entered(life),
    [movesSec, event({ type: "queue.updated", askId: "b", skill: to, position: 1 })],
    [endsSec, command({ type: "leaveQueue", reason: "abandoned" })],
    ended(endsSec, "abandoned"),
  ]);

/** Asks for a callback after so long on the line; the customer is dialled at once when an agent is there. */
export function callback(
  life: Life,
  { asksSec, dialsSec, talksSec }: { asksSec: number; dialsSec: number; talksSec: number | null },
): JournalEntry[] {
  const { id, offerId = `offer-${id}` } = life;
  const dial = command({ type: "dial", dialId: "dial-1", number: "+12025550123" });
  const asked: Moment[] = [
    answered,
    entered(life),
    [asksSec, command({ type: "toCallback", number: "+12025550123" })],
    [asksSec, event({ type: "callback.waiting" }), event({ type: "voice.gone" })],
    offered(life, "callback", dialsSec - RING_SEC),
    [dialsSec, offerIs(life, "offer.accepted"), dial],
  ];
  if (talksSec === null) {
    const failed = command({ type: "callbackFailed", offerId, cause: "busy" });
    return journalOf(life, [
      ...asked,
      [dialsSec + 1, failed, event({ type: "callback.ended", cause: "busy" })],
      ended(dialsSec + 1, "callback-failed"),
    ]);
  }
  return journalOf(life, [
    ...asked,
    [dialsSec + 2, event({ type: "dial.answered", dialId: "dial-1" }), talks(life)],
    [dialsSec + 2 + talksSec, command({ type: "completeContact" })],
    ended(dialsSec + 2 + talksSec, "callback-handled"),
  ]);
}

/** Leaves a message straight away, which an agent hears after so long. */
export const voicemail = (life: Life, heardSec: number, listensSec: number): JournalEntry[] => {
  const { id, skill = "support" } = life;
  const left = { recordingId: `${id}-1`, durationSec: listensSec };
  return journalOf(life, [
    answered,
    [20, command({ type: "toVoicemail", ...left }), event({ type: "voicemail.waiting", skill })],
    offered(life, "voicemail", heardSec - RING_SEC),
    [heardSec, offerIs(life, "offer.accepted"), command({ type: "playToAgent" })],
    [heardSec + listensSec, talks(life), command({ type: "completeContact" })],
    ended(heardSec + listensSec, "voicemail-handled"),
  ]);
};
