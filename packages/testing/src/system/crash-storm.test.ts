import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { Random } from "../fuzz/random.ts";
import { aftermathOf, type Aftermath } from "../storm/aftermath.ts";
import { beginStorm, type Storm } from "../storm/storm.ts";

/** 1 is the whole storm; less while one works on it. */
const SCALE = Number(process.env["STORM_SCALE"] ?? 1);
const some = (count: number) => Math.max(1, Math.round(count * SCALE));

/** Together 204 calls. Those of callbacks and turnover come and go; their agents' and customers' legs make up for them. */
const NUMBERS = {
  menus: some(60),
  nobody: some(40),
  talk: some(40),
  callbacks: some(40),
  turnover: some(20),
  tone: some(4),
};
const KILLS = some(20);
/** After it is up, the server lives so long, in ms, before it is killed again. */
const LIVES = { from: 300, to: 4_000 };
/** What nobody hears: less than this of a conversation is lost. */
const LONGEST_GAP_MS = 100;
/** Less than callers wait before they are refused, and than customers wait in silence. */
const AWAY_MS = 10_000;
const SEED = 20;

const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(`a storm of calls, ${KILLS} times kill -9${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let storm: Storm;
  let after: Aftermath;
  let left: { readonly channels: unknown; readonly bridges: unknown };
  const upAgainMs: number[] = [];
  const released: { readonly [crowd: string]: readonly string[] } = {};

  beforeAll(async () => {
    rig = await startAsterisk();
    storm = await beginStorm(rig, NUMBERS, KILLS * 4);
    const { centre, callers, phones, voices } = storm;
    const chance = new Random(SEED);
    for (let kill = 0; kill < KILLS; kill++) {
      const livesMs = LIVES.from + chance.next() * (LIVES.to - LIVES.from);
      await new Promise((resolve) => setTimeout(resolve, livesMs));
      const killedAt = performance.now();
      await centre.killAndRestart();
      upAgainMs.push(performance.now() - killedAt);
    }
    const calledBack = () => new Set(phones.customers.who("hung-up")).size;
    // What does not come about the tests below say better.
    await until(
      "everybody is called back",
      () => (calledBack() >= NUMBERS.callbacks ? true : null),
      60_000,
      200,
    ).catch(() => undefined);
    for (const kind of ["menus", "nobody", "talk"] as const)
      Object.assign(released, { [kind]: callers[kind].who("released") });
    Object.assign(released, { agents: phones.talk.who("released") });
    for (const crowd of Object.values(callers)) await crowd.hangUp();
    for (const voice of voices) await voice.hangsUp().catch(() => undefined);
    const isOver = () => (centre.contacts().length === 0 ? true : null);
    await until("all is over", isOver, 30_000, 100).catch(() => undefined);
    const noChannels = async () => ((await rig.channels()).length === 0 ? true : null);
    await until("no channels", noChannels).catch(() => undefined);
    left = { channels: await rig.channels(), bridges: await rig.ari("GET", "/bridges") };
    await centre.goesAway();
    after = await aftermathOf(centre.workspace);
  }, 280_000);
  afterAll(async () => {
    await storm?.stop();
    await rig?.stop();
  });

  it("nobody was hung up on whom the script did not let go", () => {
    expect(released).toEqual({ menus: [], nobody: [], talk: [], agents: [] });
    expect(storm.voices.filter((voice) => voice.wasReleased())).toEqual([]);
  });

  it("every call was answered, and every contact has an outcome", () => {
    const { menus, nobody, talk, callbacks, turnover, tone } = NUMBERS;
    const calls = menus + nobody + talk + callbacks + turnover;
    const answered = Object.values(storm.callers).flatMap((crowd) => crowd.who("answered"));
    expect(new Set(answered).size).toBe(calls);
    expect(new Set(after.contacts.map(({ ani }) => ani)).size).toBe(calls + tone);
    expect(after.contacts.filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(after.stored).toEqual([]);
    expect(left).toEqual({ channels: [], bridges: [] });
  });

  it("no callback was lost, and nobody was dialled twice", () => {
    const asked = storm.callers.callbacks.who("answered").toSorted();
    expect(storm.phones.customers.who("rang").toSorted()).toEqual(asked);
    const outcomes = after.contacts.filter(({ ani }) => asked.includes(ani));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["callback-handled"]));
  });

  it("who talks hears the other all the time", () => {
    for (const { audio } of storm.voices) {
      expect(audio.heard()).toBeGreaterThan(500);
      expect(audio.longestGapMs()).toBeLessThan(LONGEST_GAP_MS);
    }
  });

  it("the server is up again soon", () => {
    const sorted = upAgainMs.toSorted((a, b) => a - b).map(Math.round);
    expect(sorted.at(-1), `up again after ${sorted.join(", ")} ms`).toBeLessThan(AWAY_MS);
  });

  it("each journal replays", () => {
    expect(after.contacts.filter(({ difference }) => difference !== null)).toEqual([]);
  });
});
