import { expect, it } from "vitest";

import { inWords, joined, say } from "./say.ts";

const GERMAN = { "skill {0}": "Skill {0}", "{0} of {1}": "von {1} {0}", nobody: "niemand" };

it("is English where there are no words for it", () => {
  expect(inWords(say`skill ${"support"}, ${5} s`)).toBe("skill support, 5 s");
  expect(inWords(say`loud`, GERMAN)).toBe("loud");
});

it("puts values where the other language has them", () => {
  expect(inWords(say`${2} of ${"skills"}`, GERMAN)).toBe("von skills 2");
});

it("says texts within texts, and leaves alone what somebody wrote", () => {
  const who = joined([say`nobody`, "nobody", "{0}"]);
  expect(inWords(say`skill ${who}`, GERMAN)).toBe("Skill niemand · nobody · {0}");
});

it("has no words that nobody wrote", () => {
  expect(inWords(say`constructor`, GERMAN)).toBe("constructor");
});
