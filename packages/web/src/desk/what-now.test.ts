import type { AgentPermission, AgentStatus, AgentView } from "@cordboard/api";
import { describe, expect, test } from "vitest";

import { isGranted, isReached, whyNoDial } from "./what-now.ts";

const agent = (status: AgentStatus, permissions: AgentPermission[] = ["dial-out"]) =>
  ({ role: "agent", permissions, status, contact: null }) as const;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the member that counts
const ringing = { state: "offered" } as AgentView["contact"];

describe("calling out", () => {
  test.each([
    ["Available", null],
    ["Busy", null],
    ["On break", null],
    ["In line", "In line"],
    ["After-call work", "After-call work"],
    ["Offline", "Offline"],
  ] as const)("from %s", (status, why) => {
    expect(whyNoDial(agent(status))).toBe(why);
  });

  test("not while a contact rings, and not without the permission", () => {
    expect(whyNoDial({ ...agent("Available"), contact: ringing })).toBe("offer");
    expect(whyNoDial(agent("Available", []))).toBe("permission");
    expect(whyNoDial({ ...agent("Available", []), role: "supervisor" })).toBeNull();
  });
});

test("a colleague is reached while Available or Busy, and not while something rings there", () => {
  expect(isReached(agent("Available"))).toBe(true);
  expect(isReached(agent("Busy"))).toBe(true);
  expect(isReached(agent("On break"))).toBe(false);
  expect(isReached({ ...agent("Available"), contact: ringing })).toBe(false);
});

test("what an agent may do is on their record; a supervisor may all of it", () => {
  expect(isGranted({ role: "agent", permissions: [] }, "schedule-to-any-queue")).toBe(false);
  expect(isGranted({ role: "admin", permissions: [] }, "schedule-to-any-queue")).toBe(true);
});
