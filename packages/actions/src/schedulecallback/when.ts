import { instantOf, wallClockAt, type Meant } from "@cordboard/language";

/** When a callback is wanted, as somebody wrote or typed it. */
export interface When {
  /** Empty: today. */
  readonly date: string;
  /** Empty: 30 minutes from now. */
  readonly time: string;
  readonly timeZone: string;
}

export type WhenPart = keyof When;

const DEFAULT_WAIT_MS = 30 * 60_000;
const DATE = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})?(\d{2})(\d{2}))$/;
/** Its first day: all days that there ever are, are in such a year. */
const LEAP_YEAR = "2028-01-01";
const TIME = /^(\d{1,2}):?(\d{2})$/;

/**
 * The instant that is meant, or the part that cannot be read. A day without a year is the next one of its kind.
 */
export function instantWanted({ date, time, timeZone }: When, now: number): Meant | WhenPart {
  if (!isZone(timeZone)) return "timeZone";
  if (date === "" && time === "") return { at: now + DEFAULT_WAIT_MS, odd: null };
  const today = wallClockAt(now, timeZone).date;
  const day = date === "" ? today : dayOf(date, today);
  if (day === null) return "date";
  const clock = time === "" ? wallClockAt(now + DEFAULT_WAIT_MS, timeZone).time : clockOf(time);
  return clock === null ? "time" : instantOf({ date: day, time: clock }, timeZone);
}

/** The parts that cannot be read whatever the moment; an expression may give anything. */
export function unreadable({ date, time, timeZone }: When): WhenPart[] {
  const parts: WhenPart[] = [];
  if (isText(date) && dayOf(date, LEAP_YEAR) === null) parts.push("date");
  if (isText(time) && clockOf(time) === null) parts.push("time");
  if (isText(timeZone) && !isZone(timeZone)) parts.push("timeZone");
  return parts;
}

const isText = (text: string) => text !== "" && !text.includes("{");

function dayOf(text: string, today: string): string | null {
  const [, year, month, day, typedYear, typedMonth, typedDay] = DATE.exec(text) ?? [];
  if (year !== undefined || typedYear !== undefined)
    return existing(`${year ?? typedYear}-${month ?? typedMonth}-${day ?? typedDay}`);
  if (typedMonth === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const inYear = (which: number) => `${which}-${typedMonth}-${typedDay}`;
  return existing(inYear(inYear(thisYear) < today ? thisYear + 1 : thisYear));
}

function clockOf(text: string): string | null {
  const [, hour = "", minute] = TIME.exec(text) ?? [];
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  return clock >= "00:00" && clock < "24:00" && Number(minute) < 60 ? clock : null;
}

const existing = (day: string): string | null =>
  holds(() => instantOf({ date: day, time: "12:00" }, "Etc/UTC")) ? day : null;

const isZone = (timeZone: string): boolean => holds(() => wallClockAt(0, timeZone));

function holds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
