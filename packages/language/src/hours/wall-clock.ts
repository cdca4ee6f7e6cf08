import { Temporal } from "temporal-polyfill";

/** What a clock on the wall shows, and the calendar beside it. */
export interface WallClock {
  /** `2026-11-21` */
  readonly date: string;
  /** `14:05` */
  readonly time: string;
}

/** An instant that a clock on the wall means. */
export interface Meant {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The clock skips this time, and what is meant is as much later; or it shows it twice, and the first is meant. */
  readonly odd: "skipped" | "repeated" | null;
}

/**
 * @param at epoch milliseconds
 * @throws RangeError when the time zone is not known
 */
export function wallClockAt(at: number, timeZone: string): WallClock {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}

/**
 * ISO 8601 with the zone's offset at that time.
 *
 * @param at epoch milliseconds
 * @throws RangeError when the time zone is not known
 * @example localTimeText(1772460000000, "Europe/Berlin") // "2026-03-02T15:00:00+01:00"
 */
export const localTimeText = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: "second", timeZoneName: "never" });

/**
 * The instant that is meant, by the rules of RFC 5545 and Temporal's `compatible`.
 *
 * @throws RangeError when there is no such day, time of day or time zone
 * @example instantOf({ date: "2026-03-08", time: "02:30" }, "America/New_York").odd // "skipped": it is 03:30
 */
export function instantOf({ date, time }: WallClock, timeZone: string): Meant {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (earlier.equals(later)) return { at: later.epochMilliseconds, odd: null };
  return later.toPlainDateTime().equals(local)
    ? { at: earlier.epochMilliseconds, odd: "repeated" }
    : { at: later.epochMilliseconds, odd: "skipped" };
}
