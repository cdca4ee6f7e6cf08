import type { Named } from "./suggestions.ts";

/** Every time zone with its distance from UTC now, and what its clocks show. */
export const TIME_ZONES: readonly Named[] = Intl.supportedValuesOf("timeZone").map((name) => ({
  name,
  detail: () => clockOf(name, Date.now()),
}));

function clockOf(timeZone: string, now: number): string {
  const shown = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    timeZoneName: "shortOffset",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(now);
  const part = (wanted: string) => shown.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("timeZoneName").replace("GMT", "UTC")} · ${part("hour")}:${part("minute")}`;
}
