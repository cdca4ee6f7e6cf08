import { Type, type Static } from "typebox";

import { RESOURCE_FORM } from "../model.ts";

/** A skill's settings: each may be left out. */
export const SkillSettings = Type.Object(
  {
    ringTimeoutSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 300, default: 15 })),
    acwSec: Type.Optional(Type.Integer({ minimum: 0, maximum: 3600, default: 15 })),
    serviceLevelTargetSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 3600 })),
    serviceLevelPercent: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 80 })),
    capacity: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
    closed: Type.Optional(Type.Boolean()),
    hours: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description: "The name of hours: outside of them the queue takes no callers in.",
      }),
    ),
    strategy: Type.Optional(
      Type.Enum(["longest-idle", "best-proficiency", "fewest-contacts", "round-robin"]),
    ),
    whenUnstaffed: Type.Optional(Type.Enum(["queue", "refuse"])),
  },
  { additionalProperties: false },
);
export type SkillSettings = Static<typeof SkillSettings>;

/** skills.json: skill → its settings. */
export const SkillsFile = Type.Unsafe<{ readonly [skill: string]: SkillSettings }>({
  type: "object",
  propertyNames: { ...RESOURCE_FORM },
  additionalProperties: SkillSettings,
});
export type SkillsFile = Static<typeof SkillsFile>;
