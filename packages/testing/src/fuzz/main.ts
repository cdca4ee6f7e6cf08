/** `npm run fuzz [-- COUNT [SEED]]`: so many documents made of good ones, held against what is promised of all. */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

import { holds } from "./check.ts";
import { goodScripts } from "./documents.ts";
import { mutant } from "./mutate.ts";
import { Random } from "./random.ts";

interface Share {
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}
interface Found {
  readonly number: number;
  readonly message: string;
  readonly text: string;
}
interface Result {
  readonly accepted: number;
  readonly found: readonly Found[];
}

const root = join(import.meta.dirname, "../../../..");
const DEFAULT_COUNT = 200_000;
/** More of them would only say the same. */
const MAX_FOUND = 10;

function goThrough({ from, to, seed }: Share): Result {
  const documents = goodScripts(root);
  let accepted = 0;
  const found: Found[] = [];
  for (let number = from; number < to && found.length < MAX_FOUND; number++) {
    // Each document has a seed of its own: it can be made again alone.
    const text = mutant(documents, new Random(seed + number));
    try {
      if (holds(text) === "accepted") accepted++;
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      found.push({ number, message, text });
    }
  }
  return { accepted, found };
}

function inWorker(share: Share): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const worker = new Worker(import.meta.filename, { workerData: share });
  worker.once("message", resolve);
  worker.once("error", reject);
  return promise;
}

async function main(): Promise<void> {
  const [count = DEFAULT_COUNT, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
  const began = performance.now();
  const threads = availableParallelism();
  const bounds = Array.from({ length: threads + 1 }, (_, at) => Math.round((count * at) / threads));
  const results = await Promise.all(
    bounds.slice(1).map((to, at) => inWorker({ from: bounds[at] ?? 0, to, seed })),
  );
  const accepted = results.reduce((sum, result) => sum + result.accepted, 0);
  const found = results.flatMap((result) => result.found);
  const folder = join(root, "artifacts/fuzz");
  for (const { number, message, text } of found) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${seed}-${number}.json`), text);
    process.stdout.write(`artifacts/fuzz/${seed}-${number}.json: ${message}\n`);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${count} documents, ${accepted} of them good and run, in ${seconds} s; ${found.length} broke a promise (seed ${seed}).\n`,
  );
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
else parentPort?.postMessage(goThrough(workerData as Share));
