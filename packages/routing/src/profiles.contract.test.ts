import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RoutingError, type NewProfile } from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const ANNA: NewProfile = {
  id: "anna",
  name: "Anna",
  endpoint: "sip:anna@10.0.0.5",
  extension: "21",
  languages: ["de", "en-GB"],
  skills: [{ name: "support", proficiency: 2 }],
  role: "supervisor",
  permissions: ["dial-out"],
};

describe.each(Object.entries(IMPLEMENTATIONS))("agents' profiles in %s", (name, open) => {
  let opened: Opened;
  let centre: Centre;

  beforeEach(async () => {
    opened = await open({ skills: [{ name: "support" }] });
    centre = opened.centre;
  });
  afterEach(() => opened.dispose());

  const put = async (profile: NewProfile) => {
    try {
      return await centre.desk.putAgent(profile);
    } catch (error) {
      if (error instanceof RoutingError) return error.problem;
      throw error;
    }
  };

  test("are kept as they are put in", async () => {
    await put(ANNA);
    expect(await centre.agent("anna").view()).toMatchObject({ ...ANNA });
  });

  test("need no more than id, name and skills", async () => {
    expect(await put({ id: "ben", name: "Ben", skills: [] })).toMatchObject({
      endpoint: "",
      extension: "",
      languages: [],
      role: "agent",
      permissions: ["schedule-callbacks", "dial-out"],
      status: "Offline",
    });
  });

  test("keep what a change leaves out", async () => {
    await put(ANNA);
    await put({ id: "anna", name: "Anna B.", skills: [] });
    expect(await centre.agent("anna").view()).toMatchObject({
      ...ANNA,
      name: "Anna B.",
      skills: [],
    });
  });

  test.each([
    ["invalid-endpoint", { endpoint: "sip:anna" }],
    ["invalid-endpoint", { endpoint: "+49 30 123" }],
    ["invalid-agent", { languages: ["german!"] }],
    ["invalid-agent", { skills: [{ name: "support", proficiency: 21 }] }],
  ])("are refused with %s for %j, and nothing has changed", async (problem, wrong) => {
    await put(ANNA);
    expect(await put({ ...ANNA, ...wrong })).toBe(problem);
    expect(await centre.agent("anna").view()).toMatchObject({ ...ANNA });
  });

  test("are refused with extension-taken where another has the extension", async () => {
    await put(ANNA);
    expect(await put({ ...ANNA, id: "ben" })).toBe("extension-taken");
    expect(await put(ANNA)).toMatchObject({ extension: "21" });
  });

  test.each(whereItLasts(name))("are there after a restart", async () => {
    await put(ANNA);
    await centre.restarts([]);
    expect(await centre.agent("anna").view()).toMatchObject({ ...ANNA });
  });
});
