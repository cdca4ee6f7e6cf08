import { SkillSettings, type HoursFile } from "@cordboard/language";
import { Type, type Static } from "typebox";

import { FileProblem, request } from "./common.ts";

export const SkillSummary = Type.Object({ name: Type.String(), ...SkillSettings.properties });
export type SkillSummary = Static<typeof SkillSummary>;

export const PointSummary = Type.Object({
  number: Type.String({ description: "The dialled number; * answers all others." }),
  script: Type.String({ description: "Empty: none." }),
  aiAgent: Type.String({ description: "Empty: none." }),
  hook: Type.String({ description: "Asked while the call rings. Empty: none." }),
  country: Type.String({ description: "ISO 3166-1 alpha-2." }),
  lastAgent: Type.Union([
    Type.Object({
      mode: Type.Enum(["only", "first"]),
      prompt: Type.String({ description: "A recording. Empty: none." }),
    }),
    Type.Null(),
  ]),
  hours: Type.String({ description: "When it is answered as usual. Empty: always." }),
  whenClosed: Type.String({ description: "The script for other times. Empty: none." }),
});
export type PointSummary = Static<typeof PointSummary>;

export const WorkspaceView = Type.Object({
  name: Type.String(),
  country: Type.String({
    description: "ISO 3166-1 alpha-2: where numbers without one are read.",
  }),
  timeZone: Type.String({ description: "The centre's own, IANA." }),
  skills: Type.Array(SkillSummary),
  points: Type.Array(PointSummary),
  prompts: Type.Unsafe<{ readonly [language: string]: readonly string[] }>({
    type: "object",
    additionalProperties: { type: "array", items: { type: "string" } },
    description: "Language → names of its recordings.",
  }),
  hours: Type.Unsafe<{ readonly [name: string]: HoursFile }>({
    type: "object",
    additionalProperties: { type: "object" },
    description: "Name → hours, as in hours/NAME.json; those without mistakes.",
  }),
  aiAgents: Type.Array(Type.String(), { description: "Names of those that are a stream." }),
  breakReasons: Type.Array(Type.String()),
  dispositions: Type.Array(Type.String(), {
    description: "What agents may say came of a contact.",
  }),
  problems: Type.Array(Type.Intersect([FileProblem, Type.Object({ file: Type.String() })]), {
    description: "Of the workspace's own files; those of scripts are with the scripts.",
  }),
});
export type WorkspaceView = Static<typeof WorkspaceView>;

export const CheckScript = request({
  text: Type.String({
    maxLength: 8 * 1024 * 1024,
    description: "A script in any form; the places of problems are those of its canonical text.",
  }),
});
