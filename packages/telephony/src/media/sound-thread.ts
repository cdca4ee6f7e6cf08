import { parentPort } from "node:worker_threads";
import { carryOut, type SoundTask } from "./sound-task.ts";

/** The thread in which files are decoded: `SoundConverter` ends it when it hangs. */
parentPort?.on("message", (task: SoundTask) => {
  void carryOut(task).then((answer) => parentPort?.postMessage(answer, []));
});
