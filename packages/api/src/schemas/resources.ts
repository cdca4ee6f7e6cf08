import type { HoursFile, PointsOfContact, SettingsFile, SkillSettings } from "@cordboard/language";
import { Type, type Static } from "typebox";

import { FileProblem, request, Revision } from "./common.ts";

/** An object as it stands in a file: checked with that file, so that mistakes have their places. */
const written = <T>(description: string) => Type.Unsafe<T>({ type: "object", description });

const Skill = written<SkillSettings>("As in skills.json.");
const Hours = written<HoursFile>("As in hours/NAME.json.");
const Points = written<PointsOfContact>("As points in cordboard.json: number → what answers it.");
const Settings = written<Omit<SettingsFile, "points">>("As in cordboard.json, without points.");

/** Where a script names a skill, hours or a recording. */
export const ResourceUse = Type.Object({
  script: Type.String(),
  action: Type.String({ description: "The action's id." }),
  label: Type.String({ description: "What the action is called." }),
});
export type ResourceUse = Static<typeof ResourceUse>;

export const SkillView = Type.Object({
  name: Type.String(),
  settings: Skill,
  revision: Revision,
  uses: Type.Array(ResourceUse),
});
export type SkillView = Static<typeof SkillView>;

export const HoursView = Type.Object({
  name: Type.String(),
  path: Type.String({ description: "Within the workspace, with forward slashes." }),
  hours: Type.Unsafe<HoursFile | null>({
    ...Hours,
    type: ["object", "null"],
    description: "As they are written; null when the file does not have the form of hours.",
  }),
  revision: Revision,
  problems: Type.Array(FileProblem),
  uses: Type.Array(ResourceUse),
});
export type HoursView = Static<typeof HoursView>;

export const PointsView = Type.Object({
  points: Points,
  revision: Revision,
  withoutNumber: Type.Array(
    Type.Object({
      script: Type.String(),
      usedBy: Type.Array(Type.String(), { description: "Scripts that run it." }),
    }),
    { description: "Scripts that answer no number." },
  ),
});
export type PointsView = Static<typeof PointsView>;

export const SettingsView = Type.Object({ settings: Settings, revision: Revision });
export type SettingsView = Static<typeof SettingsView>;

export const NewResource = request({ name: Type.String({ minLength: 1, maxLength: 64 }) });
export const SaveSkill = request({ settings: Skill, revision: Revision });
export const SaveHours = request({ hours: Hours, revision: Revision });
export const SavePoints = request({ points: Points, revision: Revision });
export const SaveSettings = request({ settings: Settings, revision: Revision });
