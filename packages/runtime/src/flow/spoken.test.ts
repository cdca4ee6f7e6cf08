import type { ExpressionValue, SpokenAs } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { NotSpeakable, spokenPart } from "./spoken.ts";

const say = (value: ExpressionValue, as: SpokenAs, language: string, currency?: string) =>
  spokenPart(value, { as, language, timeZone: "Europe/Berlin", currency });
const words = (...given: Parameters<typeof say>) => {
  const part = say(...given);
  return part.type === "speech" ? part.text : part;
};
const LANGUAGES = ["en-US", "de-DE", "fr-FR"] as const;

describe("a value in words of the language: English, German, French", () => {
  test.each<[SpokenAs, ExpressionValue, string, string, string]>([
    ["number", 1234.5, "1,234.5", "1.234,5", "1 234,5"],
    ["number", "2.5", "2.5", "2,5", "2,5"],
    ["number", 12_345_678_901, "12,345,678,901", "12.345.678.901", "12 345 678 901"],
    ["ordinal", 1, "1st", "1.", "1er"],
    ["ordinal", 2, "2nd", "2.", "2e"],
    ["ordinal", 13, "13th", "13.", "13e"],
    ["ordinal", "23", "23rd", "23.", "23e"],
    ["date", "2026-11-21", "November 21, 2026", "21. November 2026", "21 novembre 2026"],
    ["date", "2026-11-20T23:30:00Z", "November 21, 2026", "21. November 2026", "21 novembre 2026"],
    ["date", "2026-11-21T23:30", "November 21, 2026", "21. November 2026", "21 novembre 2026"],
    ["time", "2026-07-21T12:05:00.000Z", "2:05 PM", "14 Uhr 5", "14 h 5"],
    ["time", "14:30", "2:30 PM", "14 Uhr 30", "14 h 30"],
    ["time", "2026-11-21T09:00", "9 AM", "9 Uhr", "9 h"],
    ["duration", 0, "0 seconds", "0 Sekunden", "0 seconde"],
    ["duration", 61, "1 minute and 1 second", "1 Minute und 1 Sekunde", "1 minute et 1 seconde"],
    ["duration", 7200, "2 hours", "2 Stunden", "2 heures"],
    ["currency", 12.5, "12.50 euros", "12,50 Euro", "12,50 euros"],
    ["currency", 1, "1 euro", "1 Euro", "1 euro"],
  ])("%s %j", (as, value, ...expected) => {
    expect(LANGUAGES.map((language) => words(value, as, language, "EUR"))).toEqual(expected);
  });

  test("a long time has all its units", () => {
    expect(words(90_061, "duration", "en")).toBe("1 day, 1 hour, 1 minute, and 1 second");
  });

  test("a currency has as many places as it has", () => {
    expect(words(1200, "currency", "en", "JPY")).toBe("1,200 Japanese yen");
    expect(words("7.25", "currency", "en", "USD")).toBe("7.25 US dollars");
  });

  test("a language without endings of its own writes a dot", () => {
    expect(words(3, "ordinal", "pl")).toBe("3.");
    expect(words(3, "ordinal", "es")).toBe("3.º");
  });
});

describe("what telephony has recordings for stays a value", () => {
  test.each<[SpokenAs, ExpressionValue, string]>([
    ["number", 42, "42"],
    ["number", "-7", "-7"],
    ["digits", "+1 (202) 555-0123", "12025550123"],
    ["digits", 4711, "4711"],
    ["characters", "A7", "A7"],
  ])("%s %j", (as, value, spoken) => {
    expect(say(value, as, "en")).toEqual({ type: "value", value: spoken, as, language: "en" });
  });
});

describe("what cannot be spoken so is refused, without telling the value", () => {
  test.each<[SpokenAs, ExpressionValue]>([
    ["number", "soon"],
    ["number", ""],
    ["number", null],
    ["number", true],
    ["digits", ""],
    ["digits", "12a"],
    ["characters", " "],
    ["ordinal", 1.5],
    ["ordinal", -1],
    ["date", "2026-02-30"],
    ["date", "tomorrow"],
    ["date", "14:05"],
    ["date", 20261121],
    ["time", "2026-11-21"],
    ["time", "25:00"],
    ["time", "14:05Z"],
    ["duration", -5],
    ["duration", "1h"],
    ["currency", "much"],
  ])("%s %j", (as, value) => {
    expect(() => say(value, as, "en", "EUR")).toThrow(NotSpeakable);
    expect(() => say(value, as, "en", "EUR")).toThrow(/^(?!.*(soon|tomorrow|much|12a)).+\.$/);
  });
});
