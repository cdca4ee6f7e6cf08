import { describe, expect, test } from "vitest";

import { targetOf } from "./target-of.ts";

describe("the way an outcome takes", () => {
  const branches = { Default: "on", "1": "one" };

  test("is its own branch where that is linked", () => {
    expect(targetOf({ branches }, "1")).toEqual({ branch: "1", to: "one" });
  });
  test("else Default, also for Error", () => {
    expect(targetOf({ branches }, "2")).toEqual({ branch: "Default", to: "on" });
    expect(targetOf({ branches }, "Error")).toEqual({ branch: "Default", to: "on" });
  });
  test("is none where neither is linked, whatever JavaScript objects have of their own", () => {
    expect(targetOf({ branches: { "1": "one" } }, "2")).toBeUndefined();
    expect(targetOf({ branches: {} }, "constructor")).toBeUndefined();
    expect(targetOf({}, "Default")).toBeUndefined();
  });
});
