import { HoursFile } from "@cordboard/language";
import { HTTP_FAILURES, type Value } from "@cordboard/runtime";
import { Type, type Static } from "typebox";

import { Hook, LastAgent } from "./point-schema.ts";

export const SCENARIO_SCHEMA_ID = "https://cordboard.dev/schema/scenario-1.json";

const closed = { additionalProperties: false } as const;
const at = Type.Number({
  minimum: 0,
  maximum: 604_800,
  description: "Seconds since the call began.",
});
const name = Type.String({ minLength: 1, maxLength: 64 });

const Skill = Type.Object(
  {
    ringTimeoutSec: Type.Optional(Type.Integer({ minimum: 1, maximum: 300 })),
    acwSec: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
    capacity: Type.Optional(Type.Integer({ minimum: 0 })),
    closed: Type.Optional(Type.Boolean()),
    hours: Type.Optional(
      Type.String({ description: "The name of hours: outside of them no callers are taken in." }),
    ),
    whenUnstaffed: Type.Optional(Type.Enum(["queue", "refuse"])),
  },
  closed,
);

const Step = Type.Object(
  {
    at,
    caller: Type.Optional(
      Type.String({
        pattern: "^(?:presses [0-9*#]{1,32}|speaks [1-9][0-9]{0,3} s|hangs up)$",
        description: "`presses 12#`, `speaks 5 s` (only a recording hears it) or `hangs up`.",
      }),
    ),
    customer: Type.Optional(
      Type.Enum(["answers", "busy", "no-answer", "rejects"], {
        description: "What happens when they are called back, from now on.",
      }),
    ),
    sounds: Type.Optional(
      Type.Enum(["fail", "play"], {
        description:
          "From now on every prompt and music that begins fails, or plays again: the telephony server is in trouble.",
      }),
    ),
    signal: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
        description: "Something outside raises a signal for the contact, with these values.",
      }),
    ),
    party: Type.Optional(
      Type.Enum(
        ["answers", "busy", "no-answer", "rejects", "invalid-number", "congestion", "hangs up"],
        {
          description:
            "What comes, from now on, of calling somebody outside for the caller; or they hang up.",
        },
      ),
    ),
    aiAgent: Type.Optional(
      Type.Enum(["is done", "hands over", "cannot be reached"], {
        description:
          "What the AI agent does with whom the caller talks, or that there is none from now on. One that is told nothing is done after 30 s.",
      }),
    ),
    gives: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
        description: "What the AI agent has found out.",
      }),
    ),
    set: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
        description:
          "Variables that the script has get these values, as if it had set them itself.",
      }),
    ),
    before: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: "`set` waits until this action is about to begin, once.",
      }),
    ),
    agent: Type.Optional(name),
    does: Type.Optional(
      Type.Enum([
        "becomes Available",
        "becomes Busy",
        "becomes On break",
        "becomes Offline",
        "accepts",
        "declines",
        "hangs up",
      ]),
    ),
  },
  closed,
);

const Answer = Type.Object(
  {
    method: Type.Optional(Type.Enum(["GET", "POST", "PUT", "PATCH", "DELETE"])),
    url: Type.String({ minLength: 1, description: "The beginning of the URL." }),
    status: Type.Optional(Type.Integer({ minimum: 100, maximum: 599, default: 200 })),
    body: Type.Optional(Type.Unsafe<Value>({ description: "Any JSON." })),
    afterSec: Type.Optional(Type.Number({ minimum: 0, maximum: 3600, default: 0 })),
    fails: Type.Optional(
      Type.Enum([...HTTP_FAILURES], { description: "There is no answer, for this reason." }),
    ),
    times: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: "How many requests it answers; then the next one that fits counts.",
      }),
    ),
  },
  closed,
);

const Expect = Type.Object(
  {
    path: Type.Optional(
      Type.Array(name, { description: "The ids of all actions carried out, in order." }),
    ),
    branches: Type.Optional(
      Type.Array(Type.String({ pattern: "^[^:]+:[^:]+$" }), {
        description: "`action:outcome`, in this order, others may be between.",
      }),
    ),
    heard: Type.Optional(
      Type.Array(Type.String(), { description: "Parts of what was played, in this order." }),
    ),
    errors: Type.Optional(
      Type.Array(Type.String(), { description: "The codes of all errors, in order." }),
    ),
    warnings: Type.Optional(
      Type.Array(Type.String(), { description: "The codes of all warnings, in order." }),
    ),
    outcome: Type.Optional(
      Type.Enum([
        "handled",
        "transferred",
        "callback-handled",
        "callback-failed",
        "outbound-handled",
        "outbound-failed",
        "voicemail-handled",
        "abandoned",
        "caller-hung-up",
        "rejected",
        "script-ended",
        "server-lost",
        "failed",
      ]),
    ),
    queue: Type.Optional(
      Type.Enum(
        [
          "none",
          "queued",
          "offered",
          "connected",
          "callback-waiting",
          "callback-offered",
          "callback-dialling",
          "last-agent",
          "voicemail-waiting",
          "voicemail-offered",
          "voicemail-playing",
        ],
        {
          description: "Where the caller's contact is at the end.",
        },
      ),
    ),
    dialled: Type.Optional(
      Type.Array(
        Type.Object({ number: Type.String(), callerId: Type.Optional(Type.String()) }, closed),
        {
          description: "Every number dialled, in order.",
        },
      ),
    ),
    variables: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    ),
    timing: Type.Optional(
      Type.Array(
        Type.Object(
          { action: name, from: at, to: at },
          { ...closed, description: "The action begins in this span." },
        ),
      ),
    ),
  },
  closed,
);

/** A test of a script: who calls, what people do and when, and what must come of it. */
export const Scenario = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    script: Type.Unsafe<string | { readonly [key: string]: unknown }>({
      type: ["string", "object"],
      description: "The name of a script of the workspace, or a script in full.",
    }),
    startAt: Type.Optional(Type.String({ description: "RFC 3339, such as 2026-03-02T09:00:00Z." })),
    call: Type.Optional(
      Type.Object(
        {
          ani: Type.Optional(Type.String()),
          dnis: Type.Optional(Type.String()),
          country: Type.Optional(Type.String({ pattern: "^[A-Z]{2}$" })),
        },
        closed,
      ),
    ),
    hook: Type.Optional(Hook),
    lastAgent: Type.Optional(LastAgent),
    skills: Type.Optional(
      Type.Record(Type.String(), Skill, { description: "Instead of the workspace's." }),
    ),
    scripts: Type.Optional(
      Type.Record(Type.String(), Type.Unsafe<object>({ type: "object" }), {
        description: "Other scripts in full, by name: before the workspace's.",
      }),
    ),
    hours: Type.Optional(
      Type.Record(Type.String(), HoursFile, {
        description: "Hours in full, by name: before the workspace's.",
      }),
    ),
    answers: Type.Optional(
      Type.Array(Answer, { description: "What other systems answer to requests." }),
    ),
    agents: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: name,
            name: Type.Optional(name),
            skills: Type.Array(name),
            status: Type.Optional(Type.Enum(["Available", "Offline"])),
          },
          closed,
        ),
      ),
    ),
    ahead: Type.Optional(
      Type.Record(Type.String(), Type.Integer({ minimum: 0, maximum: 1000 }), {
        description:
          "How many others wait before the caller, by skill; agents accept them first, and hang up.",
      }),
    ),
    missing: Type.Optional(
      Type.Array(Type.String({ maxLength: 64 }), {
        description:
          "Recordings and music classes that cannot be played; an empty name is the default hold music.",
      }),
    ),
    speech: Type.Optional(Type.Boolean({ description: "false: no text to speech." })),
    recordable: Type.Optional(Type.Boolean({ description: "false: callers cannot be recorded." })),
    steps: Type.Array(Step),
    until: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 604_800,
        description: "Seconds; by default two minutes after the last step.",
      }),
    ),
    expect: Expect,
  },
  { ...closed, $id: SCENARIO_SCHEMA_ID, title: "Cordboard scenario" },
);
export type Scenario = Static<typeof Scenario>;
export type ScenarioStep = Static<typeof Step>;
export type Expectations = Static<typeof Expect>;
