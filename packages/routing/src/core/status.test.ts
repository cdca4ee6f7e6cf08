import { describe, expect, test } from "vitest";
import { RoutingError } from "./errors.ts";
import type { Agent, AgentProfile, AgentStatus } from "./model.ts";
import { newAgent } from "./profile.ts";
import {
  AGENT_STATUSES,
  checkChoice,
  checkInAcw,
  checkInLine,
  checkNotInLine,
  isFree,
  STATUS_RULES,
} from "./status.ts";

const ANNA: AgentProfile = {
  id: "anna",
  name: "Anna",
  endpoint: "",
  extension: "",
  server: "",
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
    ["Available", true, true, true, true, "at-once"],
    ["Busy", false, true, true, true, "at-once"],
    ["On break", false, true, false, true, "at-once"],
    ["In line", false, false, false, false, "after-the-call"],
    ["After-call work", false, false, false, false, "at-once"],
    ["Offline", false, false, false, true, "at-once"],
  ] as const)("%s", (status, routed, outbound, internal, settable, forced) => {
    expect(STATUS_RULES[status]).toEqual({
      routedContacts: routed,
      ownOutboundCalls: outbound,
      internalCalls: internal,
      settableByAgent: settable,
      forced,
    });
  });

  test("the list names each once", () => {
    expect(AGENT_STATUSES.toSorted()).toEqual(Object.keys(STATUS_RULES).toSorted());
  });

  test("only Available agents without a contact are free", () => {
    expect(AGENT_STATUSES.filter((status) => isFree(agent(status)))).toEqual(["Available"]);
    expect(isFree({ ...agent("Available"), contactId: "c1" })).toBe(false);
  });
});

const choice = (to: AgentStatus, reason = "", list: readonly string[] | undefined = ["lunch"]) =>
  problemOf(() => checkChoice(to, reason, list));

test.each(AGENT_STATUSES)("%s can be chosen just where the table says so", (status) => {
  const allowed = STATUS_RULES[status].settableByAgent ? "allowed" : "status-not-settable";
  expect(choice(status, "lunch")).toBe(allowed);
});

test("a break needs a reason on the centre's list, if there is a list", () => {
  expect(choice("On break", "lunch")).toBe("allowed");
  expect(choice("On break", "boredom")).toBe("unknown-break-reason");
  expect(choice("On break")).toBe("unknown-break-reason");
  expect(problemOf(() => checkChoice("On break", "boredom", undefined))).toBe("allowed");
});

test.each(AGENT_STATUSES)("%s: what is only for calls, and for after-call work", (status) => {
  const inLine = status === "In line";
  const inAcw = status === "After-call work";
  const attempt = (check: (agent: Agent) => void) => problemOf(() => check(agent(status)));
  expect(attempt(checkInLine)).toBe(inLine ? "allowed" : "not-in-line");
  expect(attempt(checkNotInLine)).toBe(inLine ? "status-in-line" : "allowed");
  expect(attempt(checkInAcw)).toBe(inAcw ? "allowed" : "not-in-acw");
});
