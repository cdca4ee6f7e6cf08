/**
 * `npm run bench:asterisk`: the same call by Cordboard and by a minimal program written by hand, in turns on one Asterisk.
 * Before it is measured each program has answered WARM calls: what is measured is a server that runs, not its start.
 * CALLS (300), WARM (200), RATE (20 a second) and ROUNDS (3) in the environment.
 */
import { startAsterisk, startCallers, until, type AsteriskRig } from "@cordboard/testing/asterisk";

import { median, quantile } from "../quantiles.ts";
import { watchKeys } from "./key-watch.ts";
import { byHand, cordboard, processorMs, type Answering } from "./programs.ts";

const CALLS = Number(process.env["CALLS"] ?? 300);
const WARM = Number(process.env["WARM"] ?? 200);
const RATE = Number(process.env["RATE"] ?? 20);
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
/** After so long each caller presses 1, while the first prompt plays. */
const PRESS_MS = 1_200;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Figures {
  readonly cpuMs: number;
  readonly keyMs: readonly number[];
  readonly failed: number;
}

async function round(
  rig: AsteriskRig,
  start: (rig: AsteriskRig) => Promise<Answering>,
): Promise<Figures> {
  const program = await start(rig);
  await answers(rig, WARM);
  const watch = await watchKeys(rig);
  const before = processorMs(program.pid);
  const failed = CALLS - (await answers(rig, CALLS));
  const cpuMs = (processorMs(program.pid) - before) / CALLS;
  watch.close();
  await program.stop();
  for (const { id } of await rig.channels()) await rig.ari("DELETE", `/channels/${id}`);
  return { cpuMs, keyMs: [...watch.times], failed };
}

/** Has so many people call; how many of them were let go in the end. */
async function answers(rig: AsteriskRig, calls: number): Promise<number> {
  const callers = await startCallers({
    rig,
    rate: RATE,
    presses: { key: "1", everyMs: PRESS_MS },
    callers: Array.from({ length: calls }, (_, n) => ({ from: `+1202555${1000 + n}`, to: "1000" })),
  });
  const released = () => callers.who("released").length;
  const over = () => (released() >= calls ? true : null);
  await until("all calls are over", over, (calls / RATE) * 1_000 + 20_000, 100).catch(
    () => undefined,
  );
  const letGo = released();
  await callers.stop();
  return letGo;
}

const rig = await startAsterisk();
try {
  const all: { readonly ours: Figures; readonly bare: Figures }[] = [];
  for (let turn = 0; turn < ROUNDS; turn++)
    all.push({ ours: await round(rig, cordboard), bare: await round(rig, byHand) });
  const of = (pick: (figures: Figures) => number) => {
    const [ours, bare] = [all.map((one) => pick(one.ours)), all.map((one) => pick(one.bare))];
    const ratio = median(ours.map((value, index) => value / (bare[index] ?? Number.NaN)));
    return { ours: median(ours), bare: median(bare), ratio };
  };
  const row = (name: string, pick: (figures: Figures) => number, aim: string) => {
    const { ours, bare, ratio } = of(pick);
    say(
      `| ${name.padEnd(32)} | ${ours.toFixed(1).padStart(9)} | ${bare.toFixed(1).padStart(7)} | ${ratio.toFixed(2).padStart(5)} | ${aim.padStart(13)} |`,
    );
  };
  say(`${CALLS} calls at ${RATE} a second, medians of ${ROUNDS} rounds`);
  say("|                                  | Cordboard | by hand | ratio |           aim |");
  say("|----------------------------------|-----------|---------|-------|---------------|");
  row("processor time a call, ms", ({ cpuMs }) => cpuMs, "at most 1.50");
  row("key to next prompt, median, ms", ({ keyMs }) => quantile(keyMs, 0.5), "");
  row("key to next prompt, p99, ms", ({ keyMs }) => quantile(keyMs, 0.99), "at most 1.30");
  const failed = all.map(({ ours }) => ours.failed).reduce((sum, one) => sum + one, 0);
  say(`${failed} of Cordboard's ${CALLS * ROUNDS} calls failed (aim: 0)`);
  if (failed > 0) process.exitCode = 1;
} finally {
  await rig.stop();
}
