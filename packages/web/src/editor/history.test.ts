import { expect, test } from "vitest";

import { beginHistory, record, redo, seal, undo } from "./index.ts";

test("each gesture is one step, undone and done again", () => {
  let history = record(record(beginHistory(0), 1), 2);
  history = undo(history);
  expect(history.present).toBe(1);
  history = undo(undo(history));
  expect(history.present).toBe(0);
  history = redo(redo(redo(history)));
  expect(history.present).toBe(2);
});

test("typing in one field is one step until the gesture ends", () => {
  let history = beginHistory("");
  for (const text of ["a", "ab", "abc"]) history = record(history, text, "label");
  history = record(seal(history), "abcd", "label");
  expect(undo(history).present).toBe("abc");
  expect(undo(undo(history)).present).toBe("");
});

test("an edit after undo forgets what was undone; no change is no step", () => {
  const history = record(undo(record(beginHistory(0), 1)), 2);
  expect(redo(history).present).toBe(2);
  expect(record(history, 2)).toBe(history);
});
