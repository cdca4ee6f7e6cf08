import { describe, expect, test } from "vitest";

import type { JournalFact } from "../contact/journal.ts";
import { agrees } from "./agree.ts";
import { maskFact } from "./mask.ts";

const event = (more: object) =>
  ({ kind: "event", event: { at: 1_772_460_000_000, ...more } }) as JournalFact;

describe("a masked journal tells nothing of", () => {
  test("the caller's number and name, wherever they are", () => {
    const begun = maskFact({
      kind: "begun",
      script: "line-1000",
      scriptHash: "abc123456",
      ani: "+12025550123",
      callerName: "Ming Li",
      dnis: "+12025550100",
      variables: { customer: "90125", name: "Ada" },
    });
    expect(begun).toEqual({
      kind: "begun",
      masked: true,
      script: "line-1000",
      scriptHash: "abc123456",
      ani: "+•••",
      callerName: "•••",
      dnis: "+12025550100",
      variables: { customer: "•••", name: "Ada" },
    });
    const said = { type: "speech", text: "You call from (202) 555-0123.", language: "en-US" };
    const play = { type: "play", playbackId: "playback-12345", parts: [said] };
    expect(maskFact({ kind: "command", command: play } as JournalFact)).toMatchObject({
      command: { playbackId: "playback-12345", parts: [{ text: "You call from (•••." }] },
    });
  });

  test("the keys that were pressed; which of the other keys it was stays known", () => {
    expect(maskFact(event({ type: "digit", digit: "4" }))).toMatchObject({ event: { digit: "•" } });
    expect(maskFact(event({ type: "digit", digit: "#" }))).toMatchObject({ event: { digit: "#" } });
  });

  test("what other systems said, and keeps its form", () => {
    const body = { account: "12345", balance: 1234.5, items: 3, open: true };
    expect(maskFact(event({ type: "http.answered", status: 200, body }))).toMatchObject({
      event: {
        at: 1_772_460_000_000,
        status: 200,
        body: { account: "•••", balance: 0, items: 3, open: true },
      },
    });
    const sent = { type: "sendRequest", body: '{"account":"12345","amount":900}' };
    expect(maskFact({ kind: "command", command: sent } as JournalFact)).toMatchObject({
      command: { body: '{"account":"•••","amount":0}' },
    });
  });
});

test("masking again changes nothing", () => {
  const once = maskFact(event({ type: "signal", parameters: { order: "4711-12", sum: 4711 } }));
  expect(maskFact(once)).toEqual(once);
});

describe("what is masked agrees", () => {
  test.each([
    ["with anything in its place", "pin=•••&x=1", "pin=4711&x=1", true],
    ["whatever its length", "•••", "", true],
    ["several times", "a•••b•••c", "a1b2c", true],
    ["not with another text around it", "pin=•••&x=1", "pin=4711&x=2", false],
    ["not where a piece is missing", "a•••b•••c", "a1c", false],
    ["not with pieces that overlap", "ab•••ba", "aba", false],
  ])("%s", (_how, recorded, now, expected) => {
    expect(agrees({ text: recorded }, { text: now })).toBe(expected);
  });

  test("members may come in any order, and one that is undefined is not there", () => {
    expect(agrees({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1, c: undefined })).toBe(true);
    expect(agrees({ a: 1 }, { a: 1, c: null })).toBe(false);
  });
});
