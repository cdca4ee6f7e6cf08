/** `npm run bench:long`: calls through the whole engine, as many as one has time for; is memory flat, is anything left behind? */
import { longRun } from "@cordboard/testing/long-run";

const ROUNDS = Number(process.env["ROUNDS"] ?? 100);
const CALLS = Number(process.env["CALLS"] ?? 200);
const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(1);

const began = performance.now();
const { heaps, bytesPerCall, seconds, calls, left } = await longRun(ROUNDS, CALLS);
const tookSec = (performance.now() - began) / 1_000;
say(
  `${calls} calls, ${(seconds / 3_600).toFixed(1)} hours of their clock, in ${tookSec.toFixed(0)} s`,
);
say(`  memory after each tenth of the rounds, MB: ${tenths(heaps).map(megabytes).join(", ")}`);
say(`  ${bytesPerCall.toFixed(0)} bytes more a call, by least squares (aim: under 100)`);
say(`  left behind: ${JSON.stringify(left)} (aim: nothing)`);

function tenths(values: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(values.length / 10));
  return values.filter((_, index) => index % step === step - 1);
}
