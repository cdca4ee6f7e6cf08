import { expect, test } from "vitest";

import { deskKeyOf, keyText } from "./desk-keys.ts";

const alt = {
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  code: "KeyA",
  repeat: false,
};

test("Alt and a letter is a key of the desk, wherever the letter is written on the keyboard", () => {
  expect(deskKeyOf(alt)).toBe("accept");
  expect(deskKeyOf({ ...alt, code: "KeyD" })).toBe("decline");
  expect(keyText("accept")).toBe("Alt+A");
});

test("what types a sign or belongs to the browser is none", () => {
  expect(deskKeyOf({ ...alt, ctrlKey: true })).toBeNull();
  expect(deskKeyOf({ ...alt, shiftKey: true })).toBeNull();
  expect(deskKeyOf({ ...alt, altKey: false })).toBeNull();
  expect(deskKeyOf({ ...alt, code: "KeyQ" })).toBeNull();
});

test("a key that is held down counts once: the next offer is not taken by it", () => {
  expect(deskKeyOf({ ...alt, repeat: true })).toBeNull();
});
