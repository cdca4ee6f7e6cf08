import {
  args,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  resource,
  say,
} from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Runscript",
  title: "Run script",
  description: "Goes over to another script for good.",
  group: "Logic",
  icon: "arrow-ramp-right",
  properties: Type.Object(
    {
      script: resource({
        title: "Script",
        description: "It begins at its own beginning.",
        resource: "script",
      }),
      parameters: Type.Optional(
        args({ title: "Parameters", description: "What it is given: its declared parameters." }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [ERROR_BRANCH, { ...DEFAULT_BRANCH, fallback: true }],
  summary: ({ script }) => say`script ${script ?? "?"}`,
  errors: [
    { code: "unknown-script", meaning: "The workspace has no script of this name without errors." },
    { code: "unknown-parameter", meaning: "The script declares no parameter of this name." },
    { code: "wrong-kind", meaning: "A value does not fit the parameter it is for." },
  ],
});
