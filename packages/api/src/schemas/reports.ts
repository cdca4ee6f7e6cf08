import { Type, type Static, type TSchema } from "typebox";

import { request, Time } from "./common.ts";

const Count = Type.Integer({ minimum: 0 });
const Seconds = Type.Number({ minimum: 0, description: "Seconds." });
const orNull = <T extends TSchema>(schema: T) =>
  Type.Union([schema, Type.Null()], { description: "Null: there was nothing to measure." });
const Share = orNull(Type.Number({ minimum: 0, maximum: 1 }));

const question = {
  from: Type.Integer({
    minimum: 0,
    description: "Epoch milliseconds. Taken in whole quarters of an hour.",
  }),
  to: Type.Integer({ minimum: 0, description: "Epoch milliseconds, not within the range." }),
  interval: Type.Optional(
    Type.Enum(["15m", "30m", "1h", "1d", "whole"], {
      default: "whole",
      description: "At most 1,000 intervals at once.",
    }),
  ),
  timeZone: Type.Optional(
    Type.String({
      description: "IANA zone whose hours and days the intervals are; by default the workspace's.",
    }),
  ),
};
const together = Type.Optional(
  Type.Enum(["yes"], {
    description: "All as one, for totals: an interval has one row, without a name.",
  }),
);
export const SkillReportQuery = request({
  ...question,
  together,
  skill: Type.Optional(Type.String({ description: "Only this one." })),
});
export const AgentReportQuery = request({
  ...question,
  together,
  agent: Type.Optional(Type.String({ description: "Only this one, by id." })),
});
export type ReportInterval = NonNullable<Static<typeof SkillReportQuery>["interval"]>;

/** One skill in one interval; what each number means: `report-definitions.ts`, docs/reference/reports.md. */
export const SkillReportRow = Type.Object({
  skill: Type.String(),
  from: Time,
  to: Time,
  offered: Count,
  handled: Count,
  abandoned: Count,
  leftOtherwise: Count,
  serviceLevel: Share,
  asaSec: orNull(Seconds),
  ahtSec: orNull(Seconds),
  averageWaitSec: orNull(Seconds),
  longestWaitSec: Seconds,
  callbacksAsked: Count,
  callbacksDone: Count,
  callbacksFailed: Count,
  voicemails: Count,
});
export type SkillReportRow = Static<typeof SkillReportRow>;

/** One agent in one interval. */
export const AgentReportRow = Type.Object({
  agent: Type.Object({ id: Type.String(), name: Type.String() }),
  from: Time,
  to: Time,
  handled: Count,
  offersMissed: Count,
  offersDeclined: Count,
  talkSec: Seconds,
  holdSec: Seconds,
  acwSec: Seconds,
  ahtSec: orNull(Seconds),
  loggedInSec: Seconds,
  statusSec: Type.Object(
    {
      Available: Seconds,
      Busy: Seconds,
      "On break": Seconds,
      "In line": Seconds,
      "After-call work": Seconds,
    },
    { description: "Of the time logged in." },
  ),
  occupancy: Share,
  callbacksDone: Count,
  outbound: Count,
});
export type AgentReportRow = Static<typeof AgentReportRow>;

const report = <Row extends TSchema>(row: Row) =>
  Type.Object({
    from: Type.Integer({ description: "As counted: whole quarters of an hour." }),
    to: Time,
    rows: Type.Array(row, {
      description: "In the order of time; an interval in which nothing was has no row.",
    }),
  });
export const SkillReport = report(SkillReportRow);
export type SkillReport = Static<typeof SkillReport>;
export const AgentReport = report(AgentReportRow);
export type AgentReport = Static<typeof AgentReport>;

const { skill, offered, handled, abandoned, serviceLevel, asaSec } = SkillReportRow.properties;
export const TodayFigures = Type.Object({
  since: Type.Integer({ description: "The day's beginning in the workspace's time zone." }),
  skills: Type.Array(Type.Object({ skill, offered, handled, abandoned, serviceLevel, asaSec }), {
    description: "Every skill of the workspace.",
  }),
});
export type TodayFigures = Static<typeof TodayFigures>;

/** A table for spreadsheets, as text. */
export const Csv = Type.String({
  description: "The first line names the columns; UTF-8, separated by commas (RFC 4180).",
});
