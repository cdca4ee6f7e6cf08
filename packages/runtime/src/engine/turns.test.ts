import { expect, test } from "vitest";

import { programOf } from "../testing/actions.ts";
import { newWorld } from "../testing/world.ts";

const program = programOf({
  start: ["Start", { Default: "round" }],
  round: ["Nothing", { Default: "round", Error: "sorry" }],
  sorry: ["Sound", { Default: "sorry" }],
});

test("events of others are handled between the turns of a script that goes on and on", async () => {
  const world = await newWorld({
    scripts: {
      forCall: () => ({ program, country: "US" }),
      byHash: () => Promise.resolve(program),
    },
  });
  const [one, other] = [world.call(), world.call()];
  world.hears(one, { type: "voice.answered" });
  world.hears(other, { type: "voice.answered" });
  const begun = (contactId: string) =>
    world.journal.filter((entry) => entry.contactId === contactId && entry.kind === "entered")
      .length;
  // Both have had one turn, though the first could go on.
  expect([begun(one), begun(other)]).toEqual([50, 50]);

  for (let turns = 0; turns < 5; turns++) world.alarms[0]?.ring();
  world.hears(other, { type: "voice.gone", cause: "normal" });
  expect(world.runtime.contact(other)).toBeUndefined();
  expect(begun(one) + begun(other)).toBeLessThanOrEqual(2 * 50 + 5 * 50);
});
