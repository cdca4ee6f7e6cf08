import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { placesOf, readDrawable } from "./index.ts";

const script: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: {
    menu: { type: "Menu", branches: { "1": "end", Default: "music" } },
    end: { type: "Hangup" },
    music: { type: "Music", branches: { Default: "menu" } },
    begin: { type: "Begin", branches: { Default: "music" } },
  },
};

test("the call goes from left to right, loops do not turn it round", () => {
  const places = placesOf(script, language.specs);
  const x = (id: string) => places[id]?.x ?? Number.NaN;
  expect(x("begin")).toBeLessThan(x("music"));
  expect(x("music")).toBeLessThan(x("menu"));
  expect(x("menu")).toBeLessThan(x("end"));
  expect(placesOf(script, language.specs)).toEqual(places);
});

test("what is drawn stays where it is", () => {
  const drawn = { ...script, layout: { menu: { x: -7, y: 9 } } };
  const places = placesOf(drawn, language.specs);
  expect(places["menu"]).toEqual({ x: -7, y: 9 });
  expect(Object.keys(places)).toHaveLength(4);
});

test("a chain of ten thousand is no trouble", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `a${index}`);
  const actions = Object.fromEntries(
    ids.map((id, index) => [id, { type: "Wait", branches: { Default: ids[index + 1] ?? "a0" } }]),
  );
  expect(Object.keys(placesOf({ ...script, actions }, language.specs))).toHaveLength(10_000);
});

test("only what can be drawn is a drawing", () => {
  expect(readDrawable(JSON.stringify(script))).toEqual(script);
  for (const text of ["", "{", "[]", "null", '{"version":1}', '{"version":2,"actions":{}}']) {
    expect(readDrawable(text)).toBeNull();
  }
  const bad = { ...script, actions: { a: { type: "Play", branches: { Default: 5 } } } };
  expect(readDrawable(JSON.stringify(bad))).toBeNull();
});
