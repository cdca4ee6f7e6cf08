import {
  getCountries,
  isPossiblePhoneNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

import { locale } from "../../texts/language.ts";

const names = new Intl.DisplayNames(locale, { type: "region" });

/** `Germany (DE)` */
export const countryName = (code: string): string =>
  isSupportedCountry(code) ? `${names.of(code) ?? code} (${code})` : code;

/** For a choice, by their names. */
export const COUNTRIES = getCountries()
  .map((value) => ({ value: value as string, label: countryName(value) }))
  .toSorted((a, b) => a.label.localeCompare(b.label, locale));

/** A number as networks write it: `+1 (202) 555-0100`, or 202-555-0100 in its country. Short ones stay as they are. */
export function tidyNumber(text: string, country: string): string {
  const typed = text.trim();
  if (typed === "*" || /^[0-9A-Za-z._-]{1,6}$/.test(typed)) return typed;
  const home = isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(typed, home ? { defaultCountry: home } : {});
  return number?.isValid() ? number.number : typed.replace(/[\s()/]/g, "");
}

/** An international number that no country can have. */
export const isUnlikely = (number: string): boolean =>
  number.startsWith("+") && !isPossiblePhoneNumber(number);
