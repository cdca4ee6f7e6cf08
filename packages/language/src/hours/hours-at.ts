import { Temporal } from "temporal-polyfill";

import type { HoursFile, Week } from "./model.ts";

/** What hours say about a moment. */
export interface HoursState {
  readonly state: "Open" | "Closed" | "Holiday";
  /** The override that holds, if one does: its name. */
  readonly override: string | null;
  /** The holiday whose day it is: its name. */
  readonly holiday: string | null;
}

const DAYS: readonly (keyof Week)[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/**
 * What applies at a moment. Local times become instants by the rules of RFC 5545 and Temporal's `compatible`: a time
 * that the clock skips is taken as much later, one that it shows twice is the first.
 *
 * @param at epoch milliseconds
 * @throws RangeError when the time zone is not known
 * @example hoursAt(office, Date.UTC(2026, 2, 2, 9)).state // "Open"
 */
export function hoursAt(hours: HoursFile, at: number): HoursState {
  const { timeZone, overrides = {} } = hours;
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = now.toPlainDate();
  const holiday = holidayOn(hours, today);
  const override = overrideAt(overrides, timeZone, at);
  if (override) {
    const state = override.is === "open" ? "Open" : "Closed";
    return { state, override: override.name, holiday };
  }
  const isOpen = [today, today.subtract({ days: 1 })].some((date) =>
    spansOf(hours, date).some((span) => holds(span, date, timeZone, at)),
  );
  return { state: isOpen ? "Open" : holiday ? "Holiday" : "Closed", override: null, holiday };
}

/** The one that began last, where several hold. */
function overrideAt(overrides: NonNullable<HoursFile["overrides"]>, timeZone: string, at: number) {
  return Object.entries(overrides)
    .map(([name, { from, to, is }]) => ({
      name,
      is,
      from: instant(Temporal.PlainDateTime.from(from), timeZone),
      to: instant(Temporal.PlainDateTime.from(to), timeZone),
    }))
    .filter(({ from, to }) => from <= at && at < to)
    .toSorted((a, b) => b.from - a.from)[0];
}

/** A day of this very year goes before one of every year. */
function holidayOn({ holidays = {} }: HoursFile, date: Temporal.PlainDate): string | null {
  const thisYear = date.toString();
  const everyYear = thisYear.slice("YYYY-".length);
  const names = Object.keys(holidays);
  const on = (day: string) => names.find((name) => holidays[name]?.date === day);
  return on(thisYear) ?? on(everyYear) ?? null;
}

function spansOf(hours: HoursFile, date: Temporal.PlainDate): readonly string[] {
  const holiday = holidayOn(hours, date);
  if (holiday !== null) return hours.holidays?.[holiday]?.open ?? [];
  const day = DAYS[date.dayOfWeek - 1];
  return (day && hours.weekly[day]) ?? [];
}

function holds(span: string, date: Temporal.PlainDate, timeZone: string, at: number): boolean {
  const [from = "", to = ""] = span.split("-");
  const lastDate = to <= from || to === "24:00" ? date.add({ days: 1 }) : date;
  const begins = date.toPlainDateTime(Temporal.PlainTime.from(from));
  const ends = lastDate.toPlainDateTime(Temporal.PlainTime.from(to === "24:00" ? "00:00" : to));
  return instant(begins, timeZone) <= at && at < instant(ends, timeZone);
}

const instant = (local: Temporal.PlainDateTime, timeZone: string): number =>
  local.toZonedDateTime(timeZone).epochMilliseconds;
