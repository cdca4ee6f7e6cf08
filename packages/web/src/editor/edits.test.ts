import { language, specs } from "@cordboard/actions/specs";
import { branchRows, type Script } from "@cordboard/language";
import { expect, test } from "vitest";

import {
  addAction,
  connect,
  disconnect,
  linksOf,
  moveBoxes,
  readDrawable,
  removeActions,
  renameAction,
  setLabel,
  setProperty,
} from "./index.ts";

const spec = (type: string) => {
  const found = language.specs.get(type);
  if (!found) throw new Error(type);
  return found;
};
const blank: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: {},
};
const at = { x: 10.4, y: 20.6 };

function drawing(...types: string[]): Script {
  return types.reduce((script, type) => addAction(script, spec(type), { at }).script, blank);
}

const ways = (script: Script) =>
  [...linksOf(script)].map(({ from, branch, to }) => `${from}.${branch}>${to}`);

test("an action gets a readable id that nobody has, and a whole place", () => {
  const script = drawing("Play", "Play", "Reqagent", "OnAnswer");
  expect(Object.keys(script.actions)).toEqual(["play", "play-2", "request-agent", "on-answer"]);
  expect(script.layout?.["play"]).toEqual({ x: 10, y: 21 });
});

test("a new action holds what its schema asks for, so that each problem shows at its field", () => {
  expect(drawing("Menu").actions["menu"]?.properties).toEqual({ prompts: [], choices: [] });
  expect(drawing("Wait").actions["wait"]?.properties).toEqual({ seconds: 5 });
  expect(drawing("Begin").actions["begin"]).toEqual({ type: "Begin" });
});

test("every action type can be added and drawn again from its text", () => {
  const script = drawing(...specs.map(({ type }) => type));
  expect(readDrawable(language.format(script))?.actions).toBeDefined();
});

test("a branch has one link: a new one replaces it", () => {
  let script = drawing("Begin", "Play", "Hangup");
  script = connect(script, { from: "begin", branch: "Default" }, "play");
  script = connect(script, { from: "begin", branch: "Default" }, "hang-up");
  expect(ways(script)).toEqual(["begin.Default>hang-up"]);
  expect(ways(disconnect(script, { from: "begin", branch: "Default" }))).toEqual([]);
  expect(connect(script, { from: "begin", branch: "Default" }, "nobody")).toBe(script);
});

test("an action put into a link leads on to where the link led", () => {
  const link = { from: "begin", branch: "Default" };
  const script = connect(drawing("Begin", "Hangup"), link, "hang-up");
  expect(ways(addAction(script, spec("Wait"), { at, into: link }).script)).toEqual([
    "begin.Default>wait",
    "wait.Default>hang-up",
  ]);
});

test("deleting an action joins its neighbours when there is only one way on", () => {
  let script = drawing("Begin", "Play", "Hangup");
  script = connect(script, { from: "begin", branch: "Default" }, "play");
  script = connect(script, { from: "play", branch: "Default" }, "hang-up");
  expect(ways(removeActions(script, ["play"]))).toEqual(["begin.Default>hang-up"]);
  const forked = connect(script, { from: "play", branch: "Error" }, "begin");
  expect(ways(removeActions(forked, ["play"]))).toEqual([]);
});

test("a new id is followed by links and layout", () => {
  let script = drawing("Begin", "Play");
  script = connect(script, { from: "begin", branch: "Default" }, "play");
  script = connect(script, { from: "play", branch: "Default" }, "play");
  const renamed = renameAction(script, "play", "welcome");
  expect(ways(renamed)).toEqual(["begin.Default>welcome", "welcome.Default>welcome"]);
  expect(Object.keys(renamed.layout ?? {})).toEqual(["begin", "welcome"]);
  expect(renameAction(script, "play", "begin")).toBe(script);
});

test("changing a choice's key keeps its link, removing the choice removes it", () => {
  const choice = (keys: string[]) =>
    setProperty(
      script,
      "menu",
      spec("Menu"),
      ["choices"],
      keys.map((key) => ({ key })),
    );
  let script = drawing("Menu", "Hangup");
  script = choice(["1"]);
  script = connect(script, { from: "menu", branch: "1" }, "hang-up");
  expect(ways(choice(["2"]))).toEqual(["menu.2>hang-up"]);
  expect(ways(choice([]))).toEqual([]);
});

test("values are set and taken away in place, lists included", () => {
  const set = (script: Script, path: (string | number)[], value: unknown) =>
    setProperty(script, "play", spec("Play"), path, value);
  let script = set(drawing("Play"), ["prompts", 0], { type: "speech", text: "Hi" });
  script = set(script, ["prompts", 0, "text"], "Hello");
  script = set(script, ["bargeIn"], false);
  expect(script.actions["play"]?.properties).toEqual({
    prompts: [{ type: "speech", text: "Hello" }],
    bargeIn: false,
  });
  expect(set(script, ["bargeIn"], undefined).actions["play"]?.properties).not.toHaveProperty(
    "bargeIn",
  );
});

test("what changes nothing gives the same drawing back", () => {
  const script = drawing("Play");
  expect(moveBoxes(script, { play: at })).toBe(script);
  expect(setLabel(setLabel(script, "play", "Welcome"), "play", "")).toEqual(script);
});

test("a branch says where it goes, and what it is when it should not be there", () => {
  const menu = {
    type: "Menu",
    properties: { prompts: [], choices: [{ key: "1", label: "Callback" }] },
    branches: { "1": "a", "7": "b", Default: "c" },
  };
  const rows = branchRows(spec("Menu"), menu);
  expect(rows.find(({ name }) => name === "1")).toMatchObject({ to: "a", kind: "outcome" });
  expect(rows.find(({ name }) => name === "Timeout")).toMatchObject({ fallsToDefault: true });
  expect(rows.find(({ name }) => name === "7")).toMatchObject({ kind: "unknown" });
  expect(branchRows(spec("Menu"), { type: "Menu", properties: { choices: 5 } })).toEqual([]);
});
