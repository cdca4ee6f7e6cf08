import type { Problem } from "@cordboard/language";

import { translated } from "../../texts/translated.ts";
import CheckWorker from "./check-worker.ts?worker";
import type { Checked } from "./checked.ts";
import { newestOnly } from "./newest-only.ts";

export interface Checker {
  check(text: Checked): void;
  close(): void;
}

/** Checks scripts in a worker, so that nobody waits for it; of what is asked meanwhile only the newest is answered. */
export function createChecker(onProblems: (problems: readonly Problem[]) => void): Checker {
  const worker = new CheckWorker();
  const { ask, answered } = newestOnly<Checked, readonly Problem[]>(
    (text) => worker.postMessage(text),
    onProblems,
  );
  worker.addEventListener("message", ({ data }: MessageEvent<readonly Problem[]>) =>
    answered(data.map(translated)),
  );
  return { check: ask, close: () => worker.terminate() };
}
