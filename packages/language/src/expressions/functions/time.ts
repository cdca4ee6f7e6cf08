import type { ExpressionFunction, Place } from "./function.ts";
import { addDays, inZone } from "./zone.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const two = (number: number) => String(number).padStart(2, "0");

/** Times are read in the time zone of the script, unless the function is given one. */
export const TIME_FUNCTIONS: readonly ExpressionFunction[] = [
  {
    name: "date",
    signatures: ["time.date(): text"],
    meaning: "The day as year-month-day.",
    examples: [
      ["now.date()", "2026-03-02"],
      ['now.date() == "2026-12-25"', false],
    ],
    run(place: Place, time: Date) {
      const { year, month, day } = inZone(time, place.timeZone);
      return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    },
  },
  {
    name: "time",
    signatures: ["time.time(): text"],
    meaning: "The time of day, in 24 hours: texts of this form compare as times do.",
    examples: [
      ["now.time()", "09:06"],
      ['now.time() >= "09:00" && now.time() < "17:30"', true],
    ],
    run(place: Place, time: Date) {
      const { hour, minute } = inZone(time, place.timeZone);
      return `${two(hour)}:${two(minute)}`;
    },
  },
  part("year", "The year.", 2026),
  part("month", "The month, from 1.", 3),
  part("day", "The day of the month.", 2),
  part("weekday", "The day of the week: 1 is Monday, 7 Sunday.", 1),
  part("hour", "The hour, from 0 to 23.", 9),
  part("minute", "The minute.", 6),
  {
    name: "addMinutes",
    signatures: ["time.addMinutes(number): time"],
    meaning: "So many minutes later.",
    examples: [["now.addMinutes(30).time()", "09:36"]],
    run: (_: Place, time: Date, minutes: number) => new Date(time.getTime() + minutes * MINUTE_MS),
  },
  {
    name: "addHours",
    signatures: ["time.addHours(number): time"],
    meaning: "So many hours later.",
    examples: [["now.addHours(-2).time()", "07:06"]],
    run: (_: Place, time: Date, hours: number) => new Date(time.getTime() + hours * HOUR_MS),
  },
  {
    name: "addDays",
    signatures: ["time.addDays(number): time"],
    meaning: "The same time of day so many days later, also where the clocks change in between.",
    examples: [["now.addDays(7).date()", "2026-03-09"]],
    run: (place: Place, time: Date, days: number) =>
      addDays(time, Math.trunc(days), place.timeZone),
  },
  format("formatDate", "The day as people write it in a language.", "dateStyle", "March 2, 2026"),
  format("formatTime", "The time of day as people write it.", "timeStyle", "9:06 AM"),
  {
    name: "timestamp",
    signatures: ["timestamp(text): time"],
    meaning: "A time of a text such as `2026-03-02T14:05:00Z`.",
    examples: [['call.startedAt < timestamp("2026-07-01T00:00:00Z")', true]],
  },
  {
    name: "duration",
    signatures: ["duration(text): duration"],
    meaning: "A length of time, such as `90s` or `1h30m`: what lies between two times.",
    examples: [['now - call.startedAt > duration("30s")', true]],
  },
  ofZone("getFullYear", "The year in another time zone, or UTC.", 2026),
  ofZone("getMonth", "The month in another time zone, or UTC, from 0.", 2),
  ofZone("getDate", "The day of the month in another time zone, or UTC.", 2),
  ofZone("getDayOfWeek", "The day of the week in another time zone, or UTC: 0 is Sunday.", 1),
  ofZone("getHours", "The hour in another time zone, or UTC; a duration's whole hours.", 14, 15),
  ofZone("getMinutes", "The minute in another time zone, or UTC; a duration's whole minutes.", 6),
  {
    name: "getSeconds",
    signatures: ["time.getSeconds(): integer", "duration.getSeconds(): integer"],
    meaning: "The second; a duration's whole seconds.",
    examples: [["(now - call.startedAt).getSeconds()", 95]],
  },
];

function part(
  name: "year" | "month" | "day" | "weekday" | "hour" | "minute",
  meaning: string,
  value: number,
): ExpressionFunction {
  return {
    name,
    signatures: [`time.${name}(): integer`],
    meaning,
    examples: [[`now.${name}()`, value]],
    run: (place: Place, time: Date) => inZone(time, place.timeZone)[name],
  };
}

function format(
  name: string,
  meaning: string,
  style: "dateStyle" | "timeStyle",
  value: string,
): ExpressionFunction {
  return {
    name,
    signatures: [`time.${name}(text): text`],
    meaning,
    examples: [[`now.${name}(call.language)`, value]],
    run: ({ timeZone }: Place, time: Date, language: string) =>
      new Intl.DateTimeFormat(language, {
        timeZone,
        [style]: style === "dateStyle" ? "long" : "short",
      })
        .format(time)
        .replace(/\p{Zs}/gu, " "),
  };
}

/** CEL's own, which count as CEL does. */
function ofZone(name: string, meaning: string, utc: number, berlin = utc): ExpressionFunction {
  const duration = meaning.includes("duration") ? [`duration.${name}(): integer`] : [];
  return {
    name,
    signatures: [`time.${name}(): integer`, `time.${name}(text): integer`, ...duration],
    meaning,
    examples: [
      [`now.${name}()`, utc],
      [`now.${name}("Europe/Berlin")`, berlin],
    ],
  };
}
