import { symlinkSync } from "node:fs";
import { join } from "node:path";

import { pointFor } from "@cordboard/language";
import { expect, onTestFinished, test } from "vitest";

import { exampleScript, workspaceFolder } from "../testing/server-rig.ts";
import { loadWorkspace } from "./index.ts";

function load(files: { readonly [path: string]: unknown }) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  return loadWorkspace(workspace.folder);
}

test("a workspace without mistakes", () => {
  const workspace = load({
    "prompts/en-US/welcome.wav": "RIFF",
    "prompts/en-US/hours/closed.wav": "RIFF",
    "tests/called-back.json": {},
  });
  expect(workspace).toMatchObject({
    name: "Test centre",
    skills: [{ name: "support", acwSec: 60 }],
    prompts: { "en-US": ["hours/closed", "welcome"] },
    tests: ["tests/called-back.json"],
    scripts: [{ name: "queue-callback", path: "scripts/queue-callback.json", problems: [] }],
    problems: [],
  });
  expect(workspace.points).toContainEqual({
    number: "1000",
    script: "queue-callback",
    aiAgent: "",
    hook: "",
    lastAgent: null,
    hours: "",
    whenClosed: "",
    country: "US",
  });
});

test("what a script names and the workspace has not is a warning at its place", () => {
  const { scripts } = load({ "skills.json": { suport: {} } });
  expect(scripts[0]?.problems).toMatchObject([
    {
      code: "S105",
      severity: "warning",
      action: "request-agent",
      message: 'There is no skill "support" in the workspace; did you mean "suport"?',
      pointer: "/actions/request-agent/properties/skill",
    },
  ]);
});

test("a number whose script is not there, and a name that stands twice, are told", () => {
  const { problems } = load({
    "cordboard.json": '{\n "name": "x",\n "points": { "1": { "script": "gone" } } }',
    "scripts/copy.json": exampleScript(),
  });
  expect(problems).toMatchObject([
    { code: "S103", file: "cordboard.json", line: 3, message: 'There is no script "gone".' },
    { code: "S104", file: "scripts/queue-callback.json" },
  ]);
});

test("what cordboard.json names and is not there, and what does not fit together, is told", () => {
  const script = "queue-callback";
  const { problems } = load({
    "cordboard.json": {
      name: "Test",
      rest: { allow: ["crm.example.com"] },
      hooks: {
        crm: { url: "https://crm.example.com/calls" },
        other: { url: "https://other.example.com/" },
      },
      scriptIds: { [script]: 1, gone: 1 },
      aiAgents: {
        robot: { id: 1, script },
        twin: { id: 1, stream: { url: "wss://crm.example.com/" }, onError: "gone" },
        both: { id: 2, script, stream: { url: "wss://voice.example.com/" } },
        neither: { id: 3 },
      },
      points: {
        "1": { script, hook: "crm" },
        "2": { hook: "crm" },
        "3": { script, hook: "gone" },
        "4": { aiAgent: "gone" },
        "5": { aiAgent: "robot", script },
        "6": {},
      },
    },
  });
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'S116 There is no hook "gone".',
    'S117 There is no AI agent "gone".',
    "S120 A script and an AI agent answer 5.",
    "S120 Nothing answers 6.",
    'S103 There is no script "gone".',
    'S119 AI agent "both" has to be a script or a stream.',
    'S119 AI agent "neither" has to be a script or a stream.',
    'S103 There is no script "gone".',
    'S118 "queue-callback" has the id 1 too.',
    'S118 "robot" has the id 1 too.',
    "S114 The workspace does not allow requests to other.example.com.",
    "S114 The workspace does not allow requests to voice.example.com.",
  ]);
});

test("files that cannot be read are listed with their problems; nothing throws", () => {
  const { scripts, problems } = load({
    "scripts/broken.json": "{",
    "scripts/sub/deep.json": "[".repeat(100_000),
    "scripts/huge.json": " ".repeat(9 * 1024 * 1024),
    "skills.json": '{"support":{"acwSec":"long"}}',
  });
  expect(scripts.map(({ name, problems: found }) => [name, found[0]?.code])).toEqual([
    ["broken", "L0002"],
    ["huge", "L0001"],
    ["queue-callback", "S105"],
    ["deep", "L0003"],
  ]);
  expect(problems).toMatchObject([{ code: "L0103", file: "skills.json", line: 1 }]);
});

test("links lead nowhere", () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  symlinkSync("/etc", join(workspace.folder, "scripts/etc"));
  symlinkSync("/etc/hostname", join(workspace.folder, "scripts/host.json"));
  expect(loadWorkspace(workspace.folder).scripts).toHaveLength(1);
});

test.each([
  ["+12025550100", "a"],
  ["12025550100", "a"],
  ["1 (202) 555-0100", "a"],
  ["1000", "b"],
  ["555", "c"],
])("the number %s has its point", (dnis, script) => {
  const points = [
    { number: "*", script: "c", country: "US" },
    { number: "+12025550100", script: "a", country: "US" },
    { number: "1000", script: "b", country: "US" },
  ];
  expect(pointFor(dnis, points)?.script).toBe(script);
});
