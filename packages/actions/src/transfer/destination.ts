import { dialable } from "../dialable.ts";

/** Numbers inside a house are short, and mean the same whatever the country. */
const EXTENSION = /^[0-9]{2,6}$/;

/** Where a call is to go: an extension as it is, else as {@link dialable}. */
export function destination(text: string, country: string): ReturnType<typeof dialable> {
  const number = text.trim();
  return EXTENSION.test(number) ? { number, extension: undefined } : dialable(number, country);
}
