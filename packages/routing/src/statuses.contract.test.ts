import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AGENT_STATUSES, type AgentStatus, RoutingError, STATUS_RULES } from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const RULES = {
  skills: [{ name: "support", acwSec: 20 }],
  breakReasons: ["lunch", "training"],
  deskGraceSec: 30,
} as const;

const ALL = AGENT_STATUSES.map((status) => [status] as const);

const refusal = async (attempt: Promise<unknown>) => {
  try {
    await attempt;
    return "allowed";
  } catch (error) {
    if (error instanceof RoutingError) return error.problem;
    throw error;
  }
};

describe.each(Object.entries(IMPLEMENTATIONS))("an agent's status in %s", (name, open) => {
  let opened: Opened;
  let centre: Centre;

  beforeEach(async () => {
    opened = await open(RULES);
    centre = opened.centre;
  });
  afterEach(() => opened.dispose());

  const anna = () => centre.agent("anna");
  const takesACall = async () => {
    await anna().isFree({ support: 1 });
    await centre.contact("c1").requests("support");
    await anna().accepts();
    await centre.contact("c1").talks();
  };
  const callIsOver = () => centre.contact("c1").isOver();
  const isIn = async (status: AgentStatus) => {
    await anna().joins({ support: 1 });
    if (status === "In line" || status === "After-call work") await takesACall();
    if (status === "After-call work") await callIsOver();
    if (STATUS_RULES[status].settableByAgent) await anna().becomes(status, "lunch");
    expect(await anna().view()).toMatchObject({ status });
  };
  describe("by the table:", () => {
    test.each(ALL)("%s takes contacts of a queue, or does not", async (status) => {
      await isIn(status);
      await centre.contact("new").requests("support");
      expect(await anna().rings()).toBe(STATUS_RULES[status].routedContacts ? "new" : null);
    });

    test.each(ALL)("%s is chosen by the agent, or only by calls", async (status) => {
      await isIn("Busy");
      const allowed = STATUS_RULES[status].settableByAgent ? "allowed" : "status-not-settable";
      expect(await refusal(anna().becomes(status, "lunch"))).toBe(allowed);
    });

    test.each(ALL)("%s is left by the agent, except during a call", async (status) => {
      await isIn(status);
      const allowed = status === "In line" ? "status-in-line" : "allowed";
      expect(await refusal(anna().becomes("Busy"))).toBe(allowed);
    });

    test.each(ALL)("%s is left by force, during a call when it is over", async (status) => {
      await isIn(status);
      await anna().isForcedTo("On break", "boss", "training");
      const follows = STATUS_RULES[status].forced === "after-the-call";
      expect(await anna().view()).toMatchObject(
        follows ? { status, nextStatus: "On break" } : { status: "On break", nextStatus: null },
      );
      await callIsOver();
      if (follows) await centre.clock.advance(20);
      expect(await anna().view()).toMatchObject({
        status: "On break",
        statusReason: "training",
        statusBy: "boss",
        statusUntil: null,
      });
    });

    test.each(ALL)("%s is forced on nobody whom only calls set it for", async (status) => {
      await isIn("Available");
      const allowed = STATUS_RULES[status].settableByAgent ? "allowed" : "status-not-settable";
      expect(await refusal(anna().isForcedTo(status, "boss", "lunch"))).toBe(allowed);
    });
  });

  test("who forced a status, and why, is in the history; the agent's own has nobody", async () => {
    await isIn("Available");
    await centre.clock.advance(60);
    await anna().isForcedTo("Busy", "boss", "needed elsewhere");
    await centre.clock.advance(30);
    await anna().becomes("Available");
    const now = centre.clock.now();
    expect(await centre.desk.history("anna")).toMatchObject([
      { status: "Available", reason: "", by: "", from: now, to: null },
      { status: "Busy", reason: "needed elsewhere", by: "boss", from: now - 30_000, to: now },
      { status: "Available", by: "", from: now - 90_000, to: now - 30_000 },
      { status: "Offline" },
    ]);
  });

  test("a range of the history has what was so within it, and no more", async () => {
    await isIn("Available");
    const begin = centre.clock.now();
    for (const status of ["Busy", "Available", "Busy", "Available"] as const) {
      await centre.clock.advance(60);
      await anna().becomes(status);
    }
    const statuses = async (fromSec: number, toSec: number) => {
      const range = { from: begin + fromSec * 1000, to: begin + toSec * 1000 };
      return (await centre.desk.history("anna", range)).map(({ from }) => (from - begin) / 1000);
    };
    expect(await statuses(60, 180)).toEqual([120, 60]);
    expect(await statuses(70, 70.5)).toEqual([60]);
    expect(await statuses(239, 500)).toEqual([240, 180]);
    expect((await centre.desk.history("anna", { limit: 2 })).length).toBe(2);
  });

  test("an offer that rings at somebody who is forced away goes on to others", async () => {
    await anna().isFree({ support: 1 });
    await centre.contact("c1").requests("support");
    await centre.agent("ben").isFree({ support: 1 });
    await anna().isForcedTo("Offline", "boss");
    expect(await anna().rings()).toBeNull();
    expect(await centre.agent("ben").rings()).toBe("c1");
  });

  test("a break that follows a call needs a reason too, and has it then", async () => {
    await takesACall();
    const next = (reason?: string) => centre.desk.chooseNextStatus("anna", "On break", reason);
    expect(await refusal(Promise.resolve().then(() => next()))).toBe("unknown-break-reason");
    await next("training");
    await callIsOver();
    expect(await anna().status()).toBe("After-call work");
    await centre.clock.advance(20);
    expect(await anna().status()).toBe("On break: training");
  });

  describe("the desk", () => {
    test("that is lost makes the agent Offline after the grace, and what rings goes on", async () => {
      await anna().isFree({ support: 1 });
      await anna().opensDesk();
      await centre.contact("c1").requests("support");
      await anna().losesDesk();
      await centre.clock.advance(29.999);
      expect(await anna().view()).toMatchObject({ status: "Available" });
      await centre.clock.advance(0.001);
      expect(await anna().status()).toBe("Offline: connection-lost");
      expect(await centre.contact("c1").entry()).toMatchObject({ state: "waiting" });
    });

    test("that comes back within the grace changes nothing", async () => {
      await anna().isFree({ support: 1 });
      await anna().opensDesk();
      await anna().losesDesk();
      await centre.clock.advance(29);
      await anna().opensDesk();
      await centre.clock.advance(600);
      expect(await anna().status()).toBe("Available");
    });

    test("that was never open is not missed", async () => {
      await anna().isFree({ support: 1 });
      await anna().losesDesk();
      await centre.clock.advance(600);
      expect(await anna().status()).toBe("Available");
    });

    test("that is lost during a call leaves the agent In line, and Offline follows", async () => {
      await takesACall();
      await anna().opensDesk();
      await anna().losesDesk();
      await centre.clock.advance(30);
      expect(await anna().view()).toMatchObject({ status: "In line", nextStatus: "Offline" });
      await callIsOver();
      await centre.clock.advance(20);
      expect(await anna().status()).toBe("Offline: connection-lost");
    });

    test("that comes back during the call takes that back, and no choice of the agent's", async () => {
      await takesACall();
      await anna().opensDesk();
      await anna().losesDesk();
      await centre.clock.advance(30);
      await anna().opensDesk();
      expect(await anna().view()).toMatchObject({ nextStatus: null });
      await centre.desk.chooseNextStatus("anna", "Busy");
      await anna().opensDesk();
      expect(await anna().view()).toMatchObject({ nextStatus: "Busy" });
    });

    test.each(whereItLasts(name))("of before a restart has the grace to come back", async () => {
      await anna().isFree({ support: 1 });
      await centre.agent("ben").isFree({ support: 1 });
      await anna().opensDesk();
      await centre.agent("ben").opensDesk();
      await centre.restarts([]);
      await centre.agent("ben").opensDesk();
      await centre.clock.advance(30);
      expect(await anna().status()).toBe("Offline: connection-lost");
      expect(await centre.agent("ben").status()).toBe("Available");
    });

    test.each(whereItLasts(name))("that is back before the contacts are is not lost", async () => {
      await anna().isFree({ support: 1 });
      await anna().opensDesk();
      await centre.closes();
      await centre.opens();
      await anna().opensDesk();
      await centre.port.resume([]);
      await centre.clock.advance(600);
      expect(await anna().status()).toBe("Available");
    });

    test.each(whereItLasts(name))("'s grace goes on over a restart", async () => {
      await anna().isFree({ support: 1 });
      await anna().opensDesk();
      await anna().losesDesk();
      await centre.clock.advance(20);
      await centre.restarts([]);
      await centre.clock.advance(9.999);
      expect(await anna().status()).toBe("Available");
      await centre.clock.advance(0.001);
      expect(await anna().status()).toBe("Offline: connection-lost");
    });
  });

  test.each(whereItLasts(name))(
    "the countdown of after-call work goes on over a restart",
    async () => {
      await isIn("After-call work");
      await centre.clock.advance(12);
      await centre.restarts([]);
      await centre.clock.advance(7.999);
      expect(await anna().status()).toBe("After-call work");
      await centre.clock.advance(0.001);
      expect(await anna().status()).toBe("Available");
    },
  );
});
