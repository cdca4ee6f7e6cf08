import type { Script } from "@cordboard/language";
import type { PromptPart } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { WarmUp } from "./warm-up.ts";

const speaks = (text: string) => ({ type: "speech", text });
const greeting: Script = {
  version: 1,
  name: "greeting",
  mediaType: "phone",
  language: "en-US",
  timeZone: "America/New_York",
  actions: {
    begin: { type: "Begin", branches: { Default: "hello" } },
    hello: {
      type: "Play",
      properties: {
        prompts: [
          { type: "file", file: "hello" },
          speaks("Thank you for calling."),
          speaks("You are number {queue.position}."),
          { type: "value", value: "1", as: "number" },
        ],
      },
      branches: { Default: "choose" },
    },
    choose: {
      type: "Language",
      properties: { language: "de-DE", voice: "f3" },
      branches: { Default: "sub" },
    },
    sub: { type: "Hangup" },
  },
};
const sub: Script = {
  ...greeting,
  name: "sub",
  actions: {
    begin: { type: "Begin", branches: { Default: "menu" } },
    menu: {
      type: "Menu",
      properties: { prompts: [speaks("Press one.")], choices: [{ key: "1", branch: "1" }] },
    },
  },
};

/** What is made ready, in order; each part waits until the test lets it go on. */
function warming(reachable: () => Script[][], ready: (part: PromptPart) => boolean = () => true) {
  const made: PromptPart[] = [];
  const warned: unknown[] = [];
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (data: unknown) => void warned.push(data),
  };
  const warmUp = new WarmUp({
    media: {
      prepare: (part) => {
        made.push(part);
        return Promise.resolve(ready(part));
      },
    },
    reachable,
    log,
  });
  return { warmUp, made, warned };
}

test("what is known before a call is made ready in each language that it may be heard in, once", async () => {
  const { warmUp, made, warned } = warming(() => [[greeting, sub]]);
  warmUp.begin();
  await warmUp.done();
  const german = { language: "de-DE", voice: "f3" };
  const english = { language: "en-US" };
  expect(made).toEqual([
    { type: "file", file: "hello", language: "en-US" },
    { type: "file", file: "hello", language: "de-DE" },
    { ...speaks("Thank you for calling."), ...english },
    { ...speaks("Thank you for calling."), ...german },
    { ...speaks("Press one."), ...english },
    { ...speaks("Press one."), ...german },
  ]);
  expect(warned).toEqual([]);
});

test("a change in the middle begins it anew, with what answers then", async () => {
  let scripts = [[greeting, sub]];
  const { warmUp, made } = warming(() => scripts);
  warmUp.begin();
  scripts = [[sub]];
  warmUp.begin();
  await warmUp.done();
  expect(made.length).toBeLessThan(6);
  expect(made.at(-1)).toMatchObject({ text: "Press one." });
});

test("what could not be made ready is counted for the operator, once, and the rest goes on", async () => {
  const { warmUp, made, warned } = warming(
    () => [[greeting, sub]],
    ({ type }) => type !== "file",
  );
  for (let round = 0; round < 2; round++) {
    warmUp.begin();
    await warmUp.done();
  }
  expect(made).toHaveLength(12);
  expect(warned).toEqual([{ failed: 2 }]);
});

test("a server that stops does not wait for all of it", async () => {
  const { warmUp, made } = warming(() => [[greeting, sub]]);
  warmUp.begin();
  await warmUp.stop();
  expect(made.length).toBeLessThan(6);
});
