import type { Telephony, TelephonyEvent } from "@cordboard/runtime";
import type { Media } from "@cordboard/telephony";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FakeAri } from "./fake-ari.ts";
import { type FakeConnection, fakeConnection } from "./fake-connection.ts";

const speech = { type: "speech", text: "Hello.", language: "en" } as const;
const channel = {
  id: "in-1",
  state: "Up",
  caller: { name: "", number: "+15550001" },
  dialplan: { exten: "1000" },
};

let ari: FakeAri;
let telephony: Telephony;
let events: readonly TelephonyEvent[];
let close: FakeConnection["close"];
/** The voice has spoken, at last: another one than was wanted. */
let spoken: () => void;

beforeEach(async () => {
  const slowly = new Promise<Media>((come) => {
    const playable = { type: "file", path: "hello" } as const;
    spoken = () => come({ playable, warning: "The service failed." });
  });
  ({ ari, telephony, events, close } = await fakeConnection({ media: () => slowly }));
  ari.send({ type: "StasisStart", args: [], channel });
  await told("voice.ringing");
  telephony.play("c1", { playbackId: "p1", parts: [speech, speech] });
});
afterEach(() => close());

const told = (type: TelephonyEvent["type"]) =>
  vi.waitFor(() => expect(events.map((event) => event.type)).toContain(type), { interval: 1 });
const plays = () => ari.requests.filter((request) => request.includes("/play/"));

it("a voice that takes its time holds up no hang-up, and says nothing to a line that is gone", async () => {
  telephony.hangup("c1", "normal");
  await told("voice.gone");
  spoken();
  await new Promise(setImmediate);
  expect(events.map(({ type }) => type)).toEqual(["voice.ringing", "voice.gone"]);
  expect(plays()).toEqual([]);
});

it("what is heard in another voice is told once, before it is heard", async () => {
  expect(plays()).toEqual([]);
  spoken();
  await told("playback.warning");
  await vi.waitFor(() => expect(plays()).toHaveLength(1), { interval: 1 });
  expect(events.slice(1)).toEqual([
    { type: "playback.warning", playbackId: "p1", message: "The service failed." },
  ]);
});
