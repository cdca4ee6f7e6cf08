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

const WORD = {
  type: "toVoicemail",
  skill: "support",
  priority: 0,
  recordingId: "word",
  durationSec: 4,
} as const;
const ANYBODY = {
  type: "requestAgent",
  skill: "support",
  priority: 0,
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
} as const;
const REQUEST = {
  type: "sendRequest",
  method: "GET",
  url: "https://example.org/",
  headers: {},
  body: "",
  timeoutSec: 5,
} as const;

/** The simulator knows no action by name, so its tests bring some of their own. */
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
    "CallsOut",
    defineSemantics({
      start: ({ newId }) => {
        const call = { number: "201", callerId: "", timeoutSec: 30, ringback: true };
        return wait(null, { commands: [{ type: "ringParty", legId: newId("party"), ...call }] });
      },
      on: (_context, _local, event) => {
        if (event.type === "party-leg.answered")
          return wait(null, { commands: [{ type: "bridge", legId: event.legId }] });
        if (event.type !== "party-leg.ended") return wait(null);
        return event.cause === "normal" ? done("Default") : failed(event.cause, "Not reached.");
      },
    }),
  ),
  type(
    "Spell",
    defineSemantics({
      start: ({ newId }) => {
        const parts = [{ type: "value", value: "42", as: "digits", language: "en" }] as const;
        return wait(null, { commands: [{ type: "play", playbackId: newId("playback"), parts }] });
      },
      on: (_context, _local, event) =>
        event.type === "playback.failed" ? failed(event.code, event.message) : done("Default"),
    }),
    { needs: "voice" },
  ),
  type(
    "Bye",
    defineSemantics({
      start: () => end("hangup", { commands: [{ type: "hangup", cause: "normal" }] }),
    }),
    { branches: () => [] },
  ),
  type(
    "Ask",
    defineSemantics({
      start: () => wait(null, { typeAhead: "", timers: { patience: 5 } }),
      on: ({ isLinked }, _local, event) => {
        if (event.type === "timer.due") return done("Timeout");
        if (event.type !== "digit") return wait(null);
        return done(isLinked(event.digit) ? event.digit : "Default", { typeAhead: "" });
      },
    }),
    { needs: "voice" },
  ),
  type(
    "Hold",
    defineSemantics({
      start: ({ newId }) =>
        wait(null, {
          commands: [{ type: "startMusic", playbackId: newId("playback"), musicClass: "" }],
        }),
      on: (_context, _local, event) =>
        event.type === "playback.failed" ? failed(event.code, event.message) : wait(null),
    }),
  ),
  type(
    "Queue",
    defineSemantics({
      start: ({ contact: { call } }) =>
        wait(null, { commands: [{ ...ANYBODY, ani: call.ani, dnis: call.dnis }] }),
      on(_context, _local, event) {
        if (event.type === "queue.entered") return done("Default");
        return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
      },
    }),
  ),
  type(
    "LeaveWord",
    defineSemantics({
      start: ({ contact: { call } }) =>
        wait(null, { commands: [{ ...WORD, ani: call.ani, dnis: call.dnis }] }),
      on(_context, _local, event) {
        if (event.type === "voicemail.waiting") return done("Default");
        return event.type === "voicemail.refused" ? failed(event.code, event.message) : wait(null);
      },
    }),
  ),
  // Takes up to four keys; `#` ends them.
  type(
    "Digits",
    defineSemantics<unknown, string>({
      start: () => wait("", { typeAhead: "", timers: { patience: 5 } }),
      on: (_context, digits, event) => {
        if (event.type === "timer.due") return done("Timeout");
        if (event.type !== "digit") return wait(digits);
        if (event.digit === "#") return done("Ended", { typeAhead: "" });
        return digits.length === 3
          ? done("Enough", { typeAhead: "" })
          : wait(digits + event.digit, { typeAhead: "" });
      },
    }),
  ),
  type(
    "Range",
    defineSemantics({
      start: () => wait(null, { typeAhead: "", timers: { patience: 5 } }),
      on: (_context, _local, event) => {
        const fits = event.type === "digit" && /[2-5]/.test(event.digit);
        return fits ? done("2-5", { typeAhead: "" }) : done("Default", { typeAhead: "" });
      },
    }),
  ),
  type("Heard", defineSemantics({ start: () => done("Default") }), { starts: "signal" }),
  type(
    "Count",
    defineSemantics<{ readonly to: number }>({
      start({ properties, contact }) {
        const count = Number(contact.variables["count"]) + 1;
        return done(count === properties.to ? "Enough" : "Default", { variables: { count } });
      },
    }),
    { properties: Type.Object({ to: Type.Number() }) },
  ),
  type(
    "Web",
    defineSemantics({
      start: ({ newId }) => wait(null, { commands: [{ ...REQUEST, requestId: newId("request") }] }),
      on(_context, _local, event) {
        if (event.type === "http.answered") return done(event.status < 400 ? "Default" : "Refused");
        return event.type === "http.failed" ? failed(event.code, event.message) : wait(null);
      },
    }),
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
