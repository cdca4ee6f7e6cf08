import type { Telephony, TelephonyEvent } from "@cordboard/runtime";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeAri } from "./fake-ari.ts";
import { type FakeConnection, fakeConnection } from "./fake-connection.ts";

const channel = {
  id: "in-1",
  state: "Up",
  caller: { name: "", number: "+15550001" },
  dialplan: { exten: "1000" },
};
const recordingId = "c1-recording-1";
const recording = {
  recordingId,
  maxSec: 20,
  silenceSec: 3,
  beep: true,
  terminationKey: "#",
} as const;
const live = { name: recordingId, target_uri: "channel:in-1", duration: 4 };

describe("a caller being recorded", () => {
  let ari: FakeAri;
  let telephony: Telephony;
  let events: readonly TelephonyEvent[];
  let asked: FakeConnection["asked"];
  let told: FakeConnection["told"];
  let close: FakeConnection["close"];

  beforeEach(async () => {
    ({ ari, telephony, events, asked, told, close } = await fakeConnection({
      media: ({ type }) => Promise.resolve({ playable: { type: "file", path: type } }),
    }));
    ari.channels = [channel];
    ari.send({ type: "StasisStart", args: [], channel });
    await told("voice.ringing");
    telephony.answer("c1");
    await told("voice.answered");
  });
  afterEach(() => close());

  async function recorded() {
    telephony.record("c1", recording);
    await asked("POST /channels/in-1/record");
  }

  it("is recorded as asked for", async () => {
    await recorded();
    expect(ari.bodies.at(-1)).toEqual({
      name: recordingId,
      format: "wav",
      maxDurationSeconds: 20,
      maxSilenceSeconds: 3,
      beep: true,
      terminateOn: "#",
    });
  });

  it("has spoken when a voice was heard; the listening ends there", async () => {
    await recorded();
    ari.send({ type: "ChannelTalkingStarted", channel });
    ari.send({ type: "RecordingFinished", recording: live });
    expect(await told("recording.finished")).toMatchObject({
      recordingId,
      durationSec: 4,
      spoken: true,
    });
    await vi.waitFor(() =>
      expect(ari.bodies).toContainEqual({ variable: "TALK_DETECT(remove)", value: "" }),
    );
  });

  it("has said nothing when no voice was heard, and no file is kept", async () => {
    await recorded();
    ari.send({ type: "RecordingFinished", recording: live });
    expect(await told("recording.finished")).toMatchObject({ recordingId, spoken: false });
    await asked(`DELETE /recordings/stored/${recordingId}`);
  });

  it("is told of when it fails on the way", async () => {
    await recorded();
    ari.send({ type: "RecordingFailed", recording: { ...live, cause: "Disk full" } });
    expect(await told("recording.failed")).toMatchObject({
      code: "recording-unavailable",
      message: "The caller could not be recorded: Disk full (T014)",
    });
  });

  it("is told of when it ended while the link was lost: nobody knows whether anything was said", async () => {
    await recorded();
    ari.answer = (request) =>
      request === `GET /recordings/live/${recordingId}` ? { status: 404 } : undefined;
    ari.cut();
    expect(await told("recording.finished")).toMatchObject({
      recordingId,
      durationSec: 0,
      spoken: true,
    });
  });

  it("goes on over a lost link", async () => {
    await recorded();
    ari.answer = (request) =>
      request.startsWith("GET /recordings/live/") ? { status: 200, body: live } : undefined;
    ari.cut();
    await asked(`GET /recordings/live/${recordingId}`);
    ari.send({ type: "RecordingFinished", recording: live });
    expect(await told("recording.finished")).toMatchObject({ recordingId, durationSec: 4 });
  });

  it("whose stop is never confirmed keeps the next command waiting for a second at most", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      await recorded();
      telephony.stopRecording("c1", recordingId);
      telephony.hangup("c1", "normal");
      await asked(`POST /recordings/live/${recordingId}/stop`);
      await vi.advanceTimersByTimeAsync(999);
      expect(events.at(-1)).toEqual({ type: "voice.answered" });
      await vi.advanceTimersByTimeAsync(1);
      await told("voice.gone");
    } finally {
      vi.useRealTimers();
    }
  });
});
