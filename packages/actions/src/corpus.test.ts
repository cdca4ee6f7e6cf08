import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { applyFix, PROBLEMS, type CheckedScript, type Problem } from "@cordboard/language";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Far more than any document takes, also on a busy machine; what takes longer has hung. Speed is the benchmarks'. */
const NEVER_HANGS_MS = 5_000;

import { language, specs } from "./specs.ts";

/** Documents that are right, and documents with one mistake each; `bad/expected.json` says what is found where. */
const CORPUS = join(import.meta.dirname, "../../language/corpus");
const read = (path: string) => readFileSync(join(CORPUS, path), "utf8");
const listed = (folder: string) => readdirSync(join(CORPUS, folder)).toSorted();

type Place = Pick<Problem, "code" | "pointer" | "line" | "column">;
const expected = JSON.parse(read("bad/expected.json")) as { readonly [file: string]: Place[] };
const bad = listed("bad").filter((file) => file !== "expected.json");

const MB = 1024 * 1024;
const GENERATED: readonly [name: string, code: string, make: () => string][] = [
  ["50 MB of a script", "L0001", () => `{"name": "${"x".repeat(50 * MB)}"}`],
  ["arrays, 10,000 deep", "L0003", () => "[".repeat(10_000) + "]".repeat(10_000)],
  ["objects, 10,000 deep, never closed", "L0003", () => '{"a":'.repeat(10_000)],
  ["a million brackets", "L0003", () => "[".repeat(1_000_000)],
  ["8 MB of spaces", "L0002", () => " ".repeat(8 * MB)],
  ["8 MB of line breaks", "L0002", () => "\n".repeat(8 * MB)],
  ["the same key 100,000 times", "L0004", () => `{${'"a":1,'.repeat(99_999)}"a":1}`],
  [
    "100,000 unknown properties",
    "L0101",
    () => `{"version":1,${many(100_000, (n) => `\n"key${n}":${n}`)}}`,
  ],
  ["100,000 actions that are none", "L0103", () => script(many(100_000, (n) => `\n"a${n}": ${n}`))],
  ["100,000 bad ids", "L0106", () => script(many(100_000, (n) => `\n"A${n}": {"type": "Hangup"}`))],
  [
    "10,000 dangling branches",
    "L0203",
    () => script(many(10_000, (n) => `\n"action-${n}": ${waitThen(`acton-${n}`)}`)),
  ],
  [
    "one line of 1 MB with 10,000 mistakes",
    "L0103",
    () => script(many(10_000, (n) => `"a${n}": "${"x".repeat(90)}"`)),
  ],
];

const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(",");
const waitThen = (to: string) =>
  `{"type": "Wait", "properties": {"seconds": 1}, "branches": {"Default": "${to}"}}`;
const script = (actions: string) =>
  `{"version":1,"name":"big","mediaType":"phone","language":"en","timeZone":"UTC","actions":{${actions}}}`;

function isPlain({ message, help, line, column }: Problem): void {
  expect(message).toMatch(/^[^\r\n\u2028\u2029]{8,300}$/u);
  expect(help.length).toBeGreaterThan(5);
  expect(line).toBeGreaterThan(0);
  expect(column).toBeGreaterThan(0);
}

/** Checks the text, and that whatever is found is said plainly. */
function checksPlainly(text: string): void {
  language.check(text).problems.forEach(isPlain);
}

/** The text that breaks the law, made as small as possible; null when none was found. */
const breaks = (texts: fc.Arbitrary<string>, numRuns = 200) =>
  fc.check(fc.property(texts, checksPlainly), { numRuns }).counterexample;

/** Errors and warnings: hints may be given about documents that show everything there is. */
const seriousOf = ({ problems }: CheckedScript) =>
  problems.filter(({ severity }) => severity !== "info");

describe("good documents", () => {
  test.each(listed("good"))("%s has no error or warning and is written canonically", (file) => {
    const text = read(`good/${file}`);
    const checked = language.check(text);
    expect(seriousOf(checked)).toEqual([]);
    expect(checked.script && language.format(checked.script)).toBe(text);
  });
});

/**
 * Written by the first program that wrote version 1, and never edited since: who has such files must not notice that
 * the language grew. A change that breaks one of them needs a new version, and a migration to it.
 */
describe("documents of version 1 go on being good", () => {
  test.each(listed("version-1"))("%s", (file) => {
    const first = language.check(read(`version-1/${file}`));
    // Advice may be added at any time; it keeps nothing from running.
    expect(seriousOf(first)).toEqual([]);
    expect(first.script && language.check(language.format(first.script))).toEqual(first);
  });
});

describe("bad documents", () => {
  test("there are enough of them, and each has an expectation", () => {
    expect(bad.length).toBeGreaterThanOrEqual(45);
    expect(Object.keys(expected).toSorted()).toEqual(bad);
  });

  test.each(bad)("%s", (file) => {
    const began = performance.now();
    const { problems } = language.check(read(`bad/${file}`));
    expect(performance.now() - began).toBeLessThan(NEVER_HANGS_MS);
    expect(
      problems.map(({ code, pointer, line, column }) => ({ code, pointer, line, column })),
    ).toEqual(expected[file]);
    expect(problems.length).toBeGreaterThan(0);
    problems.forEach(isPlain);
    for (const { message } of problems)
      expect(message).not.toMatch(/undefined|\[object|\^\(|\\p\{/);
  });

  test.each(GENERATED)("%s", (_, code, make) => {
    const text = make();
    const began = performance.now();
    const { problems } = language.check(text);
    expect(performance.now() - began).toBeLessThan(NEVER_HANGS_MS);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.length).toBeLessThanOrEqual(200);
    problems.forEach(isPlain);
  });

  // Advice has its documents in corpus/lints.
  test("every problem that can be found is found in one of them", () => {
    const found = new Set([
      ...Object.values(expected).flatMap((problems) => problems.map(({ code }) => code)),
      ...GENERATED.map(([, code]) => code),
    ]);
    const known = [
      ...Object.keys(PROBLEMS),
      ...specs.flatMap(({ problems = {} }) => Object.keys(problems)),
    ];
    expect(known.filter((code) => !found.has(code))).toEqual([]);
    expect([...found].filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe("whatever the text is, checking it never throws", () => {
  test("any text", () => {
    expect(breaks(fc.string({ unit: "binary", maxLength: 200 }))).toBeNull();
  });

  test("any JSON", () => {
    expect(breaks(fc.json())).toBeNull();
  });

  test("any JSON where an action, a property, a branch or a block is expected", () => {
    const places = [
      (value: unknown) => ({ actions: value }),
      (value: unknown) => ({ actions: { begin: value } }),
      (value: unknown) => ({ actions: { begin: { type: "Menu", properties: value } } }),
      (value: unknown) => ({ actions: { begin: { type: "Begin", branches: value } } }),
      (value: unknown) => ({ variables: value, actions: {} }),
      (value: unknown) => ({ layout: { begin: value }, notes: value, actions: {} }),
    ];
    const document = fc
      .tuple(fc.constantFrom(...places), fc.jsonValue())
      .map(([place, value]) => JSON.stringify({ ...HEAD, ...place(value) }));
    expect(breaks(document)).toBeNull();
  });

  test("any expression and any text with braces", () => {
    const piece = fc.constantFrom(...PIECES);
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const speech = words.map((text) => ({ type: "speech", text }));
    const value = words.map((text) => ({ type: "value", value: text }));
    const document = fc.oneof(speech, value).map((prompt) =>
      JSON.stringify({
        ...HEAD,
        variables: { level: { type: "number", initial: 1 } },
        actions: {
          begin: { type: "Begin", branches: { Default: "play" } },
          play: { type: "Play", properties: { prompts: [prompt] }, branches: { Default: "play" } },
        },
      }),
    );
    expect(breaks(document, 500)).toBeNull();
  });

  test("a good document with one letter changed", () => {
    const good = read("good/every-action.json");
    const changed = fc
      .tuple(fc.nat(good.length - 1), fc.string({ maxLength: 2 }))
      .map(([at, letters]) => good.slice(0, at) + letters + good.slice(at + 1));
    expect(breaks(changed, 300)).toBeNull();
  });

  const PIECES = [
    "{",
    "}",
    "{{",
    "call",
    ".ani",
    "level",
    " + ",
    "1",
    "'",
    '"',
    "(",
    ")",
    "[0]",
    " ? ",
    ":",
    " == ",
    "constructor",
    "__proto__",
    "\\",
    "\n",
    "size",
    ".map(x, x)",
    "-",
    "é",
    "📞",
  ];
  const HEAD = { version: 1, name: "any", mediaType: "phone", language: "en", timeZone: "UTC" };
});

test.each(
  bad.filter((file) => language.check(read(`bad/${file}`)).problems.some(({ fix }) => fix)),
)("what is offered to mend %s mends it", (file) => {
  const text = read(`bad/${file}`);
  for (const { fix, code, pointer } of language.check(text).problems) {
    if (!fix) continue;
    const mended = language.check(JSON.stringify(applyFix<unknown>(JSON.parse(text), fix)));
    expect(mended.problems).not.toContainEqual(expect.objectContaining({ code, pointer }));
  }
});
