import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";

export type NumberRead =
  | { readonly kind: "number"; readonly e164: string; readonly country: string | undefined }
  /** Within the company. */
  | { readonly kind: "extension" }
  | { readonly kind: "none" };

/** A number as people write it, read as in a country (ISO 3166-1). */
export function readNumber(text: string, country: string | undefined): NumberRead {
  const written = text.trim();
  if (/^\d{1,6}$/.test(written)) return { kind: "extension" };
  const parsed = parsePhoneNumberFromString(
    written,
    country !== undefined && isSupportedCountry(country) ? country : undefined,
  );
  return parsed?.isPossible() === true
    ? { kind: "number", e164: parsed.number, country: parsed.country }
    : { kind: "none" };
}
export type ReadNumber = typeof readNumber;
