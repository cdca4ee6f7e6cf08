import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Lint } from "./define-lint.ts";
import type { Step } from "./drawing.ts";

export const secretGivenAway: Lint = {
  code: "L0411",
  severity: "warning",
  title: "A secret is spoken or written down",
  help: "Leave it out, or say only that it was entered.",
  why: "What the caller entered as a secret, such as a PIN, would be heard by whoever is near, or be read by whoever sees the journal.",
  *find({ steps }) {
    const secret = new Set(steps.flatMap(secretsOf));
    if (secret.size === 0) return;
    for (const step of steps) {
      for (const { name, path, how } of step.uses) {
        if (!secret.has(name) || (how !== "spoken" && how !== "written")) continue;
        yield {
          path,
          message:
            how === "spoken"
              ? say`${label(step)} speaks "${name}", which holds a secret.`
              : say`${label(step)} writes down "${name}", which holds a secret.`,
        };
      }
    }
  },
};

/** A variable is secret where the action that stores into it says `secret: true`. */
const secretsOf = ({ fields }: Step) =>
  fields.flatMap(({ ui, value, beside }) =>
    ui.kind === "variable" && beside["secret"] === true && typeof value === "string" ? [value] : [],
  );
