import { expect, test } from "vitest";

import { actorOf, may, OPERATIONS, PERMISSIONS, ROLES, type Operation } from "./index.ts";

test("an agent uses the desk in their own name only; supervisors and admins in everybody's", () => {
  expect(may(actorOf("agent", "anna"), "desk", "anna")).toBe(true);
  expect(may(actorOf("agent", "anna"), "desk", "ben")).toBe(false);
  expect(may(actorOf("supervisor", "eva"), "desk", "ben")).toBe(true);
  expect(may(actorOf("admin", "ada"), "desk", "ben")).toBe(true);
});

test("an agent schedules callbacks only where their record allows it", () => {
  expect(may(actorOf("agent", "anna", ["schedule-callbacks"]), "schedule")).toBe(true);
  expect(may(actorOf("agent", "anna", ["dial-out"]), "schedule")).toBe(false);
  expect(may(actorOf("supervisor", "eva", []), "schedule")).toBe(true);
});

test("nobody may do nothing but what anybody may; an admin may do everything", () => {
  expect(ROLES.nobody).toEqual(["anybody"]);
  expect(new Set(ROLES.admin)).toEqual(new Set(Object.keys(PERMISSIONS)));
});

test("what the desk does names its agent in the path, so that it can be told whose desk it is", () => {
  const deskOperations = Object.entries<Operation>(OPERATIONS).filter(
    ([, { permission }]) => permission === "desk",
  );
  expect(deskOperations.length).toBeGreaterThan(5);
  for (const [name, { path }] of deskOperations)
    expect(`${name} ${path}`).toMatch(/ \/api\/agents\/:id\//);
});
