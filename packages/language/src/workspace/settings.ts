import { Type, type Static } from "typebox";

import { RESOURCE_FORM, type Form } from "../model.ts";
import { AiAgentsSettings, HooksSettings, ScriptIds } from "./ai-agents.ts";

const closed = { additionalProperties: false } as const;

const COUNTRY: Form = {
  pattern: "^[A-Z]{2}$",
  form: "the code of a country: two capital letters, such as US",
};
const NUMBER: Form = {
  pattern: "^(?:\\*|\\+?[0-9A-Za-z._-]{1,32})$",
  form: "a number such as +12025550100 or 1000, without spaces, or * for all others",
};
const HOST: Form = {
  pattern:
    "^(?:(?:\\*\\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[1-9][0-9]{0,4})?$",
  form: "a host such as api.example.com, *.example.com or 10.0.0.5:8080, without https:// and path",
};

/** Callers whom an agent has called are offered straight to that agent. */
const LastAgentSettings = Type.Object(
  {
    mode: Type.Enum(["only", "first"], {
      description:
        "only: nobody else takes the call; first: when the agent does not, it goes the number's usual way.",
    }),
    prompt: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description:
          "With only: the recording that is played when the agent does not take the call; without one it is rejected as busy.",
      }),
    ),
  },
  closed,
);

/** What answers a number: a script or an AI agent, or what the hook says that is asked before. */
const PointSettings = Type.Object(
  {
    script: Type.Optional(Type.String({ ...RESOURCE_FORM })),
    aiAgent: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description: "The AI agent that answers, instead of a script.",
      }),
    ),
    hook: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description:
          "The hook that is asked while the call rings; it can choose something else, and has to where nothing else is here.",
      }),
    ),
    country: Type.Optional(Type.String({ ...COUNTRY })),
    lastAgent: Type.Optional(LastAgentSettings),
    hours: Type.Optional(
      Type.String({ ...RESOURCE_FORM, description: "When the number is answered as usual." }),
    ),
    whenClosed: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description:
          "The script that answers outside of these hours; without it the call is rejected.",
      }),
    ),
  },
  closed,
);

/** Other systems that scripts ask. */
const RestSettings = Type.Object(
  { allow: Type.Array(Type.String({ ...HOST }), { maxItems: 200 }) },
  closed,
);

/** cordboard.json */
export const SettingsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    name: Type.String({ minLength: 1, maxLength: 64 }),
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    country: Type.Optional(
      Type.String({ ...COUNTRY, description: "For points that name none. Default US." }),
    ),
    language: Type.Optional(
      Type.String({ maxLength: 35, description: "For new scripts. Default en-US." }),
    ),
    timeZone: Type.Optional(
      Type.String({ maxLength: 64, description: "For new scripts. Default Etc/UTC." }),
    ),
    breakReasons: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 50 }),
    ),
    dispositions: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
        maxItems: 100,
        description: "What agents may say came of a contact.",
      }),
    ),
    missedLimit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 3 })),
    deskGraceSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 3600, default: 30 })),
    ownCallbackWaitHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 168, default: 1 })),
    ownCallbackAheadHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 720, default: 720 })),
    lastAgentWindowHours: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 720,
        default: 72,
        description: "So long after an agent called somebody, that agent is their last agent.",
      }),
    ),
    rest: Type.Optional(RestSettings),
    sdkAppId: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        default: 0,
        description: "Told to hooks as SdkAppId.",
      }),
    ),
    hooks: Type.Optional(HooksSettings),
    scriptIds: Type.Optional(ScriptIds),
    aiAgents: Type.Optional(AiAgentsSettings),
    points: Type.Optional(
      Type.Unsafe<{ readonly [number: string]: Static<typeof PointSettings> }>({
        type: "object",
        propertyNames: NUMBER,
        additionalProperties: PointSettings,
      }),
    ),
  },
  closed,
);
export type SettingsFile = Static<typeof SettingsFile>;

/** Number → what answers it. */
export type PointsOfContact = NonNullable<SettingsFile["points"]>;

/** What cordboard.json means where it is silent. */
export const SETTINGS_DEFAULTS = {
  country: "US",
  language: "en-US",
  timeZone: "Etc/UTC",
} as const satisfies Partial<SettingsFile>;
