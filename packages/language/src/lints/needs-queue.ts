import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Lint } from "./define-lint.ts";
import { notQueued } from "./queued.ts";

export const needsQueue: Lint = {
  code: "L0401",
  severity: "warning",
  title: "Nobody was asked for",
  help: "Request an agent on each way that leads here, or link this action only where the contact is in queue.",
  why: "An action that needs a place in a queue fails without one: a caller who was promised a callback, for example, would never be called.",
  *find(drawing) {
    for (const [step, since] of notQueued(drawing)) {
      const { queue } = step.spec.traits ?? {};
      if (queue !== "needs" && queue !== "leaves") continue;
      yield {
        path: ["actions", step.id],
        message: say`${label(step)} needs a contact in queue, but a call can come here from ${label(since)} without being in one.`,
      };
    }
  },
};
