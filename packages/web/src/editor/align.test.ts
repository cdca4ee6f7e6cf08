import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { addNote, align, distribute, nudge, removeNotes, setNote } from "./index.ts";

const script: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: { a: { type: "Hangup" }, b: { type: "Begin" }, c: { type: "Hangup" } },
  layout: { a: { x: 0, y: 0 }, b: { x: 40, y: 100 }, c: { x: 90, y: 400 } },
};
const all = ["a", "b", "c"];
const { specs } = language;
const at = ({ layout = {} }: Script, axis: "x" | "y") => all.map((id) => layout[id]?.[axis]);

test("edges or middle lines become one", () => {
  expect(at(align(script, specs, all, "left"), "x")).toEqual([0, 0, 0]);
  expect(at(align(script, specs, all, "centre"), "x")).toEqual([45, 45, 45]);
  expect(at(align(script, specs, all, "top"), "y")).toEqual([0, 0, 0]);
  const [a = 0, b = 0, c = 0] = at(align(script, specs, all, "middle"), "y");
  expect(a).toBe(c);
  // Begin is higher, as it has a branch.
  expect(b).toBe(a - 12);
});

test("gaps become equal between the first and the last", () => {
  expect(at(distribute(script, specs, all, "across"), "x")).toEqual([0, 45, 90]);
  expect(at(distribute(script, specs, all, "down"), "y")).toEqual([0, 188, 400]);
});

test("a single one has nothing to be aligned with, two have no gap to share", () => {
  expect(align(script, specs, ["a"], "left")).toBe(script);
  expect(align(script, specs, [], "top")).toBe(script);
  expect(distribute(script, specs, ["a", "c"], "down")).toBe(script);
});

test("notes are moved, written and taken away like actions are", () => {
  const { script: noted, id } = addNote(script, { x: 5, y: 5 });
  const written = setNote(noted, id, "Why so?");
  expect(written.notes).toEqual({ note: { text: "Why so?" } });
  expect(nudge(written, specs, [id, "a"], { x: 8, y: 0 }).layout).toMatchObject({
    note: { x: 13, y: 5 },
    a: { x: 8, y: 0 },
  });
  const { notes, ...rest } = removeNotes(written, [id, "a"]);
  expect(notes).toEqual({});
  expect(rest).toEqual(script);
});
