import { say, type Said } from "../say.ts";
import type { HoursFile } from "./model.ts";
import { isTimeZone } from "./time-zones.ts";

/** What the shape of hours cannot say. */
export interface HoursMistake {
  readonly path: readonly (string | number)[];
  /** Hours that are never open can be used; the others cannot. */
  readonly kind: "invalid" | "never-open";
  readonly message: Said;
}

/** Mistakes in hours that have the right shape. */
export function* hoursMistakes(hours: HoursFile): Generator<HoursMistake> {
  const { timeZone, holidays = {}, overrides = {}, weekly } = hours;
  const invalid = (path: HoursMistake["path"], message: Said): HoursMistake => ({
    path,
    kind: "invalid",
    message,
  });
  if (!isTimeZone(timeZone)) yield invalid(["timeZone"], say`"${timeZone}" is not a time zone.`);
  for (const [name, { date }] of Object.entries(holidays)) {
    // A day of every year is one that some year has: 29 February is.
    if (!isDay(date.length === "MM-DD".length ? `2024-${date}` : date))
      yield invalid(["holidays", name, "date"], say`There is no day ${date}.`);
  }
  for (const [name, { from, to }] of Object.entries(overrides)) {
    for (const [key, moment] of Object.entries({ from, to })) {
      if (!isDay(moment.slice(0, "YYYY-MM-DD".length)))
        yield invalid(["overrides", name, key], say`There is no day ${moment}.`);
    }
    if (to <= from) yield invalid(["overrides", name, "to"], say`"${name}" ends before it begins.`);
  }
  const spans = [
    ...Object.values(weekly),
    ...Object.values(holidays).map(({ open }) => open ?? []),
  ];
  const opens = spans.flat().length > 0 || Object.values(overrides).some(({ is }) => is === "open");
  if (!opens)
    yield { path: ["weekly"], kind: "never-open", message: say`These hours are never open.` };
}

const isDay = (date: string): boolean => {
  const time = new Date(`${date}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
};
