import { isTimeZone } from "@cordboard/language";

/** When a callback is wanted, as somebody wrote or typed it. */
export interface When {
  /** Empty: today. */
  readonly date: string;
  /** Empty: 30 minutes from now. */
  readonly time: string;
  readonly timeZone: string;
}

export type WhenPart = keyof When;

const DATE = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})?(\d{2})(\d{2}))$/;
/** Its first day: all days that there ever are, are in such a year. */
const LEAP_YEAR = "2028-01-01";
const TIME = /^(\d{1,2}):?(\d{2})$/;

/** The parts that cannot be read whatever the moment; an expression may give anything. */
export function unreadable({ date, time, timeZone }: When): WhenPart[] {
  const parts: WhenPart[] = [];
  if (isText(date) && dayOf(date, LEAP_YEAR) === null) parts.push("date");
  if (isText(time) && clockOf(time) === null) parts.push("time");
  if (isText(timeZone) && !isTimeZone(timeZone)) parts.push("timeZone");
  return parts;
}

const isText = (text: string) => text !== "" && !text.includes("{");

export function dayOf(text: string, today: string): string | null {
  const [, year, month, day, typedYear, typedMonth, typedDay] = DATE.exec(text) ?? [];
  if (year !== undefined || typedYear !== undefined)
    return existing(`${year ?? typedYear}-${month ?? typedMonth}-${day ?? typedDay}`);
  if (typedMonth === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const inYear = (which: number) => `${which}-${typedMonth}-${typedDay}`;
  return existing(inYear(inYear(thisYear) < today ? thisYear + 1 : thisYear));
}

export function clockOf(text: string): string | null {
  const [, hour = "", minute] = TIME.exec(text) ?? [];
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  return clock >= "00:00" && clock < "24:00" && Number(minute) < 60 ? clock : null;
}

function existing(day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? day : null;
}
