import type { ExpressionValue, SpokenAs } from "@cordboard/language";

import type { PromptPart } from "../ports/prompt.ts";
import { momentOf } from "./moment.ts";

/** The value cannot be spoken in this way. Its message never has the value in it, which may be a person's. */
export class NotSpeakable extends Error {}

/** How a value is to be spoken, and where. */
export interface Manner {
  readonly as: SpokenAs;
  /** BCP-47. */
  readonly language: string;
  /** IANA: dates and times are told as its clocks show them. */
  readonly timeZone: string;
  /** ISO 4217, for `currency`. */
  readonly currency?: string | undefined;
}

/** Numbers that every telephony server can count out of recordings. */
const COUNTABLE = /^-?\d{1,9}$/;

/**
 * A value as a part of a prompt: what telephony says out of recordings stays a value, the rest becomes words of the
 * language, for text to speech.
 *
 * @throws NotSpeakable
 */
export function spokenPart(value: ExpressionValue, manner: Manner): PromptPart {
  const { as, language } = manner;
  const text = String(value ?? "");
  if (as === "digits") {
    const digits = text.replace(/[\s().+-]/g, "");
    if (!/^[0-9*#]{1,64}$/.test(digits)) throw refused("It has no digits, or more than digits");
    return { type: "value", value: digits, as, language };
  }
  if (as === "characters") {
    if (text.trim() === "") throw refused("It is empty");
    return { type: "value", value: text, as, language };
  }
  if (as === "number" && COUNTABLE.test(text)) return { type: "value", value: text, as, language };
  return { type: "speech", text: WORDS[as](value, manner), language };
}

const WORDS: {
  readonly [as in Exclude<SpokenAs, "digits" | "characters">]: (
    value: ExpressionValue,
    manner: Manner,
  ) => string;
} = {
  number: (value, { language }) =>
    plain(new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(numberOf(value))),
  ordinal: (value, { language }) => ordinal(numberOf(value), language),
  duration: (value, { language }) => duration(numberOf(value), language),
  currency: (value, { language, currency }) => {
    if (!currency) throw refused("No currency is given");
    return plain(
      new Intl.NumberFormat(language, {
        style: "currency",
        currency,
        currencyDisplay: "name",
        trailingZeroDisplay: "stripIfInteger",
      }).format(numberOf(value)),
    );
  },
  date(value, { language, timeZone }) {
    const moment = momentOf(value, timeZone);
    if (!moment?.hasDate) throw refused("It is not a date");
    const options = { dateStyle: "long", timeZone: moment.timeZone } as const;
    return plain(new Intl.DateTimeFormat(language, options).format(moment.time));
  },
  time(value, { language, timeZone }) {
    const moment = momentOf(value, timeZone);
    if (!moment?.hasTime) throw refused("It is not a time");
    return timeOfDay(moment.time, language, moment.timeZone);
  },
};

function numberOf(value: ExpressionValue): number {
  const number =
    typeof value === "string" && value.trim() !== "" ? Number(value) : (value as number);
  if (typeof number !== "number" || !Number.isFinite(number)) throw refused("It is not a number");
  return number;
}

/** What follows an ordinal, by the category that the language's plural rules give it; most languages write a dot. */
const ORDINAL_ENDINGS: { readonly [language: string]: { readonly [category: string]: string } } = {
  en: { one: "st", two: "nd", few: "rd", other: "th" },
  fr: { one: "er", other: "e" },
  es: { other: ".º" },
  it: { many: "º", other: "º" },
  nl: { other: "e" },
  pt: { other: "º" },
};

function ordinal(number: number, language: string): string {
  if (!Number.isInteger(number) || number < 0) throw refused("Only whole numbers have an order");
  const endings = ORDINAL_ENDINGS[new Intl.Locale(language).language] ?? {};
  const category = new Intl.PluralRules(language, { type: "ordinal" }).select(number);
  return `${number}${endings[category] ?? "."}`;
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

function duration(seconds: number, language: string): string {
  if (seconds < 0) throw refused("A length of time is never negative");
  let left = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count === 0 && !(unit === "second" && parts.length === 0)) continue;
    const options = { style: "unit", unit, unitDisplay: "long" } as const;
    parts.push(new Intl.NumberFormat(language, options).format(count));
  }
  return plain(new Intl.ListFormat(language, { type: "conjunction" }).format(parts));
}

/** Languages that count 24 hours mostly have a word behind the hour, which a voice needs: `14 Uhr 5`. */
function timeOfDay(time: Date, language: string, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    plain(new Intl.DateTimeFormat(language, { timeZone, ...options }).format(time));
  const hour = format({ hour: "numeric" }).replace(/^0(?=\d)/, "");
  const whole = format({ hour: "numeric", minute: "2-digit" });
  const minute = Number(
    new Intl.DateTimeFormat("en", { timeZone, minute: "numeric" }).format(time),
  );
  if (!/\p{L}/u.test(hour)) return whole;
  if (minute === 0) return hour;
  return /\p{L}/u.test(whole) ? whole : `${hour} ${minute}`;
}

const refused = (why: string) => new NotSpeakable(`${why}.`);

/** Without the spaces that are for printing only. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, " ");
