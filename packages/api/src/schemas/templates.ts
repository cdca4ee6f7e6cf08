import { Type, type Static } from "typebox";

import { ScriptFile } from "./scripts.ts";

/** The examples that a script can be begun from, the simplest first. */
export const TEMPLATE_IDS = [
  "queue-callback",
  "language-choice",
  "after-hours-voicemail",
  "overflow",
  "shop",
  "clinic",
  "bank",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

const Names = (description: string) => Type.Array(Type.String(), { description });

export const TemplateView = Type.Object(
  {
    id: Type.Enum([...TEMPLATE_IDS]),
    scripts: Names("Scripts that it runs, and that come with it."),
    skills: Names("Skills whose queues it uses."),
    hours: Names("Opening hours that it follows."),
    hosts: Names("Other systems that it asks; the workspace has to allow them."),
    scenarios: Type.Integer({ description: "Tests that come with it." }),
  },
  { description: "What the workspace does not have yet is made together with the script." },
);
export type TemplateView = Static<typeof TemplateView>;

export const FromTemplate = Type.Object({
  file: ScriptFile,
  kept: Type.Object(
    {
      scripts: Type.Array(Type.String()),
      skills: Type.Array(Type.String()),
      hours: Type.Array(Type.String()),
    },
    { description: "What was there already, and was left as it is." },
  ),
});
export type FromTemplate = Static<typeof FromTemplate>;
