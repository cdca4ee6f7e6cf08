import { expect, test } from "vitest";

import { routeOf, scriptPath } from "./router.ts";

test("an address leads where it says, whatever a script is called", () => {
  expect(routeOf("/")).toEqual({ page: "designer", script: null });
  expect(routeOf("/desk")).toEqual({ page: "desk" });
  for (const script of ["support", "Sales/North east", "100 %", "Ümlaut"]) {
    expect(routeOf(scriptPath(script))).toEqual({ page: "designer", script });
  }
  expect(routeOf("/scripts/%E0%A4")).toEqual({ page: "designer", script: "%E0%A4" });
});
