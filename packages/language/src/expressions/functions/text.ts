import { compilePattern } from "../pattern.ts";
import { refuseLength, type ExpressionFunction, type Place } from "./function.ts";

export const TEXT_FUNCTIONS: readonly ExpressionFunction[] = [
  {
    name: "size",
    signatures: ["text.size(): integer", "list.size(): integer"],
    meaning: "How many characters a text has, or entries a list. `size(name)` is the same.",
    examples: [
      ["name.size()", 3],
      ['size(["a", "b"])', 2],
    ],
  },
  {
    name: "contains",
    signatures: ["text.contains(text): truth"],
    meaning: "Whether the text has the other in it.",
    examples: [['name.contains("d")', true]],
  },
  {
    name: "startsWith",
    signatures: ["text.startsWith(text): truth"],
    meaning: "Whether the text begins with the other.",
    examples: [['call.ani.startsWith("+1")', true]],
  },
  {
    name: "endsWith",
    signatures: ["text.endsWith(text): truth"],
    meaning: "Whether the text ends with the other.",
    examples: [['call.ani.endsWith("23")', true]],
  },
  {
    name: "matches",
    signatures: ["text.matches(text): truth"],
    meaning:
      "Whether the pattern, a regular expression, fits somewhere in the text; `^` is its beginning, `$` its end, `(?i)` in front makes capitals and small letters the same. Its time grows with the text only, whatever the pattern; so it has no look-around and no back-references.",
    examples: [
      ['call.ani.matches("^[+]1202")', true],
      ['"4711".matches("^[0-9]{4,6}$")', true],
      ['name.matches("(?i)^ada|bob$")', true],
    ],
    run: (_: Place, text: string, pattern: string) => compilePattern(pattern)(text),
  },
  {
    name: "indexOf",
    signatures: ["text.indexOf(text): integer"],
    meaning: "Where the other text begins, from 0; -1 where it is not found.",
    examples: [['"a-b".indexOf("-")', 1]],
  },
  {
    name: "lastIndexOf",
    signatures: ["text.lastIndexOf(text): integer"],
    meaning: "The same from the end.",
    examples: [['"a-b-c".lastIndexOf("-")', 3]],
  },
  {
    name: "substring",
    signatures: ["text.substring(integer): text", "text.substring(integer, integer): text"],
    meaning: "The part from one place up to, not including, another; places count from 0.",
    examples: [
      ["call.ani.substring(2, 5)", "202"],
      ["name.substring(1)", "da"],
    ],
  },
  {
    name: "lowerAscii",
    signatures: ["text.lowerAscii(): text"],
    meaning: "In small letters, of any alphabet.",
    examples: [["name.lowerAscii()", "ada"]],
  },
  {
    name: "upperAscii",
    signatures: ["text.upperAscii(): text"],
    meaning: "In capital letters, of any alphabet.",
    examples: [["name.upperAscii()", "ADA"]],
  },
  {
    name: "trim",
    signatures: ["text.trim(): text"],
    meaning: "Without spaces at both ends.",
    examples: [['"  Ada ".trim()', "Ada"]],
  },
  {
    name: "replace",
    signatures: ["text.replace(text, text): text"],
    meaning: "With the second text wherever the first one stood.",
    examples: [['"2026-11-21".replace("-", ".")', "2026.11.21"]],
    run(_: Place, text: string, search: string, replacement: string) {
      if (search === "") throw new Error("replace needs a text to look for.");
      return joined(text.split(search), replacement);
    },
  },
  {
    name: "split",
    signatures: ["text.split(text): list"],
    meaning: "The parts between the separators. One part is taken by its place, from 0.",
    examples: [
      ['"red,green".split(",")[1]', "green"],
      ['"red,green".split(",").size()', 2],
    ],
    run: (_: Place, text: string, separator: string) => text.split(separator),
  },
  {
    name: "join",
    signatures: ["list.join(text): text"],
    meaning: "The texts of a list in one, with the separator between them.",
    examples: [['["red", "green"].join(" and ")', "red and green"]],
    run: (_: Place, list: readonly string[], separator: string) => joined(list, separator),
  },
  {
    name: "padStart",
    signatures: ["text.padStart(number, text): text"],
    meaning: "Filled up in front to the given length.",
    examples: [['"42".padStart(5, "0")', "00042"]],
    run(_: Place, text: string, length: number, fill: string) {
      refuseLength(length);
      return text.padStart(length, fill);
    },
  },
  {
    name: "bucket",
    signatures: ["bucket(text, number): number"],
    meaning:
      "A whole number from 0 up to, but without, the given one: always the same for the same text, and each about as often as the others. Lets some of the calls try something: `bucket(call.contactId, 100) < 20` holds for a fifth of them.",
    examples: [
      ['bucket("contact-1", 100)', 91],
      ['bucket("contact-1", 100) == bucket("contact-1", 100)', true],
    ],
    run(_: Place, text: string, count: number) {
      if (!Number.isInteger(count) || count < 1)
        throw new Error("bucket needs a whole number from 1.");
      return fnv1a(text) % count;
    },
  },
  {
    name: "mask",
    signatures: ["text.mask(number): text"],
    meaning: "With an asterisk for each character but the last ones: for logs and notes.",
    examples: [["call.ani.mask(4)", "********0123"]],
    run(_: Place, text: string, kept: number) {
      const hidden = Math.max(0, text.length - Math.max(0, Math.floor(kept)));
      return "*".repeat(hidden) + text.slice(hidden);
    },
  },
  {
    name: "digits",
    signatures: ["digits(text): text", "digits(number): text"],
    meaning: "The digits of a text, nothing else; the digits of a number's whole part.",
    examples: [
      ['digits("(202) 555-0123")', "2025550123"],
      ["digits(level)", "5"],
    ],
    run: (_: Place, given: string | number) =>
      (typeof given === "number"
        ? Math.trunc(given).toLocaleString("en-US", { useGrouping: false })
        : given
      ).replace(/[^0-9]/g, ""),
  },
];

/** Refused before it is made: what it would be long is known. */
function joined(parts: readonly string[], separator: string): string {
  const separators = separator.length * (parts.length - 1);
  refuseLength(parts.reduce((sum, part) => sum + part.length, separators));
  return parts.join(separator);
}

/** FNV-1a, 32 bits, with a last mixing so that near texts come far apart. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
