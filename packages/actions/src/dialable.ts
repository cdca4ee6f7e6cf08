import type { RunTimeErrorSpec } from "@cordboard/language";
import type { CodedError } from "@cordboard/runtime";
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

/** Left in the journal where a number had an extension: no switch can be told when to dial it. */
export const EXTENSION_DROPPED: CodedError = {
  code: "extension-dropped",
  message: "An extension is not dialled: the call goes to the number without it.",
};
export const EXTENSION_WARNING: RunTimeErrorSpec = {
  code: EXTENSION_DROPPED.code,
  meaning: "The number had an extension. It is dialled without it.",
};
