/** `npm run bench`: figures to compare side by side in one run; medians, since machines are noisy. */
import { parkedContacts, runBareMachine, runReference } from "./contacts.ts";
import { figuresOfContacts } from "./figures.ts";
import { activeContacts, restoreParked } from "./many.ts";
import { median, quantile } from "./quantiles.ts";
import { runScenarios } from "./scenarios.ts";
import { largeVersions } from "./merging.ts";
import { largeScript, validate } from "./validation.ts";

const ROUNDS = 7;
const CONTACTS = 500;
const SCENARIOS = 500;
const say = (line = "") => process.stdout.write(`${line}\n`);

async function time(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const { events, transitions } = await runReference(CONTACTS);
const transitionsEach = Math.round(transitions / CONTACTS);
runBareMachine(CONTACTS, transitionsEach);
const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(await time(() => runReference(CONTACTS)));
  bare.push(await time(() => runBareMachine(CONTACTS, transitionsEach)));
}
const ratios = ours.map((ms, index) => ms / (bare[index] ?? Number.NaN));
say("Reference script in the simulator, from call to callback to the end");
say(
  `  ${Math.round((CONTACTS / median(ours)) * 1000)} contacts/s (${Math.round(events / CONTACTS)} events, ${transitionsEach} transitions each; routing and journal included)`,
);
say(
  `  ${Math.round((CONTACTS / median(bare)) * 1000)} contacts/s for a bare XState machine of as many transitions`,
);
say(`  ${median(ratios).toFixed(2)} times the bare machine's time (aim: at most 1.5)`);

const scenarios: number[] = [];
for (let round = 0; round < ROUNDS; round++)
  scenarios.push(await time(() => runScenarios(SCENARIOS)));
const rate = (ms: number | undefined) => Math.round((SCENARIOS / (ms ?? Number.NaN)) * 1000);
say("Scenarios of the reference script, with transcript and coverage");
say(
  `  ${rate(median(scenarios))} scenarios/s, ${rate(scenarios[0])} in the first round (aim: at least 500)`,
);

const parked = await parkedContacts(5_000);
say("A contact that waits for its callback");
say(
  `  ${parked.stored} bytes stored (aim: at most 5,000), ${Math.round(parked.resident)} bytes in memory`,
);

const restored = await restoreParked(20_000);
say(`${restored.count} contacts that wait for their callback, in one process`);
say(
  `  restored in ${(restored.ms / 1_000).toFixed(1)} s (aim: under 10); ${Math.round(restored.bytes)} bytes each beyond an XState actor that only counts (aim: at most 5,000)`,
);
const active = await activeContacts(1_000);
say("1,000 contacts in their menus, who press keys");
say(
  `  ${quantile(active, 0.95).toFixed(2)} ms for an event at the 95th percentile (aim: under 2), ${median(active).toFixed(2)} at the median`,
);

say("Validation: JSON, shape, graph, voice path, expressions, all advice");
for (const [count, aim] of [
  [1_000, 100],
  [10_000, 1_000],
] as const) {
  const text = largeScript(count);
  validate(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await time(() => validate(text)));
  say(
    `  ${median(times).toFixed(1)} ms for ${count} actions, ${(text.length / 1024).toFixed(0)} KB (aim: under ${aim})`,
  );
}

say("Versions of a script, of which every action was changed");
for (const [what, work] of Object.entries(largeVersions(1_000))) {
  work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await time(work));
  say(`  ${median(times).toFixed(1)} ms to ${what} 1000 actions (aim: under 100)`);
}

const kept = await figuresOfContacts(Number(process.env["BENCH_CONTACTS"] ?? 2_000));
say(`Figures of a script: ${kept.contacts} contacts of a week, ${kept.entries} journal entries`);
say(
  `  ${kept.askMs.toFixed(1)} ms to ask for all actions (aim: under 200), ${kept.pageMs.toFixed(1)} ms for a page of contacts`,
);
say(
  `  ${kept.withUs.toFixed(1)} µs to write an entry with its figures, ${kept.withoutUs.toFixed(1)} µs without, at 50 contacts a commit; ${kept.rows} rows of figures`,
);
