import type { Script } from "@cordboard/language";
import { expect, test } from "vitest";

import { heard } from "./heard.ts";

const script: Script = {
  version: 1,
  name: "shop",
  mediaType: "phone",
  language: "en-US",
  timeZone: "America/New_York",
  variables: { name: { type: "string", initial: "Ada" }, sum: { type: "number", initial: 12.5 } },
  actions: {},
};

test("texts and values are heard as their variables begin", () => {
  expect(
    heard(
      [
        { type: "file", file: "welcome" },
        { type: "speech", text: "Hello {name}." },
        { type: "value", value: "sum", as: "currency", currency: "USD" },
        { type: "value", value: "queue.position" },
      ],
      script,
    ),
  ).toMatchObject([
    { type: "file", file: "welcome", language: "en-US" },
    { type: "speech", text: "Hello Ada." },
    { type: "speech", text: expect.stringContaining("12.50") },
    { type: "value", value: "3" },
  ]);
});

test("what cannot be worked out yet is said as it is written", () => {
  expect(heard([{ type: "speech", text: "Dear {nam}" }], script)).toMatchObject([
    { text: "Dear nam" },
  ]);
  expect(heard([{ type: "value", value: "name", as: "number" }], script)).toMatchObject([
    { text: "name" },
  ]);
});
