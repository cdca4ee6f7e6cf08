import { expect, test } from "vitest";

import { routeOf, scriptPath, supervisePath, workspacePath } from "./router.ts";

test("an address leads where it says, whatever a script is called", () => {
  expect(routeOf("/")).toEqual({ page: "designer", script: null });
  expect(routeOf("/desk")).toEqual({ page: "desk" });
  for (const script of ["support", "Sales/North east", "100 %", "Ümlaut"]) {
    expect(routeOf(scriptPath(script))).toEqual({ page: "designer", script });
  }
  expect(routeOf("/scripts/%E0%A4")).toEqual({ page: "designer", script: "%E0%A4" });
});

test("a part of the workspace has its address", () => {
  const page = "workspace";
  expect(routeOf("/workspace")).toEqual({ page, section: null, item: null });
  expect(routeOf("/workspace/skills/")).toEqual({ page, section: "skills", item: null });
  const item = "night/hotline 100 %";
  expect(routeOf(workspacePath("hours", item))).toEqual({ page, section: "hours", item });
});

test("so has a part of what supervisors see", () => {
  const page = "supervise";
  expect(routeOf("/supervise")).toEqual({ page, section: null, item: null });
  expect(routeOf(supervisePath("agents"))).toEqual({ page, section: "agents", item: null });
  const item = "anna/berg 100 %";
  expect(routeOf(supervisePath("queues", item))).toEqual({ page, section: "queues", item });
});
