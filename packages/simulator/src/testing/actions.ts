import {
  createLanguage,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  template,
  type ActionSpec,
} from "@cordboard/language";
import {
  defineSemantics,
  done,
  end,
  failed,
  wait,
  type ActionType,
  type AnySemantics,
} from "@cordboard/runtime";
import { Type } from "typebox";

/** The simulator knows no action by name, so its tests bring three of their own. */
const type = (
  name: string,
  semantics: AnySemantics,
  more: Partial<ActionSpec> = {},
): ActionType => ({
  spec: defineAction({
    type: name,
    title: name,
    description: "",
    group: "Call",
    icon: "",
    properties: Type.Object({}, { additionalProperties: false }),
    branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
    summary: () => "",
    ...more,
  }),
  semantics,
});

const types = [
  type("Start", defineSemantics({ start: () => done("Default") }), {
    starts: "entry",
    branches: () => [DEFAULT_BRANCH],
  }),
  type(
    "Say",
    defineSemantics<{ readonly text: string }>({
      start: ({ properties, text, newId }) => {
        const parts = [{ type: "speech", text: text(properties.text), language: "en" }] as const;
        return wait(null, { commands: [{ type: "play", playbackId: newId("playback"), parts }] });
      },
      on: (_context, _local, event) => {
        if (event.type === "playback.failed") return failed(event.code, event.message);
        if (event.type === "digit")
          return done("Default", { variables: { digit: event.digit }, typeAhead: "" });
        return event.type === "playback.finished" ? done("Default") : wait(null);
      },
    }),
    { properties: Type.Object({ text: template({ title: "Text" }) }), needs: "voice" },
  ),
  type(
    "Bye",
    defineSemantics({
      start: () => end("hangup", { commands: [{ type: "hangup", cause: "normal" }] }),
    }),
    { branches: () => [] },
  ),
];

export const actionTypes: ReadonlyMap<string, ActionType> = new Map(
  types.map((it) => [it.spec.type, it]),
);
export const language = createLanguage({ specs: types.map(({ spec }) => spec) });

/** Says “Hello there, caller.” (one second), then hangs up. */
export const HELLO = {
  version: 1,
  name: "hello",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  variables: { digit: { type: "string", initial: "" } },
  actions: {
    start: { type: "Start", branches: { Default: "hello" } },
    hello: {
      type: "Say",
      properties: { text: "Hello there, caller." },
      branches: { Default: "bye" },
    },
    bye: { type: "Bye" },
  },
};
