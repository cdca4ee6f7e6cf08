import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { canInsert, searchActions, walk, type Way } from "./index.ts";

const script: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: {
    begin: { type: "Begin", branches: { Default: "music" } },
    menu: {
      type: "Menu",
      label: "Offer callback",
      properties: {
        prompts: [{ type: "speech", text: "Press 1 to be called back" }],
        choices: [{ key: "1" }],
      },
      branches: { Default: "music", "1": "thanks", Timeout: "end" },
    },
    music: { type: "Music", branches: { Default: "menu" } },
    thanks: { type: "Play", label: "Say thanks" },
    end: { type: "Hangup" },
    alone: { type: "Wait" },
  },
  layout: {
    begin: { x: 0, y: 0 },
    music: { x: 300, y: 0 },
    menu: { x: 600, y: 0 },
    thanks: { x: 900, y: 0 },
    end: { x: 900, y: 200 },
    alone: { x: 0, y: 300 },
  },
};
const { specs } = language;
const steps = (id: string, ...ways: Way[]) =>
  ways.reduce<string | null>((at, way) => at && walk(script, specs, at, way), id);

test("one walks along the links and back the way that calls come", () => {
  expect(steps("begin", "forth", "forth")).toBe("menu");
  expect(steps("music", "back")).toBe("begin");
  expect(steps("end", "forth")).toBeNull();
  expect(steps("begin", "back")).toBeNull();
});

test("up and down go through what the same action leads to, or through the entrances", () => {
  expect(steps("menu", "forth")).toBe("thanks");
  expect(steps("thanks", "down")).toBe("end");
  expect(steps("end", "up")).toBe("thanks");
  expect(steps("begin", "down")).toBe("alone");
});

test("an action is found by title, id and values; what is named so comes first", () => {
  const found = (search: string, limit = 9) => searchActions(script, specs, search, limit);
  expect(found("callback")).toEqual([{ id: "menu", title: "Offer callback", value: null }]);
  expect(found("press called")).toEqual([
    { id: "menu", title: "Offer callback", value: "Press 1 to be called back" },
  ]);
  expect(found("THANKS").map(({ id }) => id)).toEqual(["thanks"]);
  expect(found("play press")).toEqual([]);
  expect(found("", 2)).toHaveLength(2);
});

test("only an action without links, that leads on, is put into a link by dragging", () => {
  const into = { from: "begin", branch: "Default" };
  const may = (id: string) => {
    const spec = specs.get(script.actions[id]?.type ?? "");
    return spec !== undefined && canInsert(script, spec, id, into);
  };
  expect(["alone", "music", "end", "begin"].filter(may)).toEqual(["alone"]);
});
