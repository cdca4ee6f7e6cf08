import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";

/**
 * A number as it is written where the centre is: as at home when it is of the same country, else as abroad. What is no
 * number, such as an extension, stays as it is.
 *
 * @param country - ISO 3166-1 alpha-2
 */
export function showNumber(number: string, country: string | undefined): string {
  const parsed = parsePhoneNumberFromString(number, known(country));
  if (!parsed?.isPossible()) return number;
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
}

/** A number as somebody types it: what would be dialled, and how it reads; null while it is none. */
export function dialled(
  text: string,
  country: string | undefined,
): { readonly e164: string; readonly shown: string } | null {
  const parsed = parsePhoneNumberFromString(text.trim(), known(country));
  return parsed?.isPossible() ? { e164: parsed.number, shown: parsed.formatInternational() } : null;
}

const EXTENSION = /^[0-9]{1,6}$/;

/** As {@link dialled}; a call can also be handed to an extension, as the switch knows it. */
export function handedTo(text: string, country: string | undefined): ReturnType<typeof dialled> {
  const extension = text.trim();
  if (EXTENSION.test(extension)) return { e164: extension, shown: extension };
  return dialled(text, country);
}

/** The country of a number, where that can be told. */
export const countryOf = (number: string): string | undefined =>
  parsePhoneNumberFromString(number)?.country;

const known = (country: string | undefined) =>
  country !== undefined && isSupportedCountry(country) ? country : undefined;
