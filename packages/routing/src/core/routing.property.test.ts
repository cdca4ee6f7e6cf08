import type { AgentRequest, QueueChange } from "@cordboard/runtime";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FakeTimer } from "../testing/fake-timer.ts";
import { createMemoryRouting, type MemoryRouting, type QueueEntry, RoutingError } from "./index.ts";
import { compareEntries } from "./order.ts";
import { proficiencyIn, suits } from "./skill-queue.ts";

const SKILLS = ["support", "sales"] as const;
const AGENTS = ["anna", "ben", "cleo"] as const;
const CONTACTS = ["c1", "c2", "c3", "c4", "c5", "c6"] as const;
const SETTABLE = ["Available", "Available", "Busy", "On break", "Offline"] as const;

type Step = (world: World) => void;

/** A contact centre, everything it says, and what anybody may try with it at any time. */
class World {
  readonly timer = new FakeTimer();
  readonly routing: MemoryRouting = createMemoryRouting({
    skills: SKILLS.map((name) => ({ name, ringTimeoutSec: 15, acwSec: 10 })),
    timer: this.timer,
    ownCallbackWaitHours: 0.01,
  });
  /** What a step did that it must not do. */
  readonly wrongs: string[] = [];
  /** By contact: the offers that ring. */
  readonly ringing = new Map<string, Set<string>>();

  constructor() {
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

const agentId = fc.constantFrom(...AGENTS);
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
        w.routing.port.requestAgent(id, wish),
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

const history = fc.array(fc.tuple(step, fc.constantFrom(0, 0, 3, 15, 61)), {
  maxLength: 80,
  size: "max",
});

async function live(steps: readonly (readonly [Step, number])[], check: (world: World) => void) {
  const world = new World();
  for (const [act, seconds] of steps) {
    act(world);
    check(world);
    await world.timer.advance(seconds, () => check(world));
    check(world);
  }
}

describe("whatever happens", () => {
  test("a contact has at most one offer, an agent at most one, and both agree on it", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) =>
        live(steps, ({ routing, ringing }) => {
          for (const open of ringing.values()) expect(open.size).toBeLessThanOrEqual(1);
          const held = routing.desk.agents().filter(({ contactId: id }) => id !== null);
          expect(new Set(held.map(({ contactId: id }) => id)).size).toBe(held.length);
          for (const agent of held) {
            expect(agent.contact).not.toBeNull();
            expect(agent.status).toBe(agent.offerId === null ? "In line" : "Available");
          }
          const offered = routing.desk.waiting().filter(({ state }) => state === "offered");
          for (const { contactId: id, offer } of offered) {
            const agent = routing.desk.agent(offer?.agentId ?? "");
            expect(agent).toMatchObject({ contactId: id, offerId: offer?.offerId });
          }
        }),
      ),
      { numRuns: 300 },
    );
  });

  test("a contact that is changed keeps its place, and one that leaves the queue has none", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) => live(steps, ({ wrongs }) => expect(wrongs).toEqual([]))),
      { numRuns: 300 },
    );
  });

  test("nobody waits while an agent who fits is free", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) =>
        live(steps, ({ routing }) => {
          const free = routing.desk
            .agents()
            .filter(({ status, contactId: id }) => status === "Available" && id === null);
          for (const entry of routing.desk.waiting().filter(isOpen)) {
            const fitting = free.filter(
              (agent) =>
                suits(entry, agent, proficiencyIn(agent, entry.skill)) &&
                !entry.declinedBy.some((decline) => decline.agentId === agent.id),
            );
            expect(fitting.map(({ id }) => id)).toEqual([]);
          }
        }),
      ),
      { numRuns: 300 },
    );
  });

  test("an agent who comes free is offered the first in order who fits", async () => {
    await fc.assert(
      fc.asyncProperty(history, agentId, (steps, id) =>
        live(steps, ({ routing, timer }) => {
          const { desk } = routing;
          if (desk.agent(id)?.status !== "Busy") return;
          const agent = desk.putAgent({ ...desk.agent(id)!, name: id });
          const fitting = desk
            .waiting()
            .filter(isOpen)
            .filter((entry) => suits(entry, agent, proficiencyIn(agent, entry.skill)))
            .filter((entry) => !entry.declinedBy.some((decline) => decline.agentId === id));
          const [first] = fitting.toSorted((a, b) => compareEntries(a, b, timer.now()));
          expect(desk.setStatus(id, "Available").contactId).toBe(first?.contactId ?? null);
        }),
      ),
      { numRuns: 300 },
    );
  });

  test("the same history gives the same events", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const tell = async () => {
          const said: unknown[] = [];
          let heard: World | null = null;
          await live(steps, (world) => {
            heard = world;
            said.push(world.routing.desk.agents(), world.routing.desk.waiting());
          });
          return JSON.stringify([said, heard === null]);
        };
        expect(await tell()).toBe(await tell());
      }),
      { numRuns: 50 },
    );
  });
});

function isOpen({ state, notBefore }: QueueEntry): boolean {
  return state === "waiting" && notBefore === null;
}
