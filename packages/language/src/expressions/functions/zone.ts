const DAY_MS = 86_400_000;
const PARTS = "year month day hour minute second".split(" ");

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, as in ISO 8601. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** What calendar and clock on the wall show there at that time. */
export function inZone(time: Date, timeZone: string): WallClock {
  const wall = new Date(wallMs(time, timeZone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** The same time of day `days` later. A time that the change of clocks leaves out moves by as much as they do. */
export function addDays(time: Date, days: number, timeZone: string): Date {
  const later = time.getTime() + days * DAY_MS;
  const offset = (ms: number) => wallMs(new Date(ms), timeZone) - Math.floor(ms / 1000) * 1000;
  return new Date(later + offset(time.getTime()) - offset(later));
}

/** The wall clock's reading there, as if it were UTC. */
function wallMs(time: Date, timeZone: string): number {
  const parts: { [type: string]: number } = {};
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    ...Object.fromEntries(PARTS.map((part) => [part, "numeric"])),
  });
  for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
