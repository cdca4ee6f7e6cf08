import { expect, test } from "vitest";

import { runScenario } from "./scenario/run.ts";
import { actionTypes, language } from "./testing/actions.ts";

const WAITS = {
  version: 1,
  name: "waits",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    start: { type: "Start", branches: { Default: "wait" } },
    wait: { type: "Queue", branches: { Default: "music" } },
    music: { type: "Hold", branches: { Default: "music" } },
  },
};
const world = {
  language,
  actionTypes,
  script: () => undefined,
  hours: () => undefined,
  skills: [{ name: "support", acwSec: 0 }],
};
const agents = [{ id: "anna", skills: ["support"], status: "Available" as const }];
const does = (at: number, what: "accepts" | "hangs up") => ({ at, agent: "anna", does: what });

test("others ahead are answered first, and then the caller", async () => {
  const one = [does(1, "accepts"), does(5, "hangs up")];
  const run = async (...steps: ReturnType<typeof does>[]) =>
    (
      await runScenario(
        { name: "", script: WAITS, agents, ahead: { support: 1 }, steps, until: 30, expect: {} },
        world,
      )
    ).transcript.map(({ text }) => text);
  expect(await run(...one)).toContain("enters support at position 2");
  expect((await run(...one)).join()).not.toContain("picks up");
  expect(await run(...one, does(6, "accepts"))).toContain("anna picks up");
});
