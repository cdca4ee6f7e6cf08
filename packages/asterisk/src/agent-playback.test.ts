import type { PromptPart, Telephony, TelephonyEvent } from "@cordboard/runtime";
import { createMediaResolver } from "@cordboard/telephony";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FakeAri } from "./fake-ari.ts";
import { type FakeConnection, fakeConnection } from "./fake-connection.ts";
import { ownId } from "./ids.ts";

const recordingId = "c1-recording-1";
const parts: PromptPart[] = [{ type: "recording", recordingId, durationSec: 4, language: "en" }];
const channelId = ownId({ kind: "agent", contactId: "c1", legId: "l1" });
const channel = {
  id: channelId,
  state: "Up",
  caller: { name: "", number: "" },
  dialplan: { exten: "" },
};
const playing = ownId({ kind: "play", contactId: "c1", playbackId: "p1", part: "0" });
const started = `POST /channels/${channelId}/play/${playing}`;

const kept: FakeAri["answer"] = (request) =>
  request.startsWith("GET /recordings/stored/") ? { status: 200, body: {} } : undefined;

describe("an agent to whom a recording is played", () => {
  let ari: FakeAri;
  let telephony: Telephony;
  let events: readonly TelephonyEvent[];
  let asked: FakeConnection["asked"];
  let told: FakeConnection["told"];
  let close: FakeConnection["close"];

  beforeEach(async () => {
    const media = createMediaResolver({ promptFolders: () => [], soundsDir: "/nowhere" });
    ({ ari, telephony, events, asked, told, close } = await fakeConnection(media));
    ari.answer = kept;
    telephony.ringAgent("c1", {
      legId: "l1",
      endpoint: "PJSIP/anna",
      callerId: "",
      timeoutSec: 10,
    });
    await asked("POST /channels/create");
    ari.send({ type: "StasisStart", args: ["agent"], channel: { ...channel, state: "Down" } });
    await asked(`POST /channels/${channelId}/dial?timeout=10`);
    ari.send({ type: "ChannelStateChange", channel });
    await told("agent-leg.answered");
  });
  afterEach(() => close());

  const plays = () => telephony.playToAgent("c1", { legId: "l1", playbackId: "p1", parts });
  const done = (state: string) =>
    ari.send({ type: "PlaybackFinished", playback: { id: playing, state } });

  it("hears it from where Asterisk keeps it", async () => {
    plays();
    await asked(started);
    expect(ari.requests.slice(-2)).toEqual([`GET /recordings/stored/${recordingId}`, started]);
    expect(ari.bodies.at(-1)).toEqual({ media: [`recording:${recordingId}`] });
    done("done");
    expect(await told("playback.finished")).toMatchObject({ playbackId: "p1" });
  });

  it("is told of when the recording is gone", async () => {
    ari.answer = (request) =>
      request.startsWith("GET /recordings/stored/") ? { status: 404 } : undefined;
    plays();
    expect(await told("playback.failed")).toMatchObject({
      playbackId: "p1",
      code: "prompt-unavailable",
      message: `No recording of this name: ${recordingId} (T015)`,
    });
  });

  it("whose phone is lost in the middle: only that is told", async () => {
    plays();
    await asked(started);
    done("failed");
    ari.send({ type: "ChannelDestroyed", channel, cause: 38 });
    expect(await told("agent-leg.ended")).toMatchObject({ legId: "l1" });
    expect(events.map(({ type }) => type)).toEqual(["agent-leg.answered", "agent-leg.ended"]);
  });

  it("whose phone was lost just before: only that is told", async () => {
    ari.answer = (request) => (request === started ? { status: 404 } : kept(request));
    plays();
    await asked(started);
    ari.send({ type: "ChannelDestroyed", channel, cause: 16 });
    await told("agent-leg.ended");
    plays();
    telephony.dropAgent("c1", "l1");
    telephony.hangup("c1", "normal");
    await told("voice.gone");
    expect(events.some(({ type }) => type.startsWith("playback"))).toBe(false);
  });
});
