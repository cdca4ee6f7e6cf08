import { removing } from "../fixes.ts";
import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Advice, Lint } from "./define-lint.ts";
import { isError, type Link, type Step } from "./drawing.ts";

export const samePlace: Lint = {
  code: "L0410",
  severity: "info",
  title: "Two branches to the same place",
  help: "Lead one of them elsewhere, or leave it to Default.",
  why: "Outcomes that are told apart in the drawing, but not for the caller, are often a line drawn to the wrong box.",
  *find({ steps }) {
    for (const step of steps) {
      const own = step.out.filter((link) => link.linked && !isError(link) && !link.outcome.own);
      yield* decidesNothing(step) ? [pointless(step)] : own.flatMap(redundant);
    }
  },
};

/** A branch that does what Default would do anyway. */
function redundant({ from, to, outcome }: Link): Advice[] {
  const branches = from.action.branches ?? {};
  if (outcome.name === "Default" || branches["Default"] !== to.id) return [];
  const path = ["actions", from.id, "branches", outcome.name];
  return [
    {
      path,
      message: say`Branch ${outcome.name} of ${label(from)} leads to ${label(to)}, as Default does.`,
      fix: removing(say`Leave ${outcome.name} to Default`, path),
    },
  ];
}

/** Whether its condition holds or not, the call goes to the same action. */
function decidesNothing({ out }: Step): boolean {
  const ways = out.filter(({ outcome }) => outcome.condition !== undefined);
  return ways.length > 1 && ways.every(({ to }) => to === ways[0]?.to);
}

const pointless = (step: Step): Advice => ({
  path: ["actions", step.id],
  message: say`Whatever ${label(step)} finds, the call goes to the same action.`,
});
