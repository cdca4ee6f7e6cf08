import {
  computedResource,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  say,
  type RunTimeErrorSpec,
} from "@cordboard/language";
import { Type } from "typebox";

import { PLACE_ERRORS, placeFields } from "../place-fields.ts";
import { RECORDING_ERRORS, RECORDING_FIELDS } from "../recording-fields.ts";

const { priority } = placeFields({ isNew: true });

const VOICEMAIL_ERRORS: readonly RunTimeErrorSpec[] = [
  { code: "already-queued", meaning: "The contact waits as a voicemail or a callback already." },
  { code: "agent-accepted", meaning: "An agent has accepted the call already." },
];

export const spec = defineAction({
  type: "Voicemail",
  title: "Voicemail",
  description: "Records the caller; an agent of the skill hears it in its turn.",
  group: "Queue",
  icon: "record-mail",
  needs: "voice",
  traits: { takes: "input", queue: "unknown", fails: "audibly" },
  properties: Type.Object(
    {
      skill: computedResource({
        title: "Skill",
        description: "Whose agents hear it: a name, or an {expression} that gives one.",
        resource: "skill",
      }),
      priority,
      ...RECORDING_FIELDS,
    },
    { additionalProperties: false },
  ),
  branches: () => [
    DEFAULT_BRANCH,
    { name: "Timeout", description: "Nothing was said." },
    ERROR_BRANCH,
  ],
  summary: ({ skill, maxSec = 120 }) => say`skill ${skill ?? "?"} · at most ${maxSec} s`,
  errors: [
    ...RECORDING_ERRORS,
    // There is no target agent: anybody with the skill may hear it.
    ...PLACE_ERRORS.filter(({ code }) => code !== "unknown-agent"),
    ...VOICEMAIL_ERRORS,
  ],
});
