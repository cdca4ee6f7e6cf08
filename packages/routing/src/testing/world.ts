import type { AgentRequest, QueueChange } from "@cordboard/runtime";
import * as fc from "fast-check";

import {
  createMemoryRouting,
  type MemoryRouting,
  type MemoryRoutingOptions,
  RoutingError,
} from "../core/index.ts";
import { FakeTimer } from "./fake-timer.ts";
import { createServersInMemory } from "./servers-in-memory.ts";

const SKILLS = ["support", "sales"] as const;
export const AGENTS = ["anna", "ben", "cleo"] as const;
const CAPACITY = 3;
const CONTACTS = ["c1", "c2", "c3", "c4", "c5", "c6"] as const;
const OUTBOUND = { number: "+49301234", callerId: "", skill: "support" };
const SETTABLE = ["Available", "Available", "Busy", "On break", "Offline"] as const;

export type Step = (world: World) => void;

const skillsAre = (closed: boolean) =>
  SKILLS.map((name) => ({
    name,
    ringTimeoutSec: 15,
    acwSec: 10,
    ...(name === "sales" && { capacity: CAPACITY, closed }),
  }));

export type MakeRouting = (options: MemoryRoutingOptions) => MemoryRouting;

/** One server, and several that share what they know. */
export const ROUTINGS: Readonly<Record<string, MakeRouting>> = {
  "one server": createMemoryRouting,
  "three servers": (options) => createServersInMemory(["a", "b", "c"], options),
};

/** A contact centre, everything it says, and what anybody may try with it at any time. */
export class World {
  readonly timer = new FakeTimer();
  readonly routing: MemoryRouting;
  /** What a step did that it must not do. */
  readonly wrongs: string[] = [];
  /** By contact: the offers that ring. */
  readonly ringing = new Map<string, Set<string>>();

  constructor(make: MakeRouting) {
    this.routing = make({
      skills: skillsAre(false),
      timer: this.timer,
      deskGraceSec: 5,
      ownCallbackWaitHours: 0.01,
    });
    for (const [index, id] of AGENTS.entries()) {
      const skills = [{ name: "support", proficiency: index + 1 }];
      if (index > 0) skills.push({ name: "sales", proficiency: 5 });
      this.routing.desk.putAgent({ id, name: id, endpoint: "", skills });
      this.routing.desk.setStatus(id, "Available");
    }
    void this.routing.port.start((contactId, event) => {
      const open = this.ringing.get(contactId) ?? new Set();
      this.ringing.set(contactId, open);
      // A contact that begins now: of an earlier one of this id it knows nothing.
      if (event.type === "callback.due") open.clear();
      if (event.type === "offer.made") open.add(event.offerId);
      if (event.type === "offer.ended" || event.type === "offer.accepted")
        open.delete(event.offerId);
    });
  }

  /** A full or closed queue takes nobody in. */
  requests(contactId: string, request: AgentRequest): void {
    const wasThere = this.entryOf(contactId) !== undefined;
    const [queue] = this.routing.desk.queues().filter(({ skill }) => skill === request.skill);
    const isFull = request.skill === "sales" && (queue?.waiting ?? 0) >= CAPACITY;
    this.routing.port.requestAgent(contactId, request);
    if ((isFull || queue?.open === false) && !wasThere && this.entryOf(contactId))
      this.wrongs.push(`${contactId} was taken in by a queue that is full or closed`);
  }

  sets(closed: boolean): void {
    this.routing.desk.configure({ skills: skillsAre(closed) });
  }

  /** A contact that is changed loses and wins nothing that was not asked for. */
  updates(contactId: string, change: QueueChange): void {
    const before = this.entryOf(contactId);
    this.routing.port.updateContact(contactId, change);
    const after = this.entryOf(contactId);
    if (after?.seq !== before?.seq || after?.enteredAt !== before?.enteredAt)
      this.wrongs.push(`${contactId} lost its place`);
    const moved = after?.skill !== before?.skill;
    if (before?.state === "offered" && !moved && after?.offer?.offerId !== before.offer?.offerId)
      this.wrongs.push(`${contactId} rings at an agent no more`);
  }

  dequeues(contactId: string): void {
    this.routing.port.dequeue(contactId, "ask-2");
    if (this.entryOf(contactId)) this.wrongs.push(`${contactId} still waits`);
  }

  entryOf(contactId: string) {
    return this.routing.desk.waiting().find((entry) => entry.contactId === contactId);
  }

  offerOf(agentId: string) {
    return this.routing.desk.agent(agentId)?.contact ?? null;
  }
}

export const agentId = fc.constantFrom(...AGENTS);
const contactId = fc.constantFrom(...CONTACTS);

const request: fc.Arbitrary<AgentRequest> = fc.record({
  askId: fc.constantFrom("ask-1", "ask-2"),
  skill: fc.constantFrom(...SKILLS),
  priority: fc.constantFrom(0, 5, 10),
  acceleration: fc.constantFrom(0, 1, 7),
  maxPriority: fc.constantFrom(8, 1000),
  proficiency: fc.constantFrom({ from: 1, to: 20 }, { from: 1, to: 2 }),
  targetAgent: fc.constantFrom("", "", "", "ben"),
  ani: fc.constant("+49301"),
  dnis: fc.constant("+49302"),
});

/** Any part of a request. */
const change: fc.Arbitrary<QueueChange> = fc
  .tuple(
    request,
    fc.subarray<keyof QueueChange>([
      "skill",
      "priority",
      "acceleration",
      "proficiency",
      "targetAgent",
    ]),
  )
  .map(([wish, names]) => ({
    askId: wish.askId,
    ...Object.fromEntries(names.map((name) => [name, wish[name]])),
  }));

const refusable =
  (step: Step): Step =>
  (world) => {
    try {
      step(world);
    } catch (error) {
      if (!(error instanceof RoutingError)) throw error;
    }
  };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(contactId, request).map(
    ([id, wish]): Step =>
      (w) =>
        w.requests(id, wish),
  ),
  contactId.map(
    (id): Step =>
      (w) =>
        w.routing.port.leave(id, "abandoned"),
  ),
  fc.tuple(contactId, change).map(
    ([id, wish]): Step =>
      (w) =>
        w.updates(id, wish),
  ),
  contactId.map(
    (id): Step =>
      (w) =>
        w.dequeues(id),
  ),
  agentId.map((id): Step => (w) => {
    const offer = w.offerOf(id);
    if (offer === null) return;
    const skill = offer.skill === "sales" ? "support" : "sales";
    w.updates(offer.contactId, { askId: "ask-3", skill });
  }),
  fc.tuple(contactId, fc.constantFrom(...SKILLS)).map(
    ([id, skill]): Step =>
      (w) =>
        w.routing.port.queueInfo(id, { askId: "ask-4", skill }),
  ),
  contactId.map(
    (id): Step =>
      (w) =>
        w.routing.port.complete(id),
  ),
  contactId.map((id): Step => (w) => {
    const { offerId } = w.entryOf(id)?.offer ?? { offerId: "none" };
    w.routing.port.callbackFailed(id, { offerId, cause: "busy" });
  }),
  fc.tuple(contactId, fc.constantFrom(1, 2)).map(([id, attempts]): Step => (w) => {
    const retry = { attempts, minutesBetween: 1 };
    w.routing.port.toCallback(id, { number: "+49301", callerId: "", callDelaySec: 0, retry });
  }),
  fc
    .tuple(contactId, fc.constantFrom(...SKILLS), fc.constantFrom("one", "two"))
    .map(([id, skill, recordingId]): Step => (w) => {
      const word = { recordingId, durationSec: 4, ani: "", dnis: "" };
      w.routing.port.toVoicemail(id, { skill, priority: 0, ...word });
    }),
  fc
    .tuple(contactId, fc.constantFrom(0, 10, 60), fc.constantFrom("", "ben"), fc.boolean())
    .map(([id, inSec, agent, own]): Step => (w) => {
      const dueAt = w.timer.now() + inSec * 1000;
      const retry = { attempts: 2, minutesBetween: 1 };
      const call = { askId: "ask-5", number: "+49301234", callerId: "", dnis: "", retry };
      w.routing.port.schedule(id, { ...call, dueAt, skill: "support", agent, own });
    }),
  fc
    .tuple(agentId, fc.constantFrom("declined", "no-answer", "unreachable"))
    .map(([id, reason]): Step => (w) => {
      const offer = w.offerOf(id);
      if (offer !== null) w.routing.port.decline(offer.contactId, offer.offerId, reason);
    }),
  fc.tuple(agentId, fc.constantFrom("release", "connected")).map(([id, outcome]): Step => (w) => {
    const offer = w.offerOf(id);
    if (offer !== null) w.routing.port[outcome](offer.contactId, offer.offerId);
  }),
  agentId.map((id): Step => (w) => {
    const offer = w.offerOf(id);
    if (offer === null) return;
    w.routing.desk.accept(id, offer.offerId);
    w.routing.port.connected(offer.contactId, offer.offerId);
    w.routing.port.complete(offer.contactId);
  }),
  agentId.map((id): Step => (w) => {
    const offer = w.offerOf(id);
    if (offer !== null) w.routing.desk.accept(id, offer.offerId);
  }),
  fc
    .tuple(agentId, fc.constantFrom(...SETTABLE))
    .map(([id, status]) => refusable((w) => w.routing.desk.setStatus(id, status))),
  agentId.map((id) => refusable((w) => w.routing.desk.backToReception(id))),
  agentId.map((id) => refusable((w) => w.routing.desk.continueAcw(id))),
  fc
    .tuple(agentId, fc.constantFrom(...SETTABLE))
    .map(([id, status]) => refusable((w) => w.routing.desk.forceStatus(id, status, "boss"))),
  fc
    .tuple(agentId, fc.constantFrom(...SETTABLE))
    .map(([id, status]) => refusable((w) => w.routing.desk.chooseNextStatus(id, status))),
  fc
    .tuple(agentId, fc.constantFrom("deskConnected", "deskLost"))
    .map(([id, move]) => refusable((w) => w.routing.desk[move](id))),
  agentId.map((id) => refusable((w) => w.routing.desk.dialOut(id, OUTBOUND))),
  fc
    .tuple(agentId, fc.integer({ min: 1, max: 20 }))
    .map(([id, proficiency]) =>
      refusable((w) =>
        w.routing.desk.putAgent({ id, name: id, skills: [{ name: "sales", proficiency }] }),
      ),
    ),
  fc.boolean().map(
    (closed): Step =>
      (w) =>
        w.sets(closed),
  ),
  fc.tuple(contactId, fc.constantFrom(0, 5, 70)).map(([id, inSec]) =>
    refusable((w) => {
      const dueAt = w.timer.now() + inSec * 1000;
      w.routing.desk.reschedule(`${id}-ask-5`, { dueAt, timeZone: "" });
    }),
  ),
  fc
    .tuple(contactId, fc.constantFrom("", "ben"), fc.boolean())
    .map(([id, agent, own]) =>
      refusable((w) => w.routing.desk.reassign(`${id}-ask-5`, { agent, own })),
    ),
  contactId.map((id) => refusable((w) => w.routing.desk.cancelScheduled(`${id}-ask-5`))),
  fc
    .tuple(contactId, fc.constantFrom("", "cleo"), fc.constantFrom(...SKILLS))
    .map(([id, agent, skill]) =>
      refusable((w) => w.routing.desk.reassignCallback(id, { agent, skill })),
    ),
  contactId.map((id) => refusable((w) => w.routing.desk.cancelCallback(id))),
  fc.constant<Step>(
    (w) =>
      void w.routing.port.resume(
        CONTACTS.slice(0, 4).map((id) => ({
          contactId: id,
          offerId: w.entryOf(id)?.offer?.offerId ?? null,
        })),
      ),
  ),
);

/** What anybody does, and the seconds that pass after it. */
export const history = fc.array(fc.tuple(step, fc.constantFrom(0, 0, 3, 15, 61)), {
  maxLength: 80,
  size: "max",
});
