import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { couldTake, disagreements, isOpen, leftWaiting } from "../testing/invariants.ts";
import {
  agentId,
  history,
  type MakeRouting,
  ROUTINGS,
  type Step,
  World,
} from "../testing/world.ts";
import { compareEntries } from "./order.ts";

async function live(
  make: MakeRouting,
  steps: readonly (readonly [Step, number])[],
  check: (world: World) => void,
) {
  const world = new World(make);
  for (const [act, seconds] of steps) {
    act(world);
    check(world);
    await world.timer.advance(seconds, () => check(world));
    check(world);
  }
}

describe.each(Object.entries(ROUTINGS))("whatever happens, with %s", (_servers, make) => {
  test("a contact has at most one offer, an agent at most one, and both agree on it", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) =>
        live(make, steps, ({ routing, ringing }) => {
          for (const open of ringing.values()) expect(open.size).toBeLessThanOrEqual(1);
          const held = routing.desk.agents().filter(({ contactId: id }) => id !== null);
          expect(new Set(held.map(({ contactId: id }) => id)).size).toBe(held.length);
          for (const agent of held) {
            expect(agent.contact).not.toBeNull();
            expect(agent.status).toBe(agent.offerId === null ? "In line" : "Available");
          }
          expect(disagreements(routing.desk.agents(), routing.desk.waiting())).toEqual([]);
        }),
      ),
      { numRuns: 200 },
    );
  });

  test("a contact that is changed keeps its place, and one that leaves the queue has none", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) =>
        live(make, steps, ({ wrongs }) => expect(wrongs).toEqual([])),
      ),
      { numRuns: 200 },
    );
  });

  test("nobody waits while an agent who fits is free", async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) =>
        live(make, steps, ({ routing }) => {
          expect(leftWaiting(routing.desk.agents(), routing.desk.waiting())).toEqual([]);
        }),
      ),
      { numRuns: 200 },
    );
  });

  test("an agent who comes free is offered the first in order who fits", async () => {
    await fc.assert(
      fc.asyncProperty(history, agentId, (steps, id) =>
        live(make, steps, ({ routing, timer }) => {
          const { desk } = routing;
          if (desk.agent(id)?.status !== "Busy") return;
          const agent = desk.putAgent({ ...desk.agent(id)!, name: id });
          const fitting = desk
            .waiting()
            .filter(isOpen)
            .filter((entry) => couldTake(agent, entry));
          const [first] = fitting.toSorted((a, b) => compareEntries(a, b, timer.now()));
          expect(desk.setStatus(id, "Available").contactId).toBe(first?.contactId ?? null);
        }),
      ),
      { numRuns: 200 },
    );
  });

  test("the same history gives the same events", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const tell = async () => {
          const said: unknown[] = [];
          let heard: World | null = null;
          await live(make, steps, (world) => {
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
