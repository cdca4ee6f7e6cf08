import type { IncomingCall, Telephony, TelephonyEvent } from "@cordboard/runtime";
import { TelephonyError } from "@cordboard/telephony";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AsteriskOptions, createAsterisk } from "./asterisk.ts";
import { type FakeAri, startFakeAri } from "./fake-ari.ts";
import { type FakeConnection, fakeConnection } from "./fake-connection.ts";
import { ownId } from "./ids.ts";

const leg = { legId: "l1", endpoint: "PJSIP/anna", callerId: "+15550001", timeoutSec: 15 };
const agentChannel = ownId({ kind: "agent", contactId: "c1", legId: "l1" });
const channel = (id: string, state = "Up") => ({
  id,
  state,
  caller: { name: "", number: "+15550001" },
  dialplan: { exten: "1000" },
});

const prompt = (playbackId: string, ...files: string[]) => ({
  playbackId,
  parts: files.map((file) => ({ type: "file" as const, file, language: "en-US" })),
});

const part = (n: number) =>
  ownId({ kind: "play", contactId: "c1", playbackId: "p1", part: `${n}` });

const oldPart = (n: number) =>
  ownId({ kind: "play", contactId: "old", playbackId: "p1", part: `${n}` });

const media: AsteriskOptions["media"] = {
  media: async (asked) => {
    if (asked.type !== "file") throw new TelephonyError("no-speech", "");
    return { playable: { type: "file", path: asked.file } };
  },
};

describe("createAsterisk", () => {
  let connection: FakeConnection;
  let ari: FakeAri;
  let telephony: Telephony;
  let calls: readonly IncomingCall[];
  let events: readonly TelephonyEvent[];
  let links: readonly boolean[];

  beforeEach(async () => {
    connection = await fakeConnection(media);
    ({ ari, telephony, calls, events, links } = connection);
  });
  afterEach(() => connection.close());

  const got = (event: Partial<TelephonyEvent>) =>
    vi.waitFor(() => expect(events.at(-1)).toMatchObject(event), { interval: 1 });
  async function callerRings() {
    ari.send({ type: "StasisStart", args: [], channel: channel("in-1", "Ring") });
    await vi.waitFor(() => expect(calls).toHaveLength(1), { interval: 1 });
  }

  it("opens a socket again that is open but through which no events come", async () => {
    ari.deaf = true;
    ari.cut();
    await vi.waitFor(() => expect(links).toEqual([true, false]), { interval: 1 });
    ari.deaf = false;
    await vi.waitFor(() => expect(links).toEqual([true, false, true]), { interval: 1 });
    await callerRings();
  });

  it("marks a caller's channel with the contact before it answers", async () => {
    await callerRings();
    telephony.answer("c1");
    await got({ type: "voice.answered" });
    expect(calls).toEqual([{ ani: "+15550001", dnis: "1000" }]);
    expect(ari.requests).toEqual(["POST /channels/in-1/variable", "POST /channels/in-1/answer"]);
  });

  it("carries out one contact's commands in order, however slow the answers", async () => {
    await callerRings();
    telephony.answer("c1");
    telephony.play("c1", prompt("p1", "a"));
    telephony.stopPlayback("c1", "p1");
    telephony.hangup("c1", "busy");
    await got({ type: "voice.gone", cause: "busy" });
    // Stopped before it had begun: it is not played at all.
    expect(ari.requests.slice(1)).toEqual([
      "POST /channels/in-1/answer",
      "DELETE /channels/in-1?reason_code=17",
    ]);
    expect(events.map(({ type }) => type)).toEqual([
      "voice.ringing",
      "voice.answered",
      "voice.gone",
    ]);
  });

  it("plays part after part, and fails at the first that Asterisk cannot play", async () => {
    await callerRings();
    telephony.play("c1", prompt("p1", "a", "b", "c"));
    const started = (n: number) =>
      vi.waitFor(() => expect(ari.requests).toHaveLength(n + 2), { interval: 1 });
    await started(0);
    ari.send({ type: "PlaybackFinished", playback: { id: part(0), state: "done" } });
    await started(1);
    ari.send({ type: "PlaybackFinished", playback: { id: part(1), state: "failed" } });
    await got({ type: "playback.failed", playbackId: "p1", code: "prompt-unavailable" });
    expect(ari.bodies.slice(1)).toEqual([{ media: ["sound:a"] }, { media: ["sound:b"] }]);
  });

  it("tells of a part that cannot be resolved, and of a contact without a voice path", async () => {
    await callerRings();
    const speech = { type: "speech" as const, text: "x", language: "en" };
    telephony.play("c1", { playbackId: "p1", parts: [speech] });
    await got({ type: "playback.failed", code: "no-speech" });
    telephony.play("other", prompt("p2", "a"));
    await got({ type: "playback.failed", playbackId: "p2", code: "no-voice-path" });
    telephony.startMusic("other", { playbackId: "m1", musicClass: "" });
    await got({ type: "playback.failed", playbackId: "m1", code: "no-voice-path" });
    expect(events).toHaveLength(4);
  });

  it("dials a leg when it is in the application, and not before", async () => {
    ari.answer = (name) => {
      // Asterisk's events may come before its answer.
      if (name === "POST /channels/create")
        ari.send({ type: "StasisStart", args: ["agent"], channel: channel(agentChannel, "Down") });
      return undefined;
    };
    telephony.ringAgent("c1", leg);
    const dialled = `POST /channels/${agentChannel}/dial?timeout=15`;
    await vi.waitFor(() => expect(ari.requests.at(-1)).toBe(dialled), { interval: 1 });
    expect(events).toEqual([]);
    ari.send({ type: "ChannelStateChange", channel: channel(agentChannel, "Ringing") });
    ari.send({ type: "ChannelStateChange", channel: channel(agentChannel, "Up") });
    await got({ type: "agent-leg.answered", legId: "l1" });
    expect(ari.requests).toEqual(["POST /channels/create", dialled]);
    expect(ari.bodies[0]).toEqual({
      channelId: agentChannel,
      endpoint: "PJSIP/anna",
      app: "cordboard",
      appArgs: "agent",
      variables: { "CONNECTEDLINE(num,i)": "+15550001", "CONNECTEDLINE(pres,i)": "allowed" },
    });
  });

  it("says that a leg failed which Asterisk does not dial", async () => {
    ari.answer = (name) => {
      if (name !== "POST /channels/create") return { status: 409, body: { message: "no" } };
      ari.send({ type: "StasisStart", args: ["agent"], channel: channel(agentChannel, "Down") });
      return undefined;
    };
    telephony.ringAgent("c1", leg);
    await got({ type: "agent-leg.ended", legId: "l1", cause: "failed" });
    await vi.waitFor(() => expect(ari.requests).toContain(`DELETE /channels/${agentChannel}`));
  });

  it.each([
    [17, "busy"],
    [19, "no-answer"],
    [16, "no-answer"],
    [21, "rejected"],
    [1, "invalid-number"],
    [34, "congestion"],
    [99, "failed"],
  ])("a dialled number that ends with Q.850 %i failed by %s", async (q850, cause) => {
    telephony.dial("c1", { dialId: "d1", number: "+4930123", callerId: "", timeoutSec: 5 });
    const id = ownId({ kind: "dial", contactId: "c1", dialId: "d1" });
    await vi.waitFor(() => expect(ari.requests).toContain("POST /channels/create"));
    ari.send({ type: "StasisEnd", channel: channel(id, "Down") });
    ari.send({ type: "ChannelDestroyed", cause: q850, channel: channel(id, "Down") });
    await got({ type: "dial.failed", cause } as Partial<TelephonyEvent>);
  });

  it("leaves proof before it dials, dials nobody of whom there is proof, and removes it when the contact is over", async () => {
    const dial = { dialId: "d-1", number: "+4930123", callerId: "", timeoutSec: 5 };
    const id = ownId({ kind: "dial", contactId: "c1", dialId: "d-1" });
    const variable = "CORDBOARD_DIAL_c1_d_1";
    const asked = `GET /asterisk/variable?variable=${variable}`;
    telephony.dial("c1", dial);
    await vi.waitFor(() => expect(ari.requests).toEqual([asked, "POST /channels/create"]));
    ari.send({ type: "StasisStart", args: ["dialled"], channel: channel(id, "Down") });
    await vi.waitFor(() =>
      expect(ari.requests.slice(2)).toEqual([
        "POST /asterisk/variable",
        `POST /channels/${id}/dial?timeout=5`,
      ]),
    );
    expect(ari.bodies[2]).toEqual({ variable, value: "1" });
    ari.send({ type: "ChannelDestroyed", cause: 17, channel: channel(id, "Down") });
    await got({ type: "dial.failed", cause: "busy" });
    ari.answer = (name) => (name === asked ? { status: 200, body: { value: "1" } } : undefined);
    telephony.dial("c1", dial);
    await got({ type: "dial.failed", dialId: "d-1", cause: "failed" });
    telephony.forget("c1");
    await vi.waitFor(() => expect(ari.bodies.at(-1)).toEqual({ variable }));
    expect(ari.requests.filter((name) => name === "POST /channels/create")).toHaveLength(1);
  });

  it.each([
    ["an error of Asterisk", () => ({ status: 500, body: { error: "Allocation failed" } })],
    ["no answer in time", () => null],
  ])("turns %s into each command's failure", async (_, answer) => {
    await callerRings();
    await vi.waitFor(() => expect(ari.requests).toHaveLength(1), { interval: 1 });
    ari.answer = answer;
    telephony.ringAgent("c1", leg);
    await got({ type: "agent-leg.ended", legId: "l1", cause: "failed" });
    telephony.dial("c2", { dialId: "d1", number: "+4930123", callerId: "", timeoutSec: 5 });
    await got({ type: "dial.failed", cause: "failed" });
    telephony.play("c1", prompt("p1", "a"));
    await got({ type: "playback.failed", playbackId: "p1" });
    telephony.bridge("c1", "l1");
    await got({ type: "bridge.failed", legId: "l1" });
    telephony.answer("c1");
    await got({ type: "voice.gone", cause: "failed" });
    telephony.hangup("c1", "normal");
    await vi.waitFor(() => expect(events.filter((e) => e.type === "voice.gone")).toHaveLength(2));
  });

  it("hangs up a leg that answers after it was given up", async () => {
    ari.send({ type: "StasisStart", args: ["agent"], channel: channel(agentChannel) });
    await vi.waitFor(() => expect(ari.requests).toEqual([`DELETE /channels/${agentChannel}`]));
    expect(calls).toEqual([]);
  });

  it("connects again, tells what ended meanwhile, and hangs up what nobody owns", async () => {
    await callerRings();
    telephony.ringAgent("c1", leg);
    await vi.waitFor(() => expect(ari.requests).toHaveLength(2), { interval: 1 });
    const stray = ownId({ kind: "agent", contactId: "c9", legId: "l1" });
    ari.channels = [channel(agentChannel), channel(stray)];
    ari.cut();
    await vi.waitFor(() => expect(links).toEqual([true, false, true]), { interval: 1 });
    expect(events).toContainEqual({ type: "voice.gone", cause: "failed" });
    expect(events).toContainEqual({ type: "agent-leg.answered", legId: "l1" });
    expect(ari.requests).toContain(`DELETE /channels/${stray}`);
    expect(ari.requests).not.toContain(`DELETE /channels/${agentChannel}`);
  });

  it("a leg that came into the application while the link was lost is dialled when it is back", async () => {
    telephony.ringAgent("c1", leg);
    await vi.waitFor(() => expect(ari.requests).toHaveLength(1), { interval: 1 });
    ari.channels = [channel(agentChannel, "Down")];
    ari.cut();
    await vi.waitFor(() => expect(links).toEqual([true, false, true]), { interval: 1 });
    expect(ari.requests).toContain(`POST /channels/${agentChannel}/dial?timeout=15`);
  });

  it("a call that nobody had noted when the process died is taken as a new one", async () => {
    ari.answer = (name) => (name.startsWith("GET") ? { status: 404 } : undefined);
    ari.channels = [channel("in-9", "Ring")];
    ari.cut();
    await got({ type: "voice.ringing" });
    expect(calls).toEqual([{ ani: "+15550001", dnis: "1000" }]);
    expect(ari.requests).not.toContain("DELETE /channels/in-9");
  });

  /** A new process finds the caller of the contact `old`, and an agent. */
  async function takesOver(
    stillPlays: (ariId: string) => boolean = () => false,
    meanwhile: () => void = () => undefined,
  ) {
    ari.answer = (name) => {
      if (name.startsWith("GET /channels/in-1/variable")) {
        meanwhile();
        return { status: 200, body: { value: "old" } };
      }
      const playback = /^GET \/playbacks\/(.*)$/.exec(name)?.[1];
      if (playback === undefined) return undefined;
      return stillPlays(playback) ? { status: 200, body: {} } : { status: 404 };
    };
    ari.channels = [channel("in-1"), channel(agentChannel)];
    ari.requests.length = 0;
    await connection.restarts();
    ({ telephony } = connection);
  }

  it("takes over what an earlier process left, and waits with its events until asked", async () => {
    await takesOver();
    ari.send({ type: "ChannelDtmfReceived", digit: "4", channel: channel("in-1") });
    expect(events).toEqual([]);
    expect(await telephony.liveLegs()).toMatchObject([
      { kind: "voice", contactId: "old" },
      { kind: "agent" },
    ]);
    await got({ type: "digit", digit: "4" });
  });

  it("sees that a leg ended while it was being taken over", async () => {
    await takesOver(undefined, () => {
      ari.channels = [channel("in-1")];
      ari.send({ type: "ChannelDestroyed", cause: 16, channel: channel(agentChannel) });
    });
    expect(await telephony.liveLegs()).toMatchObject([{ kind: "voice", contactId: "old" }]);
    await got({ type: "agent-leg.ended", legId: "l1", cause: "normal" });
  });

  it("asked again for a prompt that still plays, goes on after the part that does", async () => {
    await takesOver((ariId) => ariId === oldPart(1));
    await telephony.liveLegs();
    telephony.play("old", prompt("p1", "a", "b", "c"));
    const found = `GET /playbacks/${oldPart(1)}`;
    await vi.waitFor(() => expect(ari.requests.at(-1)).toBe(found), { interval: 1 });
    ari.send({ type: "PlaybackFinished", playback: { id: oldPart(1), state: "done" } });
    const goesOn = `POST /channels/in-1/play/${oldPart(2)}`;
    await vi.waitFor(() => expect(ari.requests.at(-1)).toBe(goesOn), { interval: 1 });
    expect(ari.requests.filter((name) => name.startsWith("POST"))).toEqual([goesOn]);
    ari.send({ type: "PlaybackFinished", playback: { id: oldPart(2), state: "done" } });
    await got({ type: "playback.finished", playbackId: "p1" });
  });
});

describe("createAsterisk where there is no Asterisk", () => {
  it("starts all the same, and says that the link is down", async () => {
    const ari = await startFakeAri();
    await ari.close();
    const links: boolean[] = [];
    const options = { url: ari.url, user: "u", password: "p", dialEndpoint: "", timeoutMs: 20 };
    const telephony = createAsterisk({
      ...options,
      media: { media: () => Promise.reject(new Error("nothing to play")) },
    });
    const failed = new Promise<TelephonyEvent>((resolve) => {
      void telephony.start({
        incoming: () => "c1",
        event: (_, event) => resolve(event),
        link: (up) => void links.push(up),
      });
    });
    await vi.waitFor(() => expect(links).toEqual([false]), { interval: 1 });
    telephony.ringAgent("c1", leg);
    expect(await failed).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
    await telephony.stop();
  });
});
