import { language } from "@cordboard/actions/specs";
import { expect, onTestFinished, test } from "vitest";

import { workspaceFolder } from "../testing/server-rig.ts";
import { loadWorkspace } from "./index.ts";

const play = (file: string, to: string) => ({
  type: "Play",
  properties: { prompts: [{ type: "file", file }] },
  branches: { Default: to },
});

/** Codes and places in a script that greets callers, and German-speaking ones in German. */
function found(recordings: readonly string[], ignore?: { readonly [code: string]: string }) {
  const actions = {
    begin: { type: "Begin", branches: { Default: "hello" } },
    hello: play("hello", "german"),
    german: {
      type: "Language",
      properties: { language: "de-DE" },
      branches: { Default: "closed" },
    },
    closed: { ...play("closed", "bye"), ...(ignore ? { ignore } : {}) },
    bye: { type: "Hangup" },
  };
  const script = {
    version: 1,
    name: "queue-callback",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    actions,
  } as const;
  const folder = workspaceFolder({
    "scripts/queue-callback.json": language.format(script),
    ...Object.fromEntries(recordings.map((path) => [`prompts/${path}.wav`, "RIFF"])),
  });
  onTestFinished(() => folder.remove());
  const [loaded] = loadWorkspace(folder.folder).scripts;
  return loaded?.problems.map(({ code, action }) => `${code} ${action}`);
}

const ENGLISH = ["en/hello", "en/closed"];

test("a recording has to be there in each language that the script chooses", () => {
  expect(found([...ENGLISH, "de/hello"])).toEqual(["S113 closed"]);
  expect(found([...ENGLISH, "de/hello", "de-DE/closed"])).toEqual([]);
});

test("what is not there at all is said once", () => {
  expect(found(["en/hello", "de/hello"])).toEqual(["S106 closed"]);
});

test("languages that the script does not speak are another script's", () => {
  expect(found([...ENGLISH, "de/hello", "de/closed", "fr/other"])).toEqual([]);
});

test("what is missing on purpose is said so in the script, until it is there", () => {
  const ignore = { S113: "It is recorded next week." };
  expect(found([...ENGLISH, "de/hello"], ignore)).toEqual([]);
  expect(found([...ENGLISH, "de/hello", "de/closed"], ignore)).toEqual(["L0412 closed"]);
});
