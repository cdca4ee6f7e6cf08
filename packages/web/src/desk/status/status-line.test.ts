import type { AgentView } from "@cordboard/api";
import { expect, test } from "vitest";

import { statusLine } from "./status-line.ts";

const told = (statusReason: string, missedInRow = 0, statusBy = "") =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members that count
  statusLine({ statusReason, missedInRow, statusBy } as AgentView);

test("why somebody else set the status is told, so that the agent can mend it", () => {
  expect(told("missed")).toEqual({ kind: "missed" });
  expect(told("unreachable")).toEqual({ kind: "unreachable" });
  expect(told("connection-lost")).toEqual({ kind: "connection-lost" });
});

test("who is set to a status by a supervisor reads by whom and why", () => {
  expect(told("too many waiting", 0, "sue")).toEqual({
    kind: "forced",
    by: "sue",
    reason: "too many waiting",
  });
});

test("a callback that reached nobody says why", () => {
  expect(told("callback busy")).toEqual({ kind: "callback-failed", cause: "busy" });
});

test("missed offers are told before they set the agent Busy", () => {
  expect(told("", 2)).toEqual({ kind: "missing", count: 2 });
});

test("a break's reason is the agent's own: the status is explained as usual", () => {
  expect(told("lunch")).toEqual({ kind: "status" });
  expect(told("")).toEqual({ kind: "status" });
});
