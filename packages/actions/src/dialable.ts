import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";

/** A number as the switch dials it: E.164, and the extension that is left out. Undefined when it is none. */
export function dialable(
  text: string,
  country: string,
): { readonly number: string; readonly extension: string | undefined } | undefined {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode);
  if (!parsed?.isPossible()) return undefined;
  return { number: parsed.number, extension: parsed.ext };
}
