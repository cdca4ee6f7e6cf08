import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import { componentsOf, waysOut } from "./components.ts";
import type { Lint } from "./define-lint.ts";
import { isError, type Step } from "./drawing.ts";
import { notQueued } from "./queued.ts";

const goesOnAtOnce = ({ spec }: Step) => spec.traits?.takes === "no-time";

/** Where a round begins, as far as it can be said: its first action in the script. */
const first = (round: readonly Step[]): Step | undefined =>
  round.reduce<Step | undefined>(
    (best, step) => (best && best.index < step.index ? best : step),
    undefined,
  );

const inWords = (round: readonly Step[], begin: Step) =>
  round.length === 1
    ? say`${label(begin)}, which leads to itself,`
    : say`the round of ${label(begin)}`;

export const nothingWaits: Lint = {
  code: "L0403",
  severity: "warning",
  title: "A round in which nothing waits",
  help: "Put something into the round that takes time or asks the caller, or lead it elsewhere.",
  why: "The call goes round thousands of times a second, and always the same way, until it has reached the limit of 1,000 actions: then the script ends, and the caller is gone.",
  *find({ steps }) {
    for (const round of componentsOf(steps.filter(goesOnAtOnce))) {
      const ways = waysOut(round);
      const begin = first(round);
      if (!ways || !begin) continue;
      // What a round sets may lead it out another time.
      const changes = round.some(({ sets }) => sets.size > 0);
      if (changes && ways.some((link) => !isError(link))) continue;
      yield {
        path: ["actions", begin.id],
        message: say`In ${inWords(round, begin)} nothing waits, and nothing changes its way.`,
      };
    }
  },
};

export const neverEnds: Lint = {
  code: "L0404",
  severity: "warning",
  title: "A round without a way out",
  help: "Lead one of its branches out of it: to an end, or to a request for an agent.",
  why: "No agent will ever answer here, and nothing ends the call: a caller who does not hang up, such as another machine, keeps the line busy for good.",
  *find(drawing) {
    const { steps, components } = drawing;
    // A signal, an answer or a release takes the call elsewhere, whatever the script does.
    if (steps.some(({ spec }) => spec.starts === "signal")) return;
    const without = notQueued(drawing);
    const inEvents = reachedFrom(
      steps.filter(({ spec }) => spec.starts && spec.starts !== "entry"),
    );
    for (const round of components) {
      const begin = first(round);
      const ways = waysOut(round)?.filter((link) => !isError(link));
      if (!begin || ways?.length !== 0 || round.every(goesOnAtOnce)) continue;
      const leaves = round.some(({ out }) => out.every(isError));
      const stuck = round.every(
        (step) => without.has(step) && !inEvents.has(step) && step.spec.traits?.queue === undefined,
      );
      if (leaves || !stuck) continue;
      yield {
        path: ["actions", begin.id],
        message: say`From ${inWords(round, begin)} no branch leads to an end or an agent.`,
      };
    }
  },
};

function reachedFrom(starts: readonly Step[]): Set<Step> {
  const reached = new Set(starts);
  for (const step of reached) for (const { to } of step.out) reached.add(to);
  return reached;
}
