import { locale } from "./language.ts";

const numbers = new Intl.NumberFormat(locale);
const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
const dayTimes = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" });

export const numberText = (count: number): string => numbers.format(count);
export const shareText = (share: number): string => shares.format(share);

export const dayTimeText = (ms: number): string => dayTimes.format(ms);

/** `0.4 s`, `12 s`, `1:05`, `1:02:03`. */
export function durationText(ms: number | null): string {
  if (ms === null) return "–";
  if (ms < 10_000)
    return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms / 1000)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** A moment as a clock and a calendar elsewhere show it. */
export const dayTimeIn = (ms: number, timeZone: string): string =>
  formatIn(timeZone, { dateStyle: "short", timeStyle: "short" }).format(ms);
export const dayIn = (ms: number, timeZone: string): string =>
  formatIn(timeZone, { day: "numeric", month: "short" }).format(ms);
export const timeIn = (ms: number, timeZone: string): string =>
  formatIn(timeZone, { hour: "2-digit", minute: "2-digit" }).format(ms);

const formatIn = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone });
