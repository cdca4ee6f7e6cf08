import { createAsterisk } from "@cordboard/asterisk";
import {
  createMediaResolver,
  espeakSpeech,
  Speech,
  type MediaResolver,
} from "@cordboard/telephony";
import type { PartyLeg, PromptPart, Recording, Telephony } from "@cordboard/runtime";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer, connect, type Server, type Socket } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asteriskAvailable } from "../asterisk/available.ts";
import { freeTcpPort } from "../asterisk/ports.ts";
import { programOnPath, until } from "../asterisk/processes.ts";
import { recorder, type Recorder } from "../asterisk/recorder.ts";
import { type AsteriskRig, startAsterisk } from "../asterisk/rig.ts";
import {
  expectBye,
  type PhoneOptions,
  press,
  sippCaller,
  sippPhone,
  wait,
} from "../asterisk/sipp.ts";
import { toneFile } from "../asterisk/sound-files.ts";

const asterisk = asteriskAvailable();

const file = (name: string): PromptPart => ({ type: "file", file: name, language: "en" });

const recording = (contactId: string, more: Partial<Recording> = {}): Recording => ({
  recordingId: `${contactId}-recording-1`,
  maxSec: 20,
  silenceSec: 0,
  beep: false,
  terminationKey: "#",
  ...more,
});

describe.skipIf(asterisk.skip)(`Asterisk adapter${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let prompts: string;
  let telephony: Telephony;
  let heard: Recorder;
  /** What a test started, stopped however it ends. */
  const cleanUp: (() => Promise<unknown>)[] = [];
  let test = 0;

  beforeAll(async () => {
    rig = await startAsterisk();
    prompts = await mkdtemp(join(tmpdir(), "cordboard-prompts-"));
    await writeFile(join(prompts, "short.wav"), toneFile(500, 300));
    await writeFile(join(prompts, "long.wav"), toneFile(700, 20_000));
  });
  afterAll(async () => {
    await rig?.stop();
    await rm(prompts, { recursive: true, force: true });
  });

  function adapter(url = rig.ariUrl, media?: MediaResolver): Telephony {
    const made = createAsterisk({
      url,
      user: rig.user,
      password: rig.password,
      dialEndpoint: "PJSIP/{number}@trunk",
      backoffMs: () => 20,
      media:
        media ??
        createMediaResolver({
          promptFolders: () => [prompts],
          soundsDir: rig.soundsDir,
          soundsDirInSwitch: rig.soundsDirInAsterisk,
          speech: new Speech([espeakSpeech()]),
        }),
    });
    cleanUp.push(() => made.stop());
    return made;
  }
  beforeEach(async () => {
    test += 1;
    heard = recorder(`c${test}`);
    telephony = adapter();
    await telephony.start(heard);
    await telephony.liveLegs();
  });
  afterEach(async () => {
    for (const stop of cleanUp.splice(0).toReversed()) await stop();
    for (const { id } of await rig.channels()) {
      await rig.ari("DELETE", `/channels/${id}`).catch(() => undefined);
    }
    await until("Asterisk is idle", async () =>
      (await rig.channels()).length === 0 ? true : null,
    );
  });

  async function caller(from = "+15551230001", to = "1000") {
    const person = await sippCaller({ rig, from, to, name: "Ada" });
    cleanUp.push(() => person.stop());
    return person;
  }
  async function phone(port: number, behaviour: PhoneOptions["behaviour"]) {
    const person = await sippPhone({ port, behaviour, ringMs: 100 });
    cleanUp.push(() => person.stop());
    return person;
  }
  async function answeredCall() {
    const person = await caller();
    const { contactId } = await heard.call();
    telephony.answer(contactId);
    await heard.saw(contactId, "voice.answered");
    await person.answered();
    return { person, contactId };
  }
  async function agentOnPhone(contactId: string) {
    const agent = await phone(rig.phonePorts.anna, "answers");
    const leg = { legId: "l1", endpoint: "PJSIP/anna", callerId: "+15551230001", timeoutSec: 10 };
    telephony.ringAgent(contactId, leg);
    await heard.saw(contactId, "agent-leg.answered");
    await agent.answered();
    return agent;
  }

  const kept = (contactId: string) =>
    existsSync(join(rig.recordingsDir, `${contactId}-recording-1.wav`));

  it("says who calls whom, answers, and tells when the caller hangs up", async () => {
    const person = await caller("+15551230001", "+18005550100");
    const call = await heard.call();
    expect(call).toMatchObject({ ani: "+15551230001", dnis: "+18005550100", callerName: "Ada" });

    telephony.answer(call.contactId);
    await person.answered();
    await heard.saw(call.contactId, "voice.answered");
    await person.hangsUp();

    expect(await heard.saw(call.contactId, "voice.gone")).toMatchObject({ cause: "normal" });
    expect((await person.result).exitCode).toBe(0);
  });

  it("hangs up on a caller who presses a key and waits", async () => {
    const steps = [wait(100), press("9"), expectBye()];
    const person = await sippCaller({ rig, from: "15551230003", to: "1000", steps });
    cleanUp.push(() => person.stop());
    const { contactId } = await heard.call();
    telephony.answer(contactId);
    expect(await heard.saw(contactId, "digit")).toMatchObject({ digit: "9" });
    telephony.hangup(contactId, "normal");
    expect((await person.result).exitCode).toBe(0);
  });

  it("plays a sequence to its end", async () => {
    const { person, contactId } = await answeredCall();
    const parts: PromptPart[] = [
      file("short"),
      { type: "value", value: "7", as: "digits", language: "en" },
    ];
    telephony.play(contactId, { playbackId: "p1", parts });
    await until("the tone", () => (person.rtp.hears(500) ? true : null));
    expect(await heard.saw(contactId, "playback.finished")).toMatchObject({ playbackId: "p1" });
  });

  it("passes a key on while it plays, and is silent at once when stopped", async () => {
    const { person, contactId } = await answeredCall();
    telephony.play(contactId, { playbackId: "p1", parts: [file("long")] });
    await until("the tone", () => (person.rtp.hears(700) ? true : null));

    await person.presses("1");
    expect(await heard.saw(contactId, "digit")).toMatchObject({ digit: "1" });
    telephony.stopPlayback(contactId, "p1");
    telephony.play(contactId, { playbackId: "p2", parts: [file("short")] });
    await heard.saw(contactId, "playback.finished");

    expect(heard.types(contactId)).toEqual([
      "voice.ringing",
      "voice.answered",
      "digit",
      "playback.finished",
    ]);
  });

  it("plays hold music until it is stopped", async () => {
    const { person, contactId } = await answeredCall();
    telephony.startMusic(contactId, { playbackId: "m1", musicClass: "" });
    await until("music", () => (person.rtp.hearsSound() ? true : null));
    telephony.stopPlayback(contactId, "m1");
    const after = await until("the end of it", async () => {
      const packets = person.rtp.received();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return person.rtp.received() === packets ? packets : null;
    });
    expect(after).toBeGreaterThan(0);
    expect(heard.types(contactId)).toEqual(["voice.ringing", "voice.answered"]);
  });

  it.skipIf(programOnPath("espeak-ng") === null)("speaks text", async () => {
    const { person, contactId } = await answeredCall();
    const parts: PromptPart[] = [{ type: "speech", text: "Thank you.", language: "en-US" }];
    telephony.play(contactId, { playbackId: "p1", parts });
    await until("a voice", () => (person.rtp.hearsSound() ? true : null));
    expect(await heard.saw(contactId, "playback.finished")).toMatchObject({ playbackId: "p1" });
  });

  it("says so when there is no such prompt, or Asterisk cannot read it", async () => {
    const { contactId } = await answeredCall();
    telephony.play(contactId, { playbackId: "p1", parts: [file("nowhere")] });
    expect(await heard.saw(contactId, "playback.failed")).toMatchObject({
      playbackId: "p1",
      code: "prompt-unavailable",
    });

    const media = createMediaResolver({
      promptFolders: () => [prompts],
      soundsDir: rig.soundsDir,
      soundsDirInSwitch: "/not/there",
    });
    await telephony.stop();
    heard.events.length = 0;
    const misled = adapter(rig.ariUrl, media);
    await misled.start(heard);
    await misled.liveLegs();
    misled.play(contactId, { playbackId: "p2", parts: [file("short"), file("short")] });
    expect(await heard.saw(contactId, "playback.failed")).toMatchObject({
      playbackId: "p2",
      code: "prompt-unavailable",
    });
  });

  it.each([
    ["busy", "busy", 10],
    ["declines", "rejected", 10],
    ["no-answer", "no-answer", 1],
  ] as const)("an agent's phone that %s ends as %s", async (behaviour, cause, timeoutSec) => {
    const { contactId } = await answeredCall();
    await phone(rig.phonePorts.anna, behaviour);
    const leg = { legId: "l1", endpoint: "PJSIP/anna", callerId: "+15551230001", timeoutSec };
    telephony.ringAgent(contactId, leg);
    expect(await heard.saw(contactId, "agent-leg.ended")).toMatchObject({ legId: "l1", cause });
  });

  it("stops the ringing of an agent that is dropped, and fails for one that does not exist", async () => {
    const { contactId } = await answeredCall();
    const agent = await phone(rig.phonePorts.anna, "no-answer");
    const leg = { legId: "l1", endpoint: "PJSIP/anna", callerId: "+15551230001", timeoutSec: 9 };
    telephony.ringAgent(contactId, leg);
    expect(await agent.rings()).toMatchObject({ number: "anna", from: "+15551230001" });
    telephony.dropAgent(contactId, "l1");
    await agent.stopsRinging();
    expect(await heard.saw(contactId, "agent-leg.ended")).toMatchObject({ cause: "cancelled" });

    telephony.ringAgent(contactId, { ...leg, legId: "l2", endpoint: "PJSIP/nobody" });
    await until(
      "the second",
      () => heard.events.find((e) => "legId" in e && e.legId === "l2") ?? null,
    );
    expect(heard.events.at(-1)).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
  });

  it("lets caller and agent hear each other, and leaves the agent up when the caller goes", async () => {
    const { person, contactId } = await answeredCall();
    const agent = await agentOnPhone(contactId);
    telephony.bridge(contactId, "l1");
    await heard.saw(contactId, "bridge.joined");
    person.rtp.sing(600);
    agent.rtp.sing(1_000);
    await until("the agent hears the caller", () => (agent.rtp.hears(600) ? true : null));
    await until("the caller hears the agent", () => (person.rtp.hears(1_000) ? true : null));

    await person.hangsUp();
    await heard.saw(contactId, "voice.gone");
    expect(heard.types(contactId)).not.toContain("agent-leg.ended");
    await until("the bridge is gone", async () =>
      (await rig.ari<unknown[]>("GET", "/bridges"))?.length === 0 ? true : null,
    );
    telephony.dropAgent(contactId, "l1");
    await agent.isHungUpOn();
  });

  it("tells when the agent hangs up, and keeps the caller", async () => {
    const { person, contactId } = await answeredCall();
    const agent = await agentOnPhone(contactId);
    telephony.bridge(contactId, "l1");
    await heard.saw(contactId, "bridge.joined");
    await agent.hangsUp();
    expect(await heard.saw(contactId, "agent-leg.ended")).toMatchObject({ cause: "normal" });
    telephony.play(contactId, { playbackId: "p1", parts: [file("short")] });
    await heard.saw(contactId, "playback.finished");
    telephony.hangup(contactId, "normal");
    await person.isHungUpOn();
    expect(await heard.saw(contactId, "voice.gone")).toMatchObject({ cause: "normal" });
  });

  it("refuses to bridge what is not there", async () => {
    const { contactId } = await answeredCall();
    telephony.bridge(contactId, "l9");
    expect(await heard.saw(contactId, "bridge.failed")).toMatchObject({ legId: "l9" });
  });

  describe("recording a caller", () => {
    it("ends by the key, which is told first, and keeps the file", async () => {
      const { person, contactId } = await answeredCall();
      telephony.record(contactId, recording(contactId, { beep: true }));
      await until("the beep", () => (person.rtp.hearsSound() ? true : null));
      person.rtp.sing(600);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await person.presses("5");
      await person.presses("#");
      const end = await heard.saw(contactId, "recording.finished");
      expect(end).toMatchObject({ recordingId: `${contactId}-recording-1`, spoken: true });
      expect(end.durationSec).toBeGreaterThanOrEqual(1);
      expect(kept(contactId)).toBe(true);
      expect(heard.types(contactId).slice(2)).toEqual(["digit", "digit", "recording.finished"]);
    });

    it("is played to an agent, from the beginning to its end, and to nobody else", async () => {
      const { person, contactId } = await answeredCall();
      person.rtp.sing(600);
      telephony.record(contactId, recording(contactId, { maxSec: 2 }));
      await heard.saw(contactId, "recording.finished");
      await person.hangsUp();
      await heard.saw(contactId, "voice.gone");
      const agent = await agentOnPhone(contactId);
      const recordingId = `${contactId}-recording-1`;
      const said = { type: "recording", recordingId, durationSec: 2, language: "en" } as const;
      telephony.playToAgent(contactId, { legId: "l1", playbackId: "p1", parts: [said] });
      await until("the recording", () => (agent.rtp.hearsSound() ? true : null));
      await heard.saw(contactId, "playback.finished");

      telephony.playToAgent(contactId, { legId: "l1", playbackId: "p2", parts: [said] });
      await until("the recording", () => (agent.rtp.hearsSound() ? true : null));
      await agent.hangsUp();
      expect(await heard.saw(contactId, "agent-leg.ended")).toMatchObject({ cause: "normal" });
      expect(heard.types(contactId).slice(-2)).toEqual(["playback.finished", "agent-leg.ended"]);
    });

    it("that is gone is told to be gone", async () => {
      const contactId = "nobody";
      await agentOnPhone(contactId);
      const said = { type: "recording", recordingId: "gone", durationSec: 2 } as const;
      const parts = [{ ...said, language: "en" }];
      telephony.playToAgent(contactId, { legId: "l1", playbackId: "p1", parts });
      expect(await heard.saw(contactId, "playback.failed")).toMatchObject({
        code: "prompt-unavailable",
      });
    });

    it("ends after silence; where nothing was said no file is kept", async () => {
      const { person, contactId } = await answeredCall();
      person.rtp.sing(0);
      telephony.record(contactId, recording(contactId, { silenceSec: 1 }));
      expect(await heard.saw(contactId, "recording.finished")).toMatchObject({ spoken: false });
      await until("the file is gone", () => (kept(contactId) ? null : true));
    });

    it("a word is enough for something to have been said", async () => {
      const { person, contactId } = await answeredCall();
      telephony.record(contactId, recording(contactId, { silenceSec: 1 }));
      person.rtp.sing(600);
      await new Promise((resolve) => setTimeout(resolve, 300));
      person.rtp.sing(0);
      expect(await heard.saw(contactId, "recording.finished")).toMatchObject({ spoken: true });
      expect(kept(contactId)).toBe(true);
    });

    it("ends after its longest time", async () => {
      const { person, contactId } = await answeredCall();
      person.rtp.sing(600);
      telephony.record(contactId, recording(contactId, { maxSec: 2 }));
      const end = await heard.saw(contactId, "recording.finished");
      // Asterisk counts whole seconds, and what it records may end a moment before the last of them.
      expect(end).toMatchObject({ durationSec: expect.toBeOneOf([1, 2]), spoken: true });
    });

    it("keeps what was said when the caller hangs up, and tells so before", async () => {
      const { person, contactId } = await answeredCall();
      person.rtp.sing(600);
      telephony.record(contactId, recording(contactId));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await person.hangsUp();
      await heard.saw(contactId, "voice.gone");
      const [end, gone] = heard.events.slice(-2);
      expect([end?.type, gone?.type]).toEqual(["recording.finished", "voice.gone"]);
      expect(end).toMatchObject({ durationSec: expect.toBeOneOf([1, 2]), spoken: true });
      expect(kept(contactId)).toBe(true);
    });

    it("stopped for an agent, it is over before the two are joined, and nothing of it is told", async () => {
      const { person, contactId } = await answeredCall();
      const agent = await agentOnPhone(contactId);
      person.rtp.sing(600);
      telephony.record(contactId, recording(contactId));
      await until("a file", () => (kept(contactId) ? true : null));
      telephony.stopRecording(contactId, `${contactId}-recording-1`);
      telephony.bridge(contactId, "l1");
      await heard.saw(contactId, "bridge.joined");
      await until("the agent hears the caller", () => (agent.rtp.hears(600) ? true : null));
      expect(heard.types(contactId)).not.toContain("recording.finished");
      expect(kept(contactId)).toBe(true);
    });

    it("of an earlier process can be stopped by the next", async () => {
      const { contactId } = await answeredCall();
      telephony.record(contactId, recording(contactId));
      await until("a file", () => (kept(contactId) ? true : null));
      await telephony.stop();
      const second = adapter();
      const after = recorder("after");
      await second.start(after);
      await second.liveLegs();
      second.stopRecording(contactId, `${contactId}-recording-1`);
      await until("its end", async () =>
        (await rig.ari("GET", `/recordings/live/${contactId}-recording-1`).catch(() => "gone")) ===
        "gone"
          ? true
          : null,
      );
      expect(after.types(contactId)).toEqual([]);
    });

    it("fails where nobody is on the line", async () => {
      telephony.record("nobody", recording("nobody"));
      expect(await heard.saw("nobody", "recording.failed")).toMatchObject({
        code: "no-voice-path",
      });
    });

    it("fails where Asterisk has no folder to write to", async () => {
      const { contactId } = await answeredCall();
      const away = `${rig.recordingsDir}.away`;
      await rename(rig.recordingsDir, away);
      cleanUp.push(() => rename(away, rig.recordingsDir));
      telephony.record(contactId, recording(contactId));
      expect(await heard.saw(contactId, "recording.failed")).toMatchObject({
        code: "recording-unavailable",
      });
    });
  });

  describe("calling somebody outside for a caller", () => {
    const leg: PartyLeg = {
      legId: "p1",
      number: "+15557654321",
      callerId: "+18005550100",
      timeoutSec: 10,
      ringback: true,
    };
    async function talking() {
      const { person, contactId } = await answeredCall();
      const party = await phone(rig.trunkPort, "answers");
      telephony.ringParty(contactId, leg);
      await heard.saw(contactId, "party-leg.answered");
      await party.answered();
      telephony.bridge(contactId, "p1");
      await heard.saw(contactId, "bridge.joined");
      return { person, contactId, party };
    }

    it("lets the two hear each other, and keeps the caller when the other side hangs up", async () => {
      const { person, contactId, party } = await talking();
      expect(party.received()).toMatchObject([{ number: "+15557654321", from: "+18005550100" }]);
      person.rtp.sing(600);
      party.rtp.sing(1_000);
      await until("both hear", () =>
        party.rtp.hears(600) && person.rtp.hears(1_000) ? true : null,
      );
      await party.presses("5");
      await party.hangsUp();
      expect(await heard.saw(contactId, "party-leg.ended")).toMatchObject({ cause: "normal" });
      telephony.play(contactId, { playbackId: "p2", parts: [file("short")] });
      await heard.saw(contactId, "playback.finished");
      expect(heard.types(contactId)).not.toContain("digit");
    });

    it("the caller hears that it rings, and no more when it does not", async () => {
      const { person, contactId } = await answeredCall();
      const party = await phone(rig.trunkPort, "no-answer");
      telephony.ringParty(contactId, leg);
      await party.rings();
      await until("a ringing tone", () => (person.rtp.hearsSound() ? true : null));
      telephony.dropParty(contactId, "p1");
      await party.stopsRinging();
      expect(await heard.saw(contactId, "party-leg.ended")).toMatchObject({ cause: "cancelled" });
      await until("silence", async () => {
        const packets = person.rtp.received();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return person.rtp.received() === packets ? true : null;
      });
    });

    it.each([
      ["busy", "busy", 10],
      ["declines", "rejected", 10],
      ["no-answer", "no-answer", 1],
    ] as const)("who %s: the leg ends as %s", async (behaviour, cause, timeoutSec) => {
      const { contactId } = await answeredCall();
      await phone(rig.trunkPort, behaviour);
      telephony.ringParty(contactId, { ...leg, timeoutSec });
      expect(await heard.saw(contactId, "party-leg.ended")).toMatchObject({ legId: "p1", cause });
    });

    it("does not dial what is no number", async () => {
      const { contactId } = await answeredCall();
      telephony.ringParty(contactId, { ...leg, number: "1@elsewhere" });
      expect(await heard.saw(contactId, "party-leg.ended")).toMatchObject({
        cause: "invalid-number",
      });
    });

    it("a new process is told who hung up while nobody listened", async () => {
      const { contactId, party } = await talking();
      await telephony.stop();
      await party.hangsUp();
      const second = adapter();
      const after = recorder("after");
      await second.start(after);
      expect(await second.liveLegs()).toContainEqual({ kind: "voice", contactId });
      expect(await after.saw(contactId, "party-leg.ended")).toMatchObject({ legId: "p1" });
    });
  });

  it("calls a customer back and connects them with the agent", async () => {
    const customer = await phone(rig.trunkPort, "answers");
    const agent = await agentOnPhone("cb");
    const dial = { dialId: "d1", number: "+15557654321", callerId: "+18005550100", timeoutSec: 10 };
    telephony.dial("cb", dial);
    await heard.saw("cb", "dial.answered");
    expect(customer.received()).toMatchObject([{ number: "+15557654321", from: "+18005550100" }]);
    await customer.answered();
    telephony.bridge("cb", "l1");
    await heard.saw("cb", "bridge.joined");
    customer.rtp.sing(600);
    agent.rtp.sing(1_000);
    await until("both hear", () =>
      agent.rtp.hears(600) && customer.rtp.hears(1_000) ? true : null,
    );
    await customer.hangsUp();
    expect(await heard.saw("cb", "voice.gone")).toMatchObject({ cause: "normal" });
  });

  it.each([
    ["busy", "busy", 10],
    ["no-answer", "no-answer", 1],
  ] as const)("a customer who is %s: dial.failed", async (behaviour, cause, timeoutSec) => {
    await phone(rig.trunkPort, behaviour);
    telephony.dial("cb", { dialId: "d1", number: "+15557654321", callerId: "", timeoutSec });
    expect(await heard.saw("cb", "dial.failed")).toMatchObject({ cause });
    expect(heard.types("cb")).toEqual(["dial.failed"]);
  });

  it("gives up dialling when told to", async () => {
    const customer = await phone(rig.trunkPort, "no-answer");
    telephony.dial("cb", { dialId: "d1", number: "+15557654321", callerId: "", timeoutSec: 10 });
    await customer.rings();
    telephony.hangup("cb", "cancelled");
    await customer.stopsRinging();
    await heard.saw("cb", "voice.gone");
    expect(heard.types("cb")).toEqual(["voice.gone"]);
  });

  it("a new process takes over the calls of one that died", async () => {
    const { person, contactId } = await answeredCall();
    telephony.play(contactId, { playbackId: "p1", parts: [file("long")] });
    await until("the tone", () => (person.rtp.hears(700) ? true : null));
    await telephony.stop();

    const second = adapter();
    const after = recorder("after");
    await second.start(after);
    expect(await second.liveLegs()).toContainEqual({ kind: "voice", contactId });
    second.stopPlayback(contactId, "p1");
    second.play(contactId, { playbackId: "p2", parts: [file("short")] });
    await after.saw(contactId, "playback.finished");
    await person.presses("5");
    expect(await after.saw(contactId, "digit")).toMatchObject({ digit: "5" });
    expect(after.types(contactId)).toEqual(["playback.finished", "digit"]);
  });

  describe("with a link that breaks", () => {
    let sockets: Set<Socket>;
    let proxy: Server;
    beforeEach(async () => {
      await telephony.stop();
      sockets = new Set();
      proxy = createServer((socket) => {
        const onward = connect(Number(new URL(rig.ariUrl).port), "127.0.0.1");
        for (const end of [socket, onward]) {
          sockets.add(end);
          end.on("error", () => undefined);
          end.on("close", () => {
            sockets.delete(end);
            socket.destroy();
            onward.destroy();
          });
        }
        socket.pipe(onward).pipe(socket);
      });
      const port = await freeTcpPort();
      proxy.listen(port, "127.0.0.1");
      await once(proxy, "listening");
      cleanUp.push(async () => {
        proxy.close();
        cut();
      });
      telephony = adapter(`http://127.0.0.1:${port}`);
      heard = recorder(`c${test}`);
      await telephony.start(heard);
      await telephony.liveLegs();
    });
    const cut = (): void => {
      for (const socket of sockets) socket.destroy();
    };

    it("goes on with the calls when it is back, and tells who hung up meanwhile", async () => {
      const first = await answeredCall();
      const second = await caller("+15551230002");
      const { contactId } = await heard.call(2);
      telephony.answer(contactId);
      await second.answered();

      const address = proxy.address();
      proxy.close();
      cut();
      await until("link down", () => (heard.links.at(-1) === false ? true : null));
      await second.hangsUp();
      proxy.listen(typeof address === "object" ? address?.port : 0, "127.0.0.1");

      await until("link up", () => (heard.links.at(-1) === true ? true : null));
      expect(heard.links).toEqual([true, false, true]);
      await heard.saw(contactId, "voice.gone");
      await first.person.presses("3");
      expect(await heard.saw(first.contactId, "digit")).toMatchObject({ digit: "3" });
    });
  });
});
