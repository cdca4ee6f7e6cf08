import { describe, expect, test } from "vitest";

import { scopeValues } from "../flow/scope.ts";
import { offered, queued } from "../testing/contact.ts";
import { memoryStore, newWorld } from "../testing/world.ts";

const ANSWERED = { type: "voice.answered" } as const;
const GONE = { type: "voice.gone", cause: "normal" } as const;
const CALLBACK = { type: "callback.waiting" } as const;

/** All promises that are settled have been heard of. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("a call", () => {
  test("is answered by its script, and the commands reach their ports", async () => {
    const world = await newWorld();
    world.call();
    world.says(ANSWERED);
    world.says(queued);
    expect(world.done).toEqual(["resume ", "answer c1", "requestAgent c1", "play c1"]);
    expect(world.runtime.contact("c1")?.queue.state).toBe("queued");
  });

  test("shows the caller's number and name at the agent's phone", async () => {
    const world = await newWorld();
    world.call("+12025550100", "+12025550123", "Ming");
    for (const event of [ANSWERED, queued, offered()]) world.says(event);
    const rung = world.journal.find(
      (entry) => entry.kind === "command" && entry.command.type === "ringAgent",
    );
    expect(rung).toMatchObject({ command: { callerId: "+12025550123", callerName: "Ming" } });
  });

  test("to a number that nothing answers is hung up", async () => {
    const world = await newWorld();
    world.call("nobody");
    expect(world.done).toEqual(["resume ", "hangup c1"]);
    expect(world.refusals).toEqual(["unknown-number"]);
    expect(world.runtime.contacts()).toEqual([]);
  });

  test("that is not let in is hung up with the cause, before anything is done about it", async () => {
    const world = await newWorld({ admit: () => "congestion" });
    world.call();
    expect(world.done).toEqual(["resume ", "hangup c1"]);
    expect(world.journal).toEqual([]);
  });

  test("of somebody whose callback waits knows of it, as queue.state", async () => {
    const world = await newWorld({ waiting: ["+12025550123"] });
    const second = world.runtime.contact(world.call("+12025550100", "+12025550123"));
    expect(second && scopeValues(second, world.now)).toMatchObject({
      queue: { state: "callback-waiting" },
    });
    const other = world.runtime.contact(world.call("+12025550100", "+12025550199"));
    expect(other && scopeValues(other, world.now)).toMatchObject({ queue: { state: "none" } });
  });

  test("that is over is forgotten, with its timers", async () => {
    const world = await newWorld();
    world.call();
    world.says(ANSWERED);
    world.says(queued);
    expect(world.alarms).toHaveLength(1);
    world.says(GONE);
    expect(world.alarms).toEqual([]);
    expect(world.runtime.contacts()).toEqual([]);
  });

  test("whose place in the queue comes when it is already over leaves the queue again", async () => {
    const world = await newWorld();
    world.call();
    world.says(ANSWERED);
    world.says(GONE);
    world.says(queued);
    expect(world.done.at(-1)).toBe("leave c1");
  });
});

describe("the journal", () => {
  test("holds each event before what came of it, numbered without gaps", async () => {
    const world = await newWorld();
    world.call();
    world.says(ANSWERED);
    const told = world.journal.map((entry) =>
      entry.kind === "event"
        ? entry.event.type
        : entry.kind === "command"
          ? `→ ${entry.command.type}`
          : entry.kind === "entered"
            ? `in ${entry.action}`
            : entry.kind,
    );
    expect(told).toEqual([
      "begun",
      "voice.ringing",
      "→ answer",
      "voice.answered",
      "in start",
      "branch",
      "in queue",
      "→ requestAgent",
    ]);
    expect(world.journal.map(({ seq }) => seq)).toEqual(world.journal.map((_, index) => index + 1));
  });

  test("tells of the end once, even if more events were waiting", async () => {
    const { store } = memoryStore();
    const slow = { ...store, save: () => Promise.resolve() };
    const world = await newWorld({ store: slow });
    world.call();
    world.says(ANSWERED);
    world.says(GONE);
    world.says({ type: "digit", digit: "1" });
    await settled();
    const ends = world.journal.filter(
      (entry) => entry.kind === "command" && entry.command.type === "endContact",
    );
    expect(ends).toHaveLength(1);
    expect(world.journal.at(-1)).toEqual(ends[0]);
  });

  test("that cannot be written to is reported, and the call goes on", async () => {
    const journal = {
      append: () => {
        throw new Error("disk full");
      },
    };
    const world = await newWorld({ journal });
    world.call();
    world.says(ANSWERED);
    expect(world.done).toContain("requestAgent c1");
    expect(world.faults.length).toBeGreaterThan(0);
  });
});

describe("the store", () => {
  test("has the contact before any command is carried out, also when it takes its time", async () => {
    const saves: (() => void)[] = [];
    const store = {
      ...memoryStore().store,
      save: () => new Promise<void>((resolve) => saves.push(resolve)),
    };
    const world = await newWorld({ store });
    world.call();
    world.says(ANSWERED);
    expect(world.done).toEqual(["resume "]);
    saves.shift()?.();
    await settled();
    expect(world.done).toEqual(["resume ", "answer c1"]);
    saves.shift()?.();
    await settled();
    expect(world.done).toEqual(["resume ", "answer c1", "requestAgent c1"]);
  });

  test.each([
    ["at once", () => Promise.reject(new Error("disk full"))],
    [
      "by throwing",
      () => {
        throw new Error("disk full");
      },
    ],
  ])("that fails %s is reported, and the caller does not suffer for it", async (_, save) => {
    const world = await newWorld({ store: { ...memoryStore().store, save } });
    world.call();
    await settled();
    world.says(ANSWERED);
    await settled();
    expect(world.faults).toContain("A contact could not be saved: c1");
    expect(world.done).toEqual(["resume ", "answer c1", "requestAgent c1"]);
  });

  test("gives a waiting callback to the next process, which dials nothing by itself", async () => {
    const { kept, store } = memoryStore();
    const before = await newWorld({ store });
    before.call();
    for (const event of [
      ANSWERED,
      queued,
      { type: "timer.due", timerId: "action:over" } as const,
      CALLBACK,
      GONE,
    ])
      before.says(event);
    expect(kept.size).toBe(1);

    const after = await newWorld({ store });
    expect(after.runtime.contact("c1")).toEqual(before.runtime.contact("c1"));
    expect(after.done).toEqual(["resume c1"]);
    after.says({ type: "callback.ended", cause: "failed" });
    expect(after.journal[0]?.seq).toBe(before.journal.length + 1);
    expect(kept.size).toBe(0);
  });

  test("gives timers the time that was left", async () => {
    const { store } = memoryStore();
    const before = await newWorld({ store });
    before.call();
    before.says(ANSWERED);
    before.says(queued);
    const after = await newWorld({ store, live: ["c1"] });
    expect(after.alarms.map(({ dueAt }) => dueAt)).toEqual([before.now + 30_000]);
  });

  test("that holds a contact of a script version nobody has any more: reported, the others go on", async () => {
    const { kept, store } = memoryStore();
    const before = await newWorld({ store });
    before.call();
    before.says(ANSWERED);
    kept.set("c0", kept.get("c1")?.replaceAll("c1", "c0").replaceAll('"hash"', '"gone"') ?? "");
    const after = await newWorld({ store, live: ["c1"] });
    expect(after.faults).toEqual(["A contact's script version is gone: c0"]);
    expect(after.runtime.contacts().map(({ contactId }) => contactId)).toEqual(["c1"]);
  });
});

test("a listener that throws is reported, and the call goes on", async () => {
  const world = await newWorld();
  world.runtime.onStep(() => {
    throw new Error("a bug in a view");
  });
  world.call();
  world.says(ANSWERED);
  expect(world.done).toContain("requestAgent c1");
  expect(world.faults.length).toBeGreaterThan(0);
});
