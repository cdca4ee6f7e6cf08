import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Lint } from "./define-lint.ts";
import { isError, type Link } from "./drawing.ts";

export const unhandledFailure: Lint = {
  code: "L0405",
  severity: "warning",
  title: "The caller is not told that it failed",
  help: "Link the Error branch, for example to a prompt that says so.",
  why: "Error falls to Default: the call goes on as if all had gone well, and the caller waits for what does not come.",
  *find({ steps }) {
    for (const step of steps) {
      if (step.spec.traits?.fails !== "audibly") continue;
      const unlinked = step.out.find((link) => isError(link) && !link.linked);
      if (unlinked && !isNoticed(unlinked))
        yield {
          path: ["actions", step.id],
          message: say`When ${label(step)} fails, the call goes on to ${label(unlinked.to)} as if it had not.`,
        };
    }
  },
};

/** Who is not queued is not left waiting where the call ends, nor where the next action fails for just that reason. */
function isNoticed({ from, to }: Link): boolean {
  if (from.spec.traits?.queue !== "enters") return false;
  const handles = to.out.some((link) => isError(link) && link.linked);
  return to.out.length === 0 || (to.spec.traits?.queue === "needs" && handles);
}
