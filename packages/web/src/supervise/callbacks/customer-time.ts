import { localTime, zonesOf } from "../../desk/callbacks/local-time.ts";
import { countryOf } from "../../desk/show-number.ts";

/**
 * Time zones of a number's country whose clocks show different times at a moment, the earliest first; none where the
 * country is not known.
 */
export function customerZones(number: string, at: number): readonly string[] {
  const clocks = zonesOf(countryOf(number)).map((zone) => localTime(at, zone));
  const byTime = new Map(clocks.map((clock) => [`${clock.date} ${clock.time}`, clock.timeZone]));
  return [...byTime].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone);
}
