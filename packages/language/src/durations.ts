const UNITS: readonly (readonly [pattern: string, seconds: number])[] = [
  ["h|hr|hrs|hours?|std", 3600],
  ["m|min|mins|minutes?|minuten?", 60],
  ["s|sec|secs|seconds?|sek|sekunden?", 1],
];
const PARTS = new RegExp(
  `^${UNITS.map(([pattern]) => `(?:(\\d+)\\s*(?:${pattern})\\.?)?`).join("\\s*")}$`,
  "i",
);
const CLOCK = /^(?:(\d+):)?(\d+):([0-5]\d)$/;

/**
 * Seconds of a length of time as people write it: `150`, `2:30`, `1:00:00`, `2m30s`, `2 min 30 s`. Undefined when it is none.
 */
export function parseDuration(typed: string): number | undefined {
  const text = typed.trim();
  if (/^\d+$/.test(text)) return Number(text);
  const [clock, ...times] = CLOCK.exec(text) ?? [];
  const [parts, ...units] = PARTS.exec(text) ?? [];
  if (text === "" || (clock ?? parts) === undefined) return undefined;
  return UNITS.reduce(
    (sum, [, seconds], index) => sum + Number((clock ? times : units)[index] ?? 0) * seconds,
    0,
  );
}

/** A number of seconds in its hours, minutes and seconds. */
export const partsOfDuration = (seconds: number) => ({
  hours: Math.floor(seconds / 3600),
  minutes: Math.floor(seconds / 60) % 60,
  seconds: seconds % 60,
});
