import { plainText, type WriteValue } from "@cordboard/language";
import { isJsonType } from "@cordboard/runtime";

/*
 * What a caller types or is called must not change the request: each value that an expression gives is written so that
 * it stays one value, whatever is in it.
 */

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** In a URL, and in a body of a form. */
export const percentEncoded: WriteValue = (value) => encodeURIComponent(plainText(value));

/** How values are written into a body of this type. */
export function inBody(contentType: string): WriteValue {
  if (isJsonType(contentType)) return (value) => JSON.stringify(value);
  return FORM_TYPE.test(contentType) ? percentEncoded : plainText;
}

/** A path of its own would they be in a URL, encoded or not. */
export const isDotSegment = (text: string): boolean => text === "." || text === "..";

/** What HTTP lets into a header's value: no line break, so that no header follows it. */
export const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
