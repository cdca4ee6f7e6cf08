import { expect, test } from "vitest";

import { canonicalJson } from "./canonical-json.ts";
import { SettingsFile } from "./settings.ts";
import { SkillsFile } from "./skills.ts";

const keysOf = (text: string) => [...text.matchAll(/^ {2}"([^"]+)"/gm)].map(([, key]) => key);

test("records are written in the schema's order, with two spaces and a last line break", () => {
  const value = { points: {}, $schema: "x", language: "de-DE", name: "Test", later: 1 };
  const text = canonicalJson(value, SettingsFile, {});
  expect(keysOf(text)).toEqual(["$schema", "name", "language", "points", "later"]);
  expect(text.endsWith("}\n")).toBe(true);
});

test("a map stays in its order, and what is new goes last there", () => {
  const before = { support: {}, billing: {} };
  const text = canonicalJson({ cards: {}, billing: {}, support: {} }, SkillsFile, before);
  expect(keysOf(text)).toEqual(["support", "billing", "cards"]);
});

test("where a map is in the order of its names, what is new goes to its place", () => {
  const before = { billing: {}, support: {} };
  const text = canonicalJson({ ...before, cards: {} }, SkillsFile, before);
  expect(keysOf(text)).toEqual(["billing", "cards", "support"]);
});

test("what is already written so stays byte for byte", () => {
  const file = { name: "Test", points: { "1000": { script: "a", country: "US" } } };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  expect(canonicalJson(JSON.parse(text), SettingsFile, file)).toBe(text);
});
