import type { ReportInterval } from "@cordboard/api";

import type { TimeRange } from "./time-range.ts";

/** Into which parts of time a range is divided; the smallest first. */
export type Interval = Exclude<ReportInterval, "whole">;
const LENGTH_MS: { readonly [interval in Interval]: number } = {
  "15m": 15 * 60_000,
  "30m": 30 * 60_000,
  "1h": 3_600_000,
  "1d": 86_400_000,
};
const ALL = Object.keys(LENGTH_MS) as Interval[];

/** More columns than that nobody can tell apart. */
const MOST = 192;
/** With so many a chart is easily read. */
const READABLE = 31;

const countOf = ({ from, to }: TimeRange, interval: Interval) =>
  Math.round((to - from) / LENGTH_MS[interval]);

/** Those that a chart of the range can have. */
export const intervalsFor = (range: TimeRange): readonly Interval[] =>
  ALL.filter((interval) => countOf(range, interval) <= MOST || interval === "1d");

/** What is drawn unless another is chosen. */
export const usualInterval = (range: TimeRange): Interval =>
  ALL.find((interval) => countOf(range, interval) <= READABLE) ?? "1d";

/**
 * One item for each interval, also for those that the report has no row of: nothing came then.
 *
 * @param empty - for an interval without a row
 */
export function filled<Row extends TimeRange>(
  rows: readonly Row[],
  range: TimeRange,
  interval: Interval,
  empty: (at: TimeRange) => Row,
): readonly Row[] {
  const there = new Map(rows.map((row) => [row.from, row]));
  const starts = [...there.keys()].toSorted((a, b) => a - b);
  const all: Row[] = [];
  for (let at = range.from; at < range.to;) {
    const row = there.get(at) ?? nextWithin(at, starts, there, LENGTH_MS[interval]);
    // A day may have 23 or 25 hours: where there is a row, it knows.
    const end = row?.to ?? Math.min(at + LENGTH_MS[interval], range.to);
    all.push(row ?? empty({ from: at, to: end }));
    at = Math.max(end, at + 1);
  }
  return all;
}

/** A row that begins within the interval, where an hour more or less has moved it. */
function nextWithin<Row>(
  at: number,
  starts: readonly number[],
  there: ReadonlyMap<number, Row>,
  length: number,
): Row | undefined {
  const start = starts.find((one) => one > at && one < at + length);
  return start === undefined ? undefined : there.get(start);
}
