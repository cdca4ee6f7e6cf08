import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { compare } from "./compare.ts";

const before: Script = {
  version: 1,
  name: "support",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "hello" } },
    hello: { type: "Play", properties: { prompts: [] }, branches: { Default: "bye" } },
    bye: { type: "Hangup" },
  },
  layout: { begin: { x: 0, y: 0 }, hello: { x: 300, y: 0 }, bye: { x: 600, y: 0 } },
};

const { hello, bye } = before.actions;

test("marks say what came, changed or only moved", () => {
  const after: Script = {
    ...before,
    actions: {
      begin: { type: "Begin", branches: { Default: "music" } },
      music: { type: "Music", branches: { Default: "hello" } },
      ...(hello ? { hello } : {}),
      ...(bye ? { bye } : {}),
    },
    layout: { ...before.layout, hello: { x: 300, y: 200 } },
  };
  const { marks, ghosts } = compare(before, after);
  expect([...marks]).toEqual([
    ["hello", "moved"],
    ["begin", "changed"],
    ["music", "added"],
  ]);
  expect(ghosts).toEqual([]);
});

test("what is gone stands as a ghost where it stood, with the links that it had", () => {
  const after: Script = {
    ...before,
    actions: {
      begin: { type: "Begin", branches: { Default: "bye" } },
      ...(bye ? { bye } : {}),
    },
    layout: {},
  };
  const { ghosts, ghostLinks } = compare(before, after);
  expect(ghosts).toEqual([{ key: "gone:hello", id: "hello", at: { x: 300, y: 0 } }]);
  expect(ghostLinks).toEqual([
    { from: "begin", branch: "Default", to: "gone:hello" },
    { from: "gone:hello", branch: "Default", to: "bye" },
  ]);
});

test("what is to be decided is marked before all else", () => {
  const action = { id: "hello", type: "Play" };
  const pointer = "/actions/hello/label";
  const { marks } = compare(before, before, [{ kind: "changed", pointer, action }]);
  expect([...marks]).toEqual([["hello", "conflict"]]);
});
