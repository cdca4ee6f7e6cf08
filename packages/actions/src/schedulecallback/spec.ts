import {
  computedResource,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  flag,
  joined,
  say,
  template,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { callbackFields } from "../callback-fields.ts";
import { EXTENSION_WARNING } from "../extensions.ts";
import { unreadable } from "./when-written.ts";

export const spec = defineAction({
  type: "Schedulecallback",
  title: "Schedule callback",
  description: "Promises the caller a call back at a time of their choice.",
  group: "Queue",
  icon: "calendar-time",
  traits: { takes: "no-time", fails: "audibly" },
  properties: Type.Object(
    {
      number: Type.Optional(
        template({
          title: "Number",
          holds: "phone",
          description: "The number to call back. The caller's own by default.",
          default: "{call.ani}",
          maxLength: 200,
        }),
      ),
      date: Type.Optional(
        template({
          title: "Date",
          description: "2026-12-24, or typed 20261224 or 1224. Empty: today.",
          default: "",
          maxLength: 200,
        }),
      ),
      time: Type.Optional(
        template({
          title: "Time",
          description: "In 24 hours: 09:30, or typed 0930 or 930. Empty: 30 minutes from now.",
          default: "",
          maxLength: 200,
        }),
      ),
      timeZone: Type.Optional(
        template({
          title: "Time zone",
          holds: "time-zone",
          description: "Whose clock it is: IANA, such as America/New_York. Empty: the script's.",
          default: "",
          maxLength: 200,
        }),
      ),
      skill: Type.Optional(
        computedResource({
          title: "Skill",
          description: "Whose queue it enters. The one that the contact waits in by default.",
          resource: "skill",
        }),
      ),
      agent: Type.Optional(
        template({
          title: "Agent",
          rare: true,
          description: "The agent with this id is offered it first, if free. Empty: anyone.",
          default: "",
          maxLength: 200,
        }),
      ),
      own: Type.Optional(
        flag({
          title: "Wait for the agent",
          rare: true,
          description: "Others are offered it only when the agent has not taken it in time.",
          default: false,
        }),
      ),
      callerId: callbackFields.callerId,
      attempts: callbackFields.attempts,
      minutesBetween: callbackFields.minutesBetween,
      storeTime: Type.Optional(
        variable({
          title: "Store the time in",
          rare: true,
          description: "Date and time of that clock, such as 2026-12-24T09:30.",
          holds: "string",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ number = "{call.ani}", date = "", time = "", skill }) =>
    joined([
      number,
      [date, time].filter((part) => part !== "").join(" ") || say`in 30 minutes`,
      ...(skill === undefined ? [] : [say`skill ${skill}`]),
    ]),
  problems: {
    "when-not-readable": {
      severity: "error",
      title: "A date, time or time zone that is none",
      help: "Write 2026-12-24 or 1224, 09:30 or 0930, a zone such as America/New_York, or an {expression} that gives one.",
    },
    "own-without-agent": {
      severity: "error",
      title: "It waits for an agent who is not named",
      help: "Name the agent, or do not wait for one.",
    },
  },
  check({ date = "", time = "", timeZone = "", agent = "", own = false }) {
    return [
      ...unreadable({ date, time, timeZone }).map((part) => ({
        code: "when-not-readable",
        message: say`${JSON.stringify({ date, time, timeZone }[part])} cannot be read.`,
        path: [part],
      })),
      ...(own && agent === ""
        ? [
            {
              code: "own-without-agent",
              message: say`No agent is named to wait for.`,
              path: ["own"],
            },
          ]
        : []),
    ];
  },
  errors: [
    { code: "invalid-number", meaning: "The number cannot be dialled." },
    { code: "invalid-date", meaning: "The date is none: there is no such day, or it is no date." },
    { code: "invalid-time", meaning: "The time is none." },
    { code: "unknown-time-zone", meaning: "There is no such time zone." },
    { code: "not-queued", meaning: "No skill is named, and the contact is in no queue." },
    { code: "unknown-skill", meaning: "The workspace has no such skill." },
    {
      code: "unknown-agent",
      meaning: "There is no agent with this id, or none is named to wait for.",
    },
    { code: "schedule-in-past", meaning: "The time is over already." },
    {
      code: "schedule-too-far",
      meaning:
        "It is more than 30 days ahead, or, if it waits for its agent, more than ownCallbackAheadHours of cordboard.json.",
    },
    {
      code: "already-scheduled",
      meaning: "A callback was scheduled from this contact, and is not over.",
    },
    { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
  ],
  warnings: [
    EXTENSION_WARNING,
    {
      code: "time-skipped",
      meaning: "The clocks skip this time that day. The callback is as much later.",
    },
    {
      code: "time-repeated",
      meaning: "The clocks show this time twice that day. The callback is at the first.",
    },
  ],
});
