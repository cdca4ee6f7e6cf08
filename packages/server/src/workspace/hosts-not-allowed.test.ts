import { expect, onTestFinished, test } from "vitest";

import { workspaceFolder } from "../testing/server-rig.ts";
import { loadWorkspace } from "./load-workspace.ts";

/** A script that asks another system. */
const asks = (name: string, url: string) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "ask" } },
    ask: { type: "Rest", properties: { url }, branches: { Default: "bye" } },
    bye: { type: "Hangup" },
  },
});

test("a host that the workspace does not allow", () => {
  const files = {
    "cordboard.json": { name: "Test", rest: { allow: ["api.example.com", "*.shop.example:8443"] } },
    "scripts/a.json": asks("a", "https://api.example.com/{call.ani}"),
    "scripts/b.json": asks("b", "http://eu.shop.example:8443"),
    "scripts/c.json": asks("c", "https://api.example.com:8443/x?y"),
  };
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  const { scripts } = loadWorkspace(workspace.folder);
  const [a, b, c] = scripts.map(({ problems }) => problems.filter(({ code }) => code === "S114"));
  expect([a, b]).toEqual([[], []]);
  expect(c).toMatchObject([
    {
      severity: "warning",
      pointer: "/actions/ask/properties/url",
      message: "The workspace does not allow requests to api.example.com:8443.",
    },
  ]);
});

test.each(["https://api.example.com", "api.example.com/path", "*", "api.example.com:", "a b", ""])(
  "what is no host is said: %j",
  (entry) => {
    const workspace = workspaceFolder({
      "cordboard.json": { name: "Test", rest: { allow: ["[fd00::5]:8080", entry] } },
    });
    onTestFinished(() => workspace.remove());
    expect(() => loadWorkspace(workspace.folder)).toThrow(/must be a host such as/);
  },
);
