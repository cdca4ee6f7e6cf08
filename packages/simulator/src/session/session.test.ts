import { describe, expect, test } from "vitest";

import { runScenario } from "../scenario/run.ts";
import { actionTypes, language } from "../testing/actions.ts";
import { recordedScenario } from "./recorded-scenario.ts";
import { replayScenario } from "./replay-scenario.ts";
import { createSession, type Session } from "./session.ts";

/** Asks for a key for five seconds, counts to `to`, asks again; 1 is for an agent. */
const script = (to = 2) =>
  ({
    version: 1,
    name: "asks",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    variables: { count: { type: "number", initial: 0 } },
    actions: {
      start: { type: "Start", branches: { Default: "ask" } },
      ask: { type: "Ask", branches: { 1: "queue", Timeout: "count", Default: "web" } },
      web: { type: "Web", branches: { Default: "ask", Error: "bye" } },
      count: { type: "Count", properties: { to }, branches: { Default: "ask", Enough: "bye" } },
      queue: { type: "Queue", branches: { Default: "hold" } },
      hold: { type: "Hold", branches: { Default: "hold" } },
      bye: { type: "Bye" },
    },
  }) as const;
const skills = [{ name: "support", acwSec: 0 }];
const agents = [{ id: "anna", skills: ["support"] }];

async function call(to?: number): Promise<Session> {
  const session = await createSession({
    script: script(to),
    actionTypes,
    skills,
    agents,
    call: { ani: "+12025550123", dnis: "+12025550100" },
    startAt: Date.UTC(2026, 2, 2, 14),
  });
  session.call();
  return session;
}

const path = ({ simulation }: Session) =>
  simulation.journal.flatMap((entry) => (entry.kind === "entered" ? [entry.action] : []));
const pointNames = ({ points }: Session) =>
  points.map(({ action, act }) => action ?? JSON.stringify(act));
const presses = (key: string) => ({ caller: `presses ${key}` });
const seconds = ({ simulation, options }: Session) => (simulation.now - options.startAt) / 1000;

describe("going back", () => {
  test("every action and everything that somebody does is a point", async () => {
    const session = await call();
    session.advance(5000);
    session.act(presses("1"));
    expect(pointNames(session)).toEqual([
      "start",
      "ask",
      "count",
      "ask",
      '{"caller":"presses 1"}',
      "queue",
      "hold",
    ]);
    expect(session.position).toBe(7);
  });

  test("to before an action in the midst of others of the same instant; what lies ahead stays known", async () => {
    const session = await call();
    session.advance(7000);
    await session.backTo(2);
    expect(path(session)).toEqual(["start", "ask"]);
    expect(session.simulation.stoppedBefore).toBe("count");
    expect(seconds(session)).toBe(5);
    expect(session.position).toBe(2);
    expect(pointNames(session)).toEqual(["start", "ask", "count", "ask"]);
  });

  test("to before somebody did something", async () => {
    const session = await call();
    session.advance(2000);
    session.act(presses("1"));
    await session.backTo(2);
    expect(path(session)).toEqual(["start", "ask"]);
    expect([seconds(session), session.simulation.stoppedBefore]).toEqual([2, null]);
  });

  test("and doing something else is another course; one can return to the first", async () => {
    const session = await call();
    session.advance(2000);
    session.act(presses("1"));
    session.advance(1000);
    await session.backTo(2);
    session.advance(3000);
    expect(path(session)).toEqual(["start", "ask", "count", "ask"]);
    expect(session.courses[1]?.from).toEqual({ course: 0, point: 2 });
    await session.follow(0);
    expect(path(session)).toEqual(["start", "ask", "queue", "hold"]);
    expect(seconds(session)).toBe(3);
    await session.follow(1);
    expect(path(session)).toEqual(["start", "ask", "count", "ask"]);
  });

  test("only looking about makes no course", async () => {
    const session = await call();
    session.advance(7000);
    for (const index of [1, 3, 0]) await session.backTo(index);
    expect(session.courses).toHaveLength(1);
    await session.follow(0);
    expect(path(session)).toEqual(["start", "ask", "count", "ask"]);
  });

  test("with another world, such as what other systems answer", async () => {
    const session = await call();
    session.act(presses("9"));
    expect(session.simulation.unanswered.map(({ url }) => url)).toEqual(["https://example.org/"]);
    session.advance(0);
    expect(path(session)).toContain("bye");
    const asks = session.points.findIndex(({ action }) => action === "web");
    await session.backTo(asks, { answers: [{ url: "https://example.org/" }] });
    session.advance(1000);
    expect(path(session)).toEqual(["start", "ask", "web", "ask"]);
  });

  test("an hour takes less than a second", async () => {
    const session = await call(10_000);
    session.advance(3_600_000);
    const points = session.points.length;
    expect(points).toBeGreaterThan(1000);
    const before = performance.now();
    await session.backTo(points - 1);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(path(session)).toHaveLength(points - 1);
  });
});

describe("standing still", () => {
  test("before an action, also when time is skipped; then it goes on", async () => {
    const session = await call();
    session.stopBefore(["count"]);
    session.advance(60_000);
    expect(session.simulation.stoppedBefore).toBe("count");
    expect(seconds(session)).toBe(5);
    session.advance(1000);
    expect(path(session)).toEqual(["start", "ask", "count", "ask"]);
    expect(seconds(session)).toBe(6);
  });

  test("before the first action", async () => {
    const session = await createSession({ ...(await call()).options });
    session.stopBefore(["start"]);
    session.call();
    expect(session.simulation.stoppedBefore).toBe("start");
    expect(session.step()).toBe(true);
    expect(session.simulation.stoppedBefore).toBe("ask");
  });

  test("step by step, until nothing more happens by itself", async () => {
    const session = await call();
    const stops: (string | null)[] = [];
    while (session.step()) stops.push(session.simulation.stoppedBefore);
    expect(stops).toEqual(["count", "ask", "count", "bye"]);
    expect(session.simulation.outcome).toBe("script-ended");
  });

  test("a variable that is changed there counts for the action", async () => {
    const session = await call();
    session.stopBefore(["count"]);
    session.advance(5000);
    session.act({ set: { count: 1 } });
    session.advance(0);
    expect(path(session).at(-1)).toBe("bye");
    expect(session.simulation.transcript.map(({ text }) => text)).toContain(
      "sets count to 1 by hand",
    );
    const changed = session.points.findIndex(({ act }) => act);
    await session.backTo(changed);
    expect(session.simulation.contact?.variables["count"]).toBe(0);
    await session.backTo(changed + 1);
    expect(session.simulation.contact?.variables["count"]).toBe(1);
    expect(session.simulation.stoppedBefore).toBe("count");
  });
});

describe("a call as a scenario", () => {
  const world = { language, actionTypes, skills, script: () => script(), hours: () => undefined };
  const saved = async (session: Session) => {
    const scenario = recordedScenario(session, "Saved");
    return { scenario, result: await runScenario(scenario, world) };
  };

  test("does the same again, and expects the same", async () => {
    const session = await call();
    session.advance(1500);
    session.act({ agent: "anna", does: "becomes Available" });
    session.act(presses("1"));
    session.advance(2000);
    session.act({ agent: "anna", does: "accepts" });
    session.advance(3000);
    session.act({ caller: "hangs up" });
    const { scenario, result } = await saved(session);
    expect(scenario).toMatchObject({
      steps: [
        { at: 1.5, agent: "anna", does: "becomes Available" },
        { at: 1.5, caller: "presses 1" },
        { at: 3.5, agent: "anna" },
        { at: 6.5, caller: "hangs up" },
      ],
      until: 6.5,
      expect: { path: ["start", "ask", "queue", "hold"], errors: [], outcome: "handled" },
    });
    expect(result).toMatchObject({ passed: true, failures: [] });
  });

  test("has what was changed while it stood still, at its place", async () => {
    const session = await call();
    session.stopBefore(["count"]);
    session.advance(60_000);
    session.act({ set: { count: 1 } });
    session.advance(1000);
    const { scenario, result } = await saved(session);
    expect(scenario.steps).toEqual([{ at: 0, set: { count: 1 }, before: "count" }]);
    expect(result).toMatchObject({ passed: true, failures: [] });
  });

  test("keeps what was arranged before the call, and what was done as it began, apart", async () => {
    const { options } = await call();
    const session = await createSession(options);
    session.act({ agent: "anna", does: "becomes Available" });
    session.call();
    session.act(presses("1"));
    const { scenario, result } = await saved(session);
    expect(scenario.steps.map(({ at }) => at)).toEqual([0, 0.001]);
    expect(result.failures).toEqual([]);
  });
});

describe("a scenario as a call", () => {
  const world = { language, actionTypes, skills, script: () => script(), hours: () => undefined };
  const open = async (expected: readonly string[]) => {
    const scenario = {
      name: "Presses 1",
      script: "asks",
      agents: [{ id: "anna", skills: ["support"] }],
      steps: [{ at: 2, ...presses("1") }],
      until: 9,
      expect: { path: [...expected] },
    };
    const session = await replayScenario(scenario, world);
    if (typeof session === "string") throw new Error(session);
    return session;
  };

  test("stands before the first action that was not expected; what came then is known", async () => {
    const session = await open(["start", "ask", "count"]);
    expect([session.simulation.stoppedBefore, seconds(session)]).toEqual(["queue", 2]);
    expect(pointNames(session)).toContain("hold");
  });

  test("goes to its end where all comes as expected", async () => {
    const session = await open(["start", "ask", "queue", "hold"]);
    expect([session.simulation.stoppedBefore, seconds(session)]).toEqual([null, 9]);
  });

  test("is none where its script is missing", async () => {
    const nowhere = { ...world, script: () => undefined };
    const scenario = { name: "x", script: "gone", steps: [], expect: {} };
    expect(await replayScenario(scenario, nowhere)).toBe(
      'There is no script "gone" without errors.',
    );
  });
});
