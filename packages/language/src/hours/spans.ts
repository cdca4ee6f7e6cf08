/** Part of a day in minutes from its midnight; `to` is greater than `from`, and past 1440 it is in the next day. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export const DAY_MINUTES = 24 * 60;

/** `09:00-17:30` as in a file, which has the right shape, in minutes. */
export function spanOf(text: string): DaySpan {
  const [from = 0, to = 0] = text.split("-").map(minutesOf);
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

/** As a file has it. */
export const spanText = ({ from, to }: DaySpan): string => `${timeText(from)}-${endText(to)}`;

/** In order, those that touch joined, none longer than a day. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) {
      const to = Math.min(Math.max(last.to, span.to), last.from + DAY_MINUTES);
      joined.splice(-1, 1, { from: last.from, to });
    } else joined.push(span);
  }
  return joined;
}

/** A pair of times as people write them: `9-17:30`, `09:00 – 17:30`, `22-6`. */
const PAIR = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|bis)\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** What somebody wrote, as spans for the file; null when it cannot be read. Nothing is closed all day. */
export function readSpans(text: string): string[] | null {
  const parts = text.split(/[,;]/).flatMap((part) => part.trim() || []);
  const spans = parts.map(readPair);
  return spans.every((span) => span !== null) ? joinSpans(spans).map(spanText) : null;
}

function readPair(text: string): DaySpan | null {
  const [, fromHour, fromMinute = "0", toHour, toMinute = "0"] = PAIR.exec(text) ?? [];
  const from = minutes(fromHour, fromMinute);
  const to = minutes(toHour, toMinute);
  if (from === null || to === null || from === DAY_MINUTES) return null;
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

function minutes(hour: string | undefined, minute: string): number | null {
  const all = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && all <= DAY_MINUTES ? all : null;
}

const minutesOf = (time: string) => minutes(time.slice(0, 2), time.slice(3)) ?? 0;
const two = (count: number) => String(count).padStart(2, "0");
const timeText = (at: number) => `${two(Math.floor(at / 60))}:${two(at % 60)}`;
const endText = (at: number) => timeText(at > DAY_MINUTES ? at - DAY_MINUTES : at);
