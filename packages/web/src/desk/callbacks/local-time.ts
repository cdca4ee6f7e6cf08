/** What the calendar and the clocks of a time zone show. */
export interface LocalTime {
  /** `2026-11-22`. */
  readonly date: string;
  /** `14:30`. */
  readonly time: string;
  /** IANA. */
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** What a customer is offered at first. */
const LATER_MS = 30 * MINUTE_MS;
const FARTHEST_DAYS = 30;

/** What the clocks of a zone show at a moment, epoch milliseconds. */
export function localTime(ms: number, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(ms);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
    timeZone,
  };
}

/** Half an hour from now, to the whole minute. */
export const soon = (now: number, timeZone: string): LocalTime =>
  localTime(Math.ceil((now + LATER_MS) / MINUTE_MS) * MINUTE_MS, timeZone);

/** The first and the last day that can be chosen. */
export const daysAhead = (now: number, timeZone: string) => ({
  first: localTime(now, timeZone).date,
  last: localTime(now + FARTHEST_DAYS * DAY_MS, timeZone).date,
});

/** Whether all of a time has been typed; the browser's fields are empty until then. */
export const isWhole = ({ date, time }: LocalTime): boolean => date !== "" && time !== "";

/** The time zones of a country (ISO 3166-1 alpha-2); none where the browser does not know them. */
export function zonesOf(country: string | undefined): readonly string[] {
  if (country === undefined) return [];
  const region: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    "und",
    { region: country },
  );
  return region.getTimeZones?.() ?? [];
}

/**
 * Where a customer most likely is: in the zone that was chosen, when it is one of their country's; else anywhere in their
 * country, when its clocks show the same everywhere at that moment. Null: nobody can tell.
 */
export function likelyZone(zones: readonly string[], chosen: string, at: number): string | null {
  if (zones.includes(chosen)) return chosen;
  const [first, ...others] = zones;
  if (first === undefined) return null;
  const shown = (zone: string) => `${localTime(at, zone).date} ${localTime(at, zone).time}`;
  return others.every((zone) => shown(zone) === shown(first)) ? first : null;
}
