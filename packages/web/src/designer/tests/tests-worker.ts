import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { releaseOf } from "@cordboard/language";
import { compileRelease } from "@cordboard/runtime";
import { explore, runScenario } from "@cordboard/simulator";

import type { Job, News } from "./jobs.ts";
import { worldOf } from "./world-of.ts";

// Runs scenarios and explores scripts beside the page; who has enough of it ends the worker.
self.addEventListener("message", ({ data }: MessageEvent<Job>) => {
  work(data).then(
    () => tell({ kind: "done" }),
    (error: unknown) =>
      tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

const tell = (news: News): void => self.postMessage(news);

async function work(job: Job): Promise<void> {
  const world = worldOf(job.around);
  if (job.kind === "run") {
    for (const { name, scenario } of job.scenarios)
      tell({ kind: "ran", name, result: await runScenario(scenario, world) });
    return;
  }
  const { script, maxStates, startAt } = job;
  const program = compileRelease(releaseOf(script, language.specs, world), "explored", actionTypes);
  const onProgress = (states: number) => tell({ kind: "looked", states });
  const options = { maxStates, onProgress, ...(startAt === null ? {} : { startAt }) };
  tell({ kind: "explored", exploration: explore(program, options) });
}
