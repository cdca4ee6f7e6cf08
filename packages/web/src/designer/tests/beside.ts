import type { Job, News } from "./jobs.ts";
import TestsWorker from "./tests-worker.ts?worker";

/** Has a job done in a worker, so that nobody waits for it. @returns what ends it early */
export function beside(job: Job, onNews: (news: News) => void): () => void {
  const worker = new TestsWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<News>) => {
    if (data.kind === "done" || data.kind === "failed") worker.terminate();
    onNews(data);
  });
  worker.addEventListener("error", ({ message }) => onNews({ kind: "failed", message }));
  worker.postMessage(job);
  return () => worker.terminate();
}
