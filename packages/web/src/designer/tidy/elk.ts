import Elk, { type ElkNode } from "elkjs/lib/elk-api.js";
import workerUrl from "elkjs/lib/elk-worker.min.js?url";

/** ELK in a worker of its own, loaded when somebody tidies for the first time. */
export function elkInWorker(): {
  readonly layOut: (graph: ElkNode) => Promise<ElkNode>;
  readonly end: () => void;
} {
  const elk = new Elk({ workerFactory: () => new Worker(workerUrl) });
  return { layOut: (graph) => elk.layout(graph), end: () => elk.terminateWorker() };
}
