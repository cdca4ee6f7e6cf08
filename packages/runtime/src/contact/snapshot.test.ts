import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { PortEvent } from "./events.ts";
import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import { answered, newContact, offered, queued, type ContactDriver } from "../testing/contact.ts";

/** Anything that ports may say, in any order, also what makes no sense. */
const legId = fc.constantFrom("agent-2", "agent-3", "agent-4");
const askId = fc.constantFrom("ask-2", "ask-3", "ask-5");
const dialId = fc.constantFrom("dial-3", "dial-4", "dial-5");
const offerId = fc.constantFrom("offer-1", "offer-2");
const playbackId = fc.constantFrom("playback-1", "playback-2", "playback-3", "agent-2-voicemail");
const cause = fc.constantFrom("normal", "busy", "no-answer", "failed");
const position = fc.nat(3);
const estimatedWaitSec = fc.constantFrom(null, 60);
const COUNTS = {
  waiting: fc.nat(9),
  longestWaitSec: fc.nat(99),
  agentsLoggedIn: fc.nat(3),
  agentsFree: fc.nat(3),
};
const just = (type: string) => fc.record({ type: fc.constant(type) });
const one = (type: string, more: object) =>
  fc.record({ type: fc.constant(type), ...(more as { [key: string]: fc.Arbitrary<unknown> }) });

const event = fc.oneof(
  fc.constantFrom(
    queued,
    offered("offer-1"),
    offered("offer-2"),
    offered("offer-2", "callback"),
    offered("offer-1", "voicemail"),
  ),
  one("digit", { digit: fc.constantFrom("1", "9", "#") }),
  one("timer.due", { timerId: fc.constantFrom("action:over", "call-delay") }),
  one("playback.finished", { playbackId }),
  one("agent-leg.answered", { legId }),
  one("agent-leg.ended", { legId, cause }),
  one("offer.accepted", { offerId }),
  one("offer.ended", { offerId, reason: fc.constantFrom("timeout", "agent-gone") }),
  one("bridge.joined", { legId }),
  one("bridge.failed", { legId, message: fc.constant("no") }),
  one("voicemail.waiting", { skill: fc.constant("support"), position, estimatedWaitSec }),
  one("voicemail.refused", { code: fc.constant("no"), message: fc.constant("No.") }),
  just("restarted"),
  one("callback.refused", { code: fc.constant("no"), message: fc.constant("No.") }),
  one("callback.ended", { cause }),
  one("queue.updated", { askId, skill: fc.constant("sales"), position, estimatedWaitSec }),
  one("queue.info", { askId, ...COUNTS, skill: fc.constant("sales"), position, estimatedWaitSec }),
  one("queue.left", { askId }),
  one("dial.failed", { dialId, cause, message: fc.constant("no") }),
  one("voice.gone", { cause }),
  just("callback.waiting"),
  one("dial.answered", { dialId }),
) as fc.Arbitrary<PortEvent>;

/** Released scripts wait a moment, so that a history can go on after the caller has left. */
const DRAWING = {
  ...QUEUE_AND_SOUND,
  released: ["WhenReleased", { Default: "queue" }],
} as const;

const history = fc.array(fc.record({ event, seconds: fc.nat(40), restart: fc.boolean() }), {
  maxLength: 40,
});

function live(contact: ContactDriver, steps: Iterable<PortEvent | number | "restart">): void {
  contact.tell(...answered);
  for (const step of steps) {
    if (contact.over) return;
    if (step === "restart") contact.restart();
    else if (typeof step === "number") contact.later(step);
    else contact.tell(step);
  }
}

test("a contact that was stored as JSON and restored goes on exactly as one that was not", () => {
  const differs = fc.check(
    fc.property(history, (steps) => {
      const [stayed, restarted] = [newContact(DRAWING), newContact(DRAWING)];
      live(
        stayed,
        steps.flatMap((step) => [step.seconds, step.event]),
      );
      live(
        restarted,
        steps.flatMap((step) => [
          step.seconds,
          ...(step.restart ? (["restart"] as const) : []),
          step.event,
        ]),
      );
      expect(restarted.outbox).toEqual(stayed.outbox);
      expect(restarted.contact).toEqual(stayed.contact);
    }),
    { numRuns: 300 },
  );
  expect(differs.errorInstance ?? null).toBeNull();
});

/** What a contact can never be, whatever it was told. */
function impossible({ over, contact: { queue, offer, flow, call } }: ContactDriver): string[] {
  const mustHaveOffer = [
    "offered",
    "connected",
    "callback-offered",
    "voicemail-offered",
    "voicemail-playing",
  ].includes(queue.state);
  const mayHaveOffer = mustHaveOffer || queue.state === "callback-dialling";
  return [
    ...(flow.status === "running" ? ["answered, but no action has begun"] : []),
    ...(mustHaveOffer && !offer ? [`${queue.state} without an agent`] : []),
    ...(!mayHaveOffer && offer ? [`${queue.state} with an agent`] : []),
    ...(over && (call.voicePath || queue.state !== "none") ? ["over, and yet not"] : []),
  ];
}

test("whatever is said in whatever order, the contact stays JSON, and never has two live outcomes", () => {
  const breaks = fc.check(
    fc.property(history, (steps) => {
      const contact = newContact(DRAWING);
      live(
        contact,
        steps.flatMap((step) => [step.seconds, step.event]),
      );
      expect(JSON.parse(JSON.stringify(contact.contact))).toEqual(contact.contact);
      expect(impossible(contact)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(breaks.errorInstance ?? null).toBeNull();
});
