import {
  args,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  results,
  say,
  subscript,
} from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Runsub",
  title: "Run sub-script",
  description: "Runs another script within this one, and goes on when it returns.",
  group: "Logic",
  icon: "stack-push",
  traits: { queue: "unknown" },
  properties: Type.Object(
    {
      script: subscript({ title: "Script", description: "It begins at its own beginning." }),
      parameters: Type.Optional(
        args({ title: "Parameters", description: "What it is given: its declared parameters." }),
      ),
      results: Type.Optional(
        results({ title: "Results", description: "What of the values it returns is kept." }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ script }) => say`script ${script ?? "?"}`,
  errors: [
    { code: "unknown-script", meaning: "The workspace has no script of this name without errors." },
    { code: "unknown-parameter", meaning: "The script declares no parameter of this name." },
    { code: "wrong-kind", meaning: "A value does not fit the parameter or variable it is for." },
    { code: "nested-too-deeply", meaning: "Sub-scripts are nested more than 16 deep." },
    { code: "missing-result", meaning: "The script returned without one of the wanted values." },
  ],
});
