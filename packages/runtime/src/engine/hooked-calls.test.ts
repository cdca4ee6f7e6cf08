import { expect, test } from "vitest";

import type { HookEvent } from "../ports/hook.ts";
import { replay } from "../replay/replay.ts";
import { programOf, QUEUE_AND_SOUND } from "../testing/actions.ts";
import { memoryStore, newWorld } from "../testing/world.ts";
import type { Program } from "../flow/program.ts";
import type { ScriptSource } from "./ports.ts";

const own = programOf(QUEUE_AND_SOUND);
const vip: Program = (() => {
  const program = programOf(QUEUE_AND_SOUND, { name: { type: "string", initial: "" } });
  const script = { ...program.script, name: "vip", language: "de-DE" };
  const one: Program = { ...program, script, hash: "vip-1" };
  return { ...one, scripts: new Map([["vip", one]]) };
})();
const scripts: ScriptSource = {
  forCall: () => ({ program: own, country: "US", hook: "crm" }),
  byHash: (hash) => Promise.resolve([own, vip].find((program) => program.hash === hash)),
};
const ANSWERED = { type: "voice.answered" } as const;
const chosen = (hash: string, attempt = 1): HookEvent => ({
  type: "hook.answered",
  attempt,
  action: "answer",
  script: { name: "vip", hash },
  variables: { name: "Ming" },
});
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test("a script that the hook has chosen takes the call, and the journal says so", async () => {
  const world = await newWorld({ scripts });
  world.call();
  world.hookSays(chosen("vip-1"));
  await settled();
  world.says(ANSWERED);
  expect(world.done.slice(0, 3)).toEqual(["resume ", "ask c1", "answer c1"]);
  expect(world.runtime.contact("c1")).toMatchObject({
    script: "vip",
    scriptHash: "vip-1",
    call: { language: "de-DE" },
    variables: { name: "Ming" },
    flow: { script: "vip", status: "waiting" },
  });
  const begun = world.journal.filter((entry) => entry.kind === "begun");
  expect(begun.map(({ script }) => script)).toEqual(["test", "vip"]);
  expect(world.journal.map(({ seq }) => seq)).toEqual(world.journal.map((_, index) => index + 1));
  expect(replay(world.journal, vip)).toMatchObject({ script: "vip", difference: null });
});

test("a contact ends on the version that the hook has chosen, over a restart", async () => {
  const { store } = memoryStore();
  const before = await newWorld({ scripts, store });
  before.call();
  before.hookSays(chosen("vip-1"));
  await settled();
  before.says(ANSWERED);
  const after = await newWorld({ scripts, store, live: ["c1"] });
  expect(after.runtime.contact("c1")).toMatchObject({ script: "vip", variables: { name: "Ming" } });
});

test("a call that rang when the process died is asked about again", async () => {
  const { store } = memoryStore();
  (await newWorld({ scripts, store })).call();
  const after = await newWorld({ scripts, store, live: ["c1"] });
  expect(after.done).toEqual(["ask c1", "resume c1"]);
});

test("a version that is gone counts as a failed try", async () => {
  const world = await newWorld({ scripts });
  world.call();
  world.hookSays(chosen("gone"));
  await settled();
  expect(world.runtime.contact("c1")?.asking).toEqual({ hook: "crm", attempt: 2 });
  expect(world.done).not.toContain("answer c1");
});

test("an answer that comes when the script has begun changes nothing", async () => {
  const world = await newWorld({ scripts });
  world.call();
  world.hookSays({ ...chosen("vip-1"), script: null } as HookEvent);
  world.says(ANSWERED);
  world.hookSays(chosen("vip-1"));
  await settled();
  expect(world.runtime.contact("c1")?.script).toBe("test");
});
