import { specs } from "@cordboard/actions/specs";
import { expect, test } from "vitest";

import { followed, isPage, pageOfProblem, pageOfType, START_PAGE } from "./pages.ts";

test.each(specs.map(({ type }) => type))("%s has a page", (type) => {
  expect(isPage(pageOfType(type))).toBe(true);
});

test("a link leads to the page beside or above, and to none where there is none", () => {
  expect(isPage(START_PAGE)).toBe(true);
  expect(followed("actions/wait.md", "../errors.md#busy")).toBe("errors.md");
  expect(followed(START_PAGE, "actions/wait.md")).toBe("actions/wait.md");
  expect(followed(START_PAGE, "../guides/embed.md")).toBeUndefined();
});

test("a problem is explained where the reference speaks of it", () => {
  expect(pageOfProblem("L0203", "Wait")).toBe("problems.md");
  expect(pageOfProblem("S105", "Wait")).toBe("errors.md");
  expect(pageOfProblem("menu-choice-twice", "Wait")).toBe("actions/wait.md");
});
