import { isJsonType, type Value } from "@cordboard/runtime";

/** Deeper than any answer that is meant; what carries it further is not asked to go deeper. */
const MAX_DEPTH = 64;

/** Parsed where it says that it is JSON, and is; else its text. */
export function answerBody(text: string, contentType: string): Value {
  if (!isJsonType(contentType)) return text;
  try {
    const value = JSON.parse(text) as Value;
    return isShallow(value, MAX_DEPTH) ? value : text;
  } catch {
    return text;
  }
}

const isShallow = (value: Value, depth: number): boolean =>
  typeof value !== "object" ||
  value === null ||
  (depth > 0 && Object.values(value).every((one: Value) => isShallow(one, depth - 1)));
