import { describe, expect, test } from "vitest";
import { RoutingError } from "./errors.ts";
import type { Agent, AgentProfile, AgentStatus } from "./model.ts";
import { newAgent } from "./profile.ts";
import {
  AGENT_STATUSES,
  checkInAcw,
  checkNextStatus,
  checkOwnChange,
  isFree,
  STATUS_RULES,
} from "./status.ts";

const ANNA: AgentProfile = {
  id: "anna",
  name: "Anna",
  endpoint: "",
  extension: "",
  languages: [],
  skills: [],
  role: "agent",
  permissions: [],
};

const agent = (status: AgentStatus): Agent => ({ ...newAgent(ANNA, 0), status });

const problemOf = (attempt: () => void): string => {
  try {
    attempt();
    return "allowed";
  } catch (error) {
    if (error instanceof RoutingError) return error.problem;
    throw error;
  }
};

describe("the six statuses", () => {
  test.each([
    ["Available", true, true, true, true],
    ["Busy", false, true, true, true],
    ["On break", false, true, false, true],
    ["In line", false, false, false, false],
    ["After-call work", false, false, false, false],
    ["Offline", false, false, false, true],
  ] as const)("%s", (status, routedContacts, ownOutboundCalls, internalCalls, settableByAgent) => {
    const rule = { routedContacts, ownOutboundCalls, internalCalls, settableByAgent };
    expect(STATUS_RULES[status]).toEqual(rule);
  });

  test("the list names each once", () => {
    expect(AGENT_STATUSES.toSorted()).toEqual(Object.keys(STATUS_RULES).toSorted());
  });

  test("only Available agents without a contact are free", () => {
    expect(AGENT_STATUSES.filter((status) => isFree(agent(status)))).toEqual(["Available"]);
    expect(isFree({ ...agent("Available"), contactId: "c1" })).toBe(false);
  });
});

const change = (from: AgentStatus, to: AgentStatus, reason = "") =>
  problemOf(() => checkOwnChange(agent(from), to, reason, ["lunch"]));

describe("an agent's own change", () => {
  test.each(AGENT_STATUSES.filter((status) => status !== "In line"))("from %s", (from) => {
    expect(change(from, "Available")).toBe("allowed");
    expect(change(from, "Offline")).toBe("allowed");
    expect(change(from, "In line")).toBe("status-not-settable");
    expect(change(from, "After-call work")).toBe("status-not-settable");
  });

  test.each(AGENT_STATUSES)("from In line to %s is refused until the call is over", (to) => {
    expect(change("In line", to)).toBe("status-in-line");
  });

  test("to On break needs a reason on the centre's list", () => {
    expect(change("Available", "On break", "lunch")).toBe("allowed");
    expect(change("Available", "On break", "boredom")).toBe("unknown-break-reason");
  });
});

test("what follows a call is chosen during the call", () => {
  expect(problemOf(() => checkNextStatus(agent("In line"), "On break"))).toBe("allowed");
  expect(problemOf(() => checkNextStatus(agent("In line"), null))).toBe("allowed");
  expect(problemOf(() => checkNextStatus(agent("In line"), "In line"))).toBe("status-not-settable");
  expect(problemOf(() => checkNextStatus(agent("Busy"), "Offline"))).toBe("not-in-line");
});

test("back to reception and continue ACW are for after-call work", () => {
  expect(problemOf(() => checkInAcw(agent("After-call work")))).toBe("allowed");
  expect(problemOf(() => checkInAcw(agent("Available")))).toBe("not-in-acw");
});
