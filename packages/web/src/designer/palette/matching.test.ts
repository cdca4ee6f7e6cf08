import { specs } from "@cordboard/actions/specs";
import { expect, test } from "vitest";

import { matching } from "./matching.ts";

const found = (search: string) => matching(specs, search).map(({ type }) => type);

test("an action is found by its title, its type and what it does; its own name counts most", () => {
  expect(found("request")[0]).toBe("Reqagent");
  expect(found("reqag")).toEqual(["Reqagent"]);
  expect(found("callback")[0]).toBe("Callback");
  expect(found("press key")).toContain("Menu");
  expect(found("")).toHaveLength(specs.length);
  expect(found("nothing like it")).toEqual([]);
});
