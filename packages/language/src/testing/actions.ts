import { Type } from "typebox";

import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  type ActionSpec,
} from "../define-action.ts";
import { createLanguage } from "../language.ts";
import type { Action, Script } from "../model.ts";

const spec = (type: string, more: Partial<ActionSpec> = {}) =>
  defineAction({
    type,
    title: type,
    description: "",
    group: "Call",
    icon: "",
    properties: Type.Object({}),
    branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
    summary: () => "",
    ...more,
  });

/** The least set of actions with which each rule of a graph can be kept and broken. */
export const specs = [
  spec("Start", { starts: "entry", branches: () => [DEFAULT_BRANCH] }),
  spec("Answered", { starts: "answer", branches: () => [DEFAULT_BRANCH] }),
  spec("Released", {
    starts: "release",
    branches: () => [{ ...DEFAULT_BRANCH, voicePath: "gone" }],
  }),
  spec("Step"),
  spec("Fork", { branches: () => [{ name: "Left", description: "" }, FALLBACK_BRANCH] }),
  spec("Speak", { needs: "voice" }),
  spec("LetGo", {
    needs: "voice",
    branches: () => [{ ...DEFAULT_BRANCH, voicePath: "gone" }, ERROR_BRANCH],
  }),
  spec("End", { branches: () => [] }),
  spec("Signalled", { starts: "signal", branches: () => [DEFAULT_BRANCH] }),
  spec("Enqueue", { traits: { queue: "enters" } }),
  spec("Dequeue", { traits: { queue: "leaves" } }),
  spec("NeedQueue", { traits: { queue: "needs" } }),
  spec("Return", { traits: { returns: true }, branches: () => [] }),
  spec("Instant", { traits: { takes: "no-time" } }),
  spec("Pause", { traits: { takes: "time" } }),
];

export const language = createLanguage({ specs });

/** `{ start: ["Start", { Default: "end" }], end: ["End"] }` */
export interface Drawing {
  readonly [id: string]: readonly [type: string, branches?: Action["branches"]];
}

export const scriptOf = (drawing: Drawing): Script => ({
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions: Object.fromEntries(
    Object.entries(drawing).map(([id, [type, branches]]) => [
      id,
      { type, ...(branches ? { branches } : {}) },
    ]),
  ),
});

/** What is found in a drawing: code and action, `L0205 music`. */
export const findings = (drawing: Drawing): string[] =>
  language
    .check(JSON.stringify(scriptOf(drawing)))
    .problems.map(({ code, pointer }) => [code, pointer.split("/")[2] ?? ""].join(" ").trim());
