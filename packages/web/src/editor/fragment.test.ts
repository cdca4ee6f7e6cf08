import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { fragmentOf, linksOf, paste, readFragment } from "./index.ts";

const script: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: {
    begin: { type: "Begin", branches: { Default: "play" } },
    play: { type: "Play", properties: { prompts: [] }, branches: { Default: "end" } },
    end: { type: "Hangup" },
  },
  notes: { why: { text: "Because" } },
  layout: {
    begin: { x: 0, y: 0 },
    play: { x: 300, y: 0 },
    end: { x: 600, y: 40 },
    why: { x: 300, y: -120 },
  },
};
const copy = (...ids: string[]) =>
  readFragment(JSON.stringify(fragmentOf(script, language.specs, ids)));
const pasted = (into: Script, by: { x: number; y: number }, ...ids: string[]) => {
  const fragment = copy(...ids);
  if (!fragment) throw new Error("This is no fragment.");
  return paste(into, fragment, by);
};
const ways = (drawing: Script) =>
  [...linksOf(drawing)].map(({ from, branch, to }) => `${from}.${branch}>${to}`);

test("a copy keeps actions, notes, places and the links among them, nothing else", () => {
  expect(copy("play", "end", "why")).toEqual({
    actions: { play: script.actions["play"], end: script.actions["end"] },
    notes: script.notes,
    layout: { play: { x: 300, y: 0 }, end: { x: 600, y: 40 }, why: { x: 300, y: -120 } },
  });
  expect(copy("begin")?.actions).toEqual({ begin: { type: "Begin", branches: {} } });
});

test("pasted into the same script all get ids of their own, with their links", () => {
  const { script: after, actions, notes } = pasted(script, { x: 0, y: 400 }, "play", "end", "why");
  expect([actions, notes]).toEqual([["play-2", "end-2"], ["why-2"]]);
  expect(ways(after)).toEqual([...ways(script), "play-2.Default>end-2"]);
  expect(after.layout?.["why-2"]).toEqual({ x: 300, y: 280 });
  expect(after.layout?.["end-2"]).toEqual({ x: 600, y: 440 });
});

test("into another script they keep their ids; a second time they stand a little aside", () => {
  const { notes: _, layout: __, ...rest } = script;
  const once = pasted({ ...rest, actions: {} }, { x: 8, y: 8 }, "play", "end");
  expect(once.actions).toEqual(["play", "end"]);
  const twice = pasted(once.script, { x: 8, y: 8 }, "play", "end");
  expect(twice.script.layout?.["play-2"]).toEqual({ x: 332, y: 32 });
});

test("a note and an action never share an id: they share the places", () => {
  const noted: Script = { ...script, actions: {}, notes: { play: { text: "" } } };
  expect(pasted(noted, { x: 0, y: 0 }, "play").actions).toEqual(["play-2"]);
});

test("a whole script can be pasted; ids that are none are made into some", () => {
  const whole = readFragment(language.format(script));
  expect(Object.keys(whole?.actions ?? {})).toHaveLength(3);
  const odd = readFragment('{"actions":{"__proto__":{"type":"End"},"A b":{"type":"End"}}}');
  expect(odd && paste(script, odd, { x: 0, y: 0 }).actions).toEqual(["proto", "a-b"]);
});

test.each(["", "Hello", "5", "[]", "{}", '{"actions":{}}', '{"actions":{"a":{"label":"x"}}}'])(
  "%s is no fragment",
  (text) => expect(readFragment(text)).toBeNull(),
);
