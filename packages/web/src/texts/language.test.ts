import { expect, it } from "vitest";

import { pickLanguage, pickLocale } from "./language.ts";

it("what was chosen here goes before the browser's languages, and English is for everybody else", () => {
  expect(pickLanguage("en", ["de-AT", "en"])).toBe("en");
  expect(pickLanguage(null, ["fr-CH", "de-CH", "en"])).toBe("de");
  expect(pickLanguage("toString", ["fr", "it"])).toBe("en");
});

it("dates and numbers are written as the person's own kind of the language does", () => {
  expect(pickLocale("en", ["de-DE", "en-GB", "en-US"])).toBe("en-GB");
  expect(pickLocale("de", ["en-US"])).toBe("de");
});
