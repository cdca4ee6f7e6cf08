import { expect, onTestFinished, test } from "vitest";

import { workspaceFolder } from "../testing/server-rig.ts";
import { loadWorkspace } from "./load-workspace.ts";

/** A script that does one thing between its beginning and its end. */
const script = (name: string, action: object, more: object = {}) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  ...more,
  actions: {
    begin: { type: "Begin", branches: { Default: "it" } },
    it: { ...action, branches: { Default: "bye" } },
    bye: { type: "Hangup" },
  },
});
const runs = (name: string, more: object = {}) => ({
  type: "Runsub",
  properties: { script: name, ...more },
});

/** Code, pointer and message of what is found in the scripts `a`, `b` … */
function found(...scripts: { readonly name: string }[]) {
  const files = scripts.map((one) => [`scripts/${one.name}.json`, one] as const);
  const workspace = workspaceFolder(Object.fromEntries(files));
  onTestFinished(() => workspace.remove());
  return loadWorkspace(workspace.folder).scripts.flatMap(({ name, problems }) =>
    problems.map(({ code, message }) => `${name} ${code} ${message}`),
  );
}

test("a script and hours that are not there, with what was probably meant", () => {
  const hours = { type: "Hours", properties: { hours: "office" } };
  expect(found(script("a", runs("bb")), script("b", hours))).toEqual([
    'a S108 There is no script "bb" in the workspace; did you mean "b"?',
    'b S107 There is no file of hours "office" in the workspace.',
  ]);
});

test("scripts that run each other in a circle, however long", () => {
  const circle = [script("a", runs("b")), script("b", runs("c")), script("c", runs("a"))];
  expect(found(...circle)).toEqual([
    "a S109 These scripts run each other in a circle: a → b → c → a.",
    "b S109 These scripts run each other in a circle: b → c → a → b.",
    "c S109 These scripts run each other in a circle: c → a → b → c.",
  ]);
  expect(found(script("a", runs("a")))).toEqual([
    "a S109 These scripts run each other in a circle: a → a.",
  ]);
});

test("scripts that lead to each other for good are no circle", () => {
  const [goesToA, goesToB] = ["a", "b"].map((name) => ({ ...runs(name), type: "Runscript" }));
  expect(found(script("a", goesToB ?? {}), script("b", goesToA ?? {}))).toEqual([]);
});

test("a parameter that the other script does not declare", () => {
  const parameters = [
    { name: "who", expression: "call.ani" },
    { name: "hwo", expression: "call.ani" },
  ];
  const declared = { parameters: { who: { type: "string", initial: "" } } };
  const other = script("b", { type: "Log", properties: { text: "{who}" } }, declared);
  expect(found(script("a", runs("b", { parameters })), other)).toEqual([
    'a S110 Script "b" declares no parameter "hwo".',
  ]);
});
