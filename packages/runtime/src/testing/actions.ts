import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  type Action,
  type ActionSpec,
  type Script,
} from "@cordboard/language";
import { Type } from "typebox";

import { compileScript, type ActionType, type Program } from "../flow/program.ts";
import { defineSemantics, done, end, failed, wait } from "../flow/semantics.ts";

/** The least set of actions that makes a contact do everything the runtime knows of. */
function actionType(
  spec: Partial<ActionSpec> & { type: string },
  semantics: ActionType["semantics"],
): [string, ActionType] {
  const whole = defineAction({
    title: spec.type,
    description: "",
    group: "Call",
    icon: "",
    properties: Type.Object({}),
    branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
    summary: () => "",
    ...spec,
  });
  return [spec.type, { spec: whole, semantics }];
}

const goOn = defineSemantics({ start: () => done("Default") });

export const types: ReadonlyMap<string, ActionType> = new Map([
  actionType({ type: "Start", starts: "entry" }, goOn),
  actionType({ type: "WhenAnswered", starts: "answer" }, goOn),
  actionType({ type: "WhenReleased", starts: "release" }, goOn),
  actionType({ type: "Nothing" }, goOn),
  actionType(
    { type: "Fails" },
    defineSemantics({
      start: () => {
        throw new Error("It broke.\n> at a place");
      },
    }),
  ),
  actionType(
    { type: "Sound", needs: "voice" },
    defineSemantics({
      start: ({ newId }) =>
        wait(null, {
          commands: [{ type: "play", playbackId: newId("playback"), parts: [] }],
          timers: { over: 30 },
        }),
      on: (_context, _local, event) =>
        event.type === "timer.due" || event.type === "playback.finished"
          ? done("Default")
          : wait(null),
    }),
  ),
  actionType({ type: "WhenSignalled", starts: "signal" }, goOn),
  actionType(
    { type: "HandsOver", needs: "voice" },
    defineSemantics({
      start: ({ newId }) =>
        wait(null, {
          commands: [{ type: "stream", streamId: newId("stream"), agent: "robot", parameters: {} }],
        }),
      on: (_context, _local, event) =>
        event.type === "stream.failed" ? failed(event.code, event.message) : wait(null),
    }),
  ),
  actionType(
    { type: "Asks" },
    defineSemantics({
      start: ({ newId }) => {
        const request = {
          method: "GET",
          url: "https://example.com",
          headers: {},
          body: "",
        } as const;
        const requestId = newId("request");
        return wait(null, {
          commands: [{ type: "sendRequest", requestId, timeoutSec: 5, ...request }],
        });
      },
      on: (_context, _local, event) => {
        if (event.type === "http.failed") return failed(event.code, event.message);
        return event.type === "http.answered" ? done("Default") : wait(null);
      },
    }),
  ),
  actionType(
    { type: "Records", needs: "voice" },
    defineSemantics({
      start: ({ newId }) => {
        const length = { maxSec: 60, silenceSec: 5 };
        const recording = { ...length, beep: true, terminationKey: "#" } as const;
        return wait(null, {
          commands: [{ type: "record", recordingId: newId("recording"), ...recording }],
        });
      },
      on: (_context, _local, event) =>
        event.type === "recording.finished" ? done("Default") : wait(null),
    }),
  ),
  actionType(
    { type: "LeavesWord", needs: "voice" },
    defineSemantics({
      start: ({ contact }) => {
        const { ani, dnis } = contact.call;
        const word = { recordingId: "contact-1-recording-1", durationSec: 7 };
        const place = { skill: "support", priority: 0, ani, dnis };
        return wait(null, { commands: [{ type: "toVoicemail", ...place, ...word }] });
      },
      on: (_context, _local, event) => {
        if (event.type === "voicemail.refused") return failed(event.code, event.message);
        return event.type === "voicemail.waiting" ? done("Default") : wait(null);
      },
    }),
  ),
  actionType(
    { type: "CallsOut", needs: "voice" },
    defineSemantics({
      start: ({ newId }) => {
        const legId = newId("party");
        const call = { number: "201", callerId: "", timeoutSec: 30, ringback: true };
        return wait(null, { commands: [{ type: "ringParty", legId, ...call }] });
      },
      on: (_context, _local, event) => {
        if (event.type === "party-leg.answered")
          return wait(null, { commands: [{ type: "bridge", legId: event.legId }] });
        return event.type === "party-leg.ended" ? done("Default") : wait(null);
      },
    }),
  ),
  actionType(
    { type: "Ticks" },
    defineSemantics({
      start: () => wait(null, { timers: { tick: 10 } }),
      on: (_context, _local, event) => (event.type === "digit" ? done("Default") : wait(null)),
    }),
  ),
  actionType(
    { type: "Queue" },
    defineSemantics({
      start: ({ contact }) => {
        const { ani, dnis } = contact.call;
        const numbers = { priority: 0, acceleration: 0, maxPriority: 1000 };
        const proficiency = { from: 1, to: 20 };
        const request = { skill: "support", ...numbers, proficiency, targetAgent: "", ani, dnis };
        return wait(null, { commands: [{ type: "requestAgent", ...request }] });
      },
      on: (_context, _local, event) => {
        if (event.type === "queue.refused") return failed(event.code, event.message);
        return event.type === "queue.entered" ? done("Default") : wait(null);
      },
    }),
  ),
  actionType(
    { type: "CallMeBack" },
    defineSemantics({
      start: ({ contact }) => {
        const retry = { attempts: 1, minutesBetween: 5 };
        const { ani: number, dnis: callerId } = contact.call;
        return wait(null, {
          commands: [{ type: "toCallback", number, callerId, callDelaySec: 5, retry }],
        });
      },
      on: ({ contact }, _local, event) => {
        if (event.type === "callback.refused") return failed(event.code, event.message);
        if (event.type === "voice.gone" && contact.queue.state !== "queued") return done("Default");
        if (event.type !== "callback.waiting") return wait(null);
        return contact.call.voicePath
          ? wait(null, { commands: [{ type: "hangup", cause: "normal" }] })
          : done("Default");
      },
    }),
  ),
  actionType(
    { type: "Bye", branches: () => [] },
    defineSemantics({
      start: ({ contact }) =>
        end("hangup", {
          commands: contact.call.voicePath ? [{ type: "hangup", cause: "normal" }] : [],
        }),
    }),
  ),
]);

/** `{ start: ["Start", { Default: "bye" }], bye: ["Bye"] }` */
export type Drawing = { readonly [id: string]: readonly [type: string, branches?: object] };

export function programOf(drawing: Drawing, variables: Script["variables"] = {}): Program {
  const actions = Object.fromEntries(
    Object.entries(drawing).map(([id, [type, branches]]) => [
      id,
      { type, ...(branches ? { branches } : {}) } as Action,
    ]),
  );
  const script: Script = {
    version: 1,
    name: "test",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    variables,
    actions,
  };
  return compileScript(script, "hash", types);
}

/** Queue, sound for ever, and a callback when the sound is over. */
export const QUEUE_AND_SOUND: Drawing = {
  start: ["Start", { Default: "queue" }],
  queue: ["Queue", { Default: "sound", Error: "bye" }],
  sound: ["Sound", { Default: "callback" }],
  callback: ["CallMeBack", { Default: "bye", Error: "sound" }],
  bye: ["Bye"],
};

/** Leaves word at once, and says goodbye. */
export const LEAVES_WORD: Drawing = {
  start: ["Start", { Default: "leave" }],
  leave: ["LeavesWord", { Default: "sound", Error: "sound" }],
  sound: ["Sound", { Default: "bye" }],
  bye: ["Bye"],
};
