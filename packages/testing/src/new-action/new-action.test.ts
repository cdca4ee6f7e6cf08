import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkShape, compileShape } from "@cordboard/language";
import { Scenario } from "@cordboard/simulator";
import { expect, onTestFinished, test } from "vitest";

import { actionFiles } from "./files.ts";
import { namesOf } from "./names.ts";
import { writeAction } from "./write.ts";

test.each([
  ["Greet", "greet", "Greet"],
  ["SendText", "send-text", "Send text"],
  ["OnHTTPAnswer", "on-http-answer", "On http answer"],
  ["Say2", "say2", "Say2"],
])("%s is in the folder %s and is called %s", (type, folder, title) => {
  expect(namesOf(type)).toEqual({ type, folder, title });
});

test.each(["greet", "", "A", "Send-Text", "../Greet", "Gruß", "X".repeat(33), "$Greet"])(
  "%j is no name of an action type",
  (name) => expect(() => namesOf(name)).toThrow("cannot be an action type"),
);

const files = Object.entries(actionFiles(namesOf("SendText")));

test.each(files.filter(([path]) => path.endsWith(".ts")))("%s is TypeScript", (_, text) => {
  expect(() => stripTypeScriptTypes(text)).not.toThrow();
});

test.each(files.filter(([path]) => path.endsWith(".json")))("%s is a scenario", (_, text) => {
  const scenario: unknown = JSON.parse(text);
  expect(checkShape(compileShape(Scenario), scenario)).toEqual([]);
  expect(scenario).toMatchObject({ script: { actions: { action: { type: "SendText" } } } });
});

function actionsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-actions-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("a new action is a folder with all that the laws ask for", () => {
  const actions = actionsFolder();
  expect(writeAction(actions, ["Play"], "SendText")).toBe("send-text");
  expect(
    readdirSync(join(actions, "send-text"), { recursive: true, encoding: "utf8" }).toSorted(),
  ).toEqual([
    "README.md",
    "de.ts",
    "scenarios",
    "scenarios/missing-recording.json",
    "scenarios/plays-to-its-end.json",
    "semantics.ts",
    "send-text.test.ts",
    "spec.ts",
  ]);
  expect(readFileSync(join(actions, "send-text/spec.ts"), "utf8")).toContain('type: "SendText"');
});

test("what is there is not written over", () => {
  const actions = actionsFolder();
  mkdirSync(join(actions, "testing"));
  expect(() => writeAction(actions, ["Play"], "PLAY")).toThrow("There is an action type Play");
  expect(() => writeAction(actions, ["Play"], "Testing")).toThrow("There is a folder testing");
  expect(readdirSync(actions)).toEqual(["testing"]);
});
