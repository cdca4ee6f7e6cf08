import { compileShape, FORBIDDEN_NAMES, RESOURCE_NAME } from "@cordboard/language";
import { Type, type Static } from "typebox";

const closed = { additionalProperties: false } as const;

const Name = Type.String({ pattern: RESOURCE_NAME });

const PointSettings = Type.Object(
  {
    script: Name,
    country: Type.Optional(Type.String({ pattern: "^[A-Z]{2}$" })),
  },
  closed,
);

/** Other systems that scripts ask. */
const RestSettings = Type.Object(
  {
    allow: Type.Array(
      Type.String({
        pattern:
          "^(?:(?:\\*\\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[1-9][0-9]{0,4})?$",
        form: "a host such as api.example.com, *.example.com or 10.0.0.5:8080, without https:// and path",
      }),
      { maxItems: 200 },
    ),
  },
  closed,
);
export type RestSettings = Static<typeof RestSettings>;

/** cordboard.json */
export const SettingsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    name: Type.String({ minLength: 1, maxLength: 64 }),
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    country: Type.Optional(
      Type.String({ pattern: "^[A-Z]{2}$", description: "For points that name none. Default US." }),
    ),
    language: Type.Optional(
      Type.String({ maxLength: 35, description: "For new scripts. Default en-US." }),
    ),
    timeZone: Type.Optional(
      Type.String({ maxLength: 64, description: "For new scripts. Default Etc/UTC." }),
    ),
    points: Type.Optional(
      Type.Unsafe<{ readonly [number: string]: Static<typeof PointSettings> }>({
        type: "object",
        propertyNames: { pattern: "^(?:\\*|\\+?[0-9A-Za-z._-]{1,32})$" },
        additionalProperties: PointSettings,
      }),
    ),
    breakReasons: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 50 }),
    ),
    missedLimit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    ownCallbackWaitHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 168 })),
    ownCallbackAheadHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 720 })),
    rest: Type.Optional(RestSettings),
  },
  closed,
);
export type SettingsFile = Static<typeof SettingsFile>;

const SkillSettings = Type.Object(
  {
    ringTimeoutSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 300 })),
    acwSec: Type.Optional(Type.Integer({ minimum: 0, maximum: 3600 })),
    serviceLevelTargetSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 3600 })),
    capacity: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
    closed: Type.Optional(Type.Boolean()),
    strategy: Type.Optional(
      Type.Enum(["longest-idle", "best-proficiency", "fewest-contacts", "round-robin"]),
    ),
    whenUnstaffed: Type.Optional(Type.Enum(["queue", "refuse"])),
  },
  closed,
);

/** skills.json: skill → its settings, all of which have defaults. */
export const SkillsFile = Type.Unsafe<{ readonly [skill: string]: Static<typeof SkillSettings> }>({
  type: "object",
  propertyNames: { pattern: RESOURCE_NAME },
  additionalProperties: SkillSettings,
});
export type SkillsFile = Static<typeof SkillsFile>;

export const settingsShape = compileShape(SettingsFile);
export const skillsShape = compileShape(SkillsFile);

const name = new RegExp(RESOURCE_NAME, "u");

/** Whether a script, skill or recording may be called so. */
export const isName = (text: string): boolean =>
  name.test(text) &&
  !FORBIDDEN_NAMES.has(text) &&
  text.split("/").every((part) => !/^\.*$/.test(part));
