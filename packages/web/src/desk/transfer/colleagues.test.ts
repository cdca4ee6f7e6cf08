import type { AgentStatus, AgentView } from "@cordboard/api";
import { expect, test } from "vitest";

import { colleagues } from "./colleagues.ts";

const agent = (name: string, status: AgentStatus, skill = "support", extension = "") =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members that count
  ({
    id: name.toLowerCase(),
    name,
    status,
    extension,
    skills: [{ name: skill, proficiency: 1 }],
    contact: null,
  }) as unknown as AgentView;

const team = [
  agent("Anna", "In line"),
  agent("Dora", "Available"),
  agent("Ben", "Offline"),
  agent("Carl", "Busy", "sales", "204"),
];
const names = (search = "") => colleagues(team, "anna", search).map(({ name }) => name);

test("who can be reached comes first, oneself is no colleague", () => {
  expect(names()).toEqual(["Carl", "Dora", "Ben"]);
});

test("they are found by name, skill and extension", () => {
  expect(names("do")).toEqual(["Dora"]);
  expect(names("SALES")).toEqual(["Carl"]);
  expect(names("204")).toEqual(["Carl"]);
  expect(names("nobody")).toEqual([]);
});
