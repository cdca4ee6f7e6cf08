import { wallClockAt } from "@cordboard/language";

import { countryOf } from "../../desk/show-number.ts";

/**
 * What clocks show where a number is from, `14:30`: several times where its country has several time zones, the earliest
 * first; none where the country is not known.
 */
export function customerTimes(number: string, at: number): readonly string[] {
  const country = countryOf(number);
  if (country === undefined) return [];
  const clocks = zonesOf(country).map((zone) => wallClockAt(at, zone));
  const sorted = clocks.toSorted((a, b) => order(a.date + a.time, b.date + b.time));
  return [...new Set(sorted.map(({ time }) => time))];
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Not every browser knows: then nothing is said. */
function zonesOf(country: string): readonly string[] {
  const locale: Intl.Locale & { readonly getTimeZones?: () => string[] | undefined } =
    new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}
