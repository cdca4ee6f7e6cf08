import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createAsterisk } from "@cordboard/asterisk";
import type { PromptPart, Recording, Telephony } from "@cordboard/runtime";
import { createMediaResolver, espeakSpeech, Speech } from "@cordboard/telephony";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { programOnPath, until } from "../asterisk/processes.ts";
import { recorder, type Recorder } from "../asterisk/recorder.ts";
import { type AsteriskRig, startAsterisk } from "../asterisk/rig.ts";
import { sippCaller, sippPhone } from "../asterisk/sipp.ts";
import { promptFile } from "../telephony/prompts.ts";

const asterisk = asteriskAvailable();

const low: PromptPart = { type: "file", file: "low", language: "en" };
const recording = (contactId: string): Recording => ({
  recordingId: `${contactId}-recording-1`,
  maxSec: 20,
  silenceSec: 0,
  beep: false,
  terminationKey: "#",
});

/** What is Asterisk's own; what every switch has to do is in the conformance kit. */
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
    await writeFile(join(prompts, "low.wav"), promptFile("low"));
  });
  afterAll(async () => {
    await rig?.stop();
    await rm(prompts, { recursive: true, force: true });
  });

  /** @param soundsDir - the sounds folder, where Asterisk is told to look for it */
  async function startAdapter(soundsDir = rig.soundsDirInAsterisk): Promise<Telephony> {
    const made = createAsterisk({
      url: rig.ariUrl,
      user: rig.user,
      password: rig.password,
      dialEndpoint: "PJSIP/{number}@trunk",
      dialAddress: "PJSIP/trunk/sip:{address}",
      media: createMediaResolver({
        promptFolders: () => [prompts],
        soundsDir: rig.soundsDir,
        soundsDirInSwitch: soundsDir,
        speech: new Speech([espeakSpeech()]),
      }),
    });
    cleanUp.push(() => made.stop());
    await made.start(heard);
    await made.liveLegs();
    return made;
  }
  beforeEach(async () => {
    heard = recorder(`c${++test}`);
    telephony = await startAdapter();
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

  async function answeredCall() {
    const person = await sippCaller({ rig, from: "+15551230001", to: "1000", name: "Ada" });
    cleanUp.push(() => person.stop());
    const { contactId } = await heard.call();
    telephony.answer(contactId);
    await heard.saw(contactId, "voice.answered");
    await person.answered();
    return { person, contactId };
  }
  async function phone(port: number) {
    const person = await sippPhone({ port, behaviour: "answers", ringMs: 100 });
    cleanUp.push(() => person.stop());
    return person;
  }

  it("keeps to SIP: a call goes by the book from its beginning to its end", async () => {
    const { person, contactId } = await answeredCall();
    await person.hangsUp();
    await heard.saw(contactId, "voice.gone");
    expect((await person.result).exitCode).toBe(0);
  });

  it.skipIf(programOnPath("espeak-ng") === null)("speaks text", async () => {
    const { person, contactId } = await answeredCall();
    const parts: PromptPart[] = [{ type: "speech", text: "Thank you.", language: "en-US" }];
    telephony.play(contactId, { playbackId: "p1", parts });
    await until("a voice", () => (person.rtp.hearsSound() ? true : null));
    expect(await heard.saw(contactId, "playback.finished")).toMatchObject({ playbackId: "p1" });
  });

  it("says so when Asterisk cannot read the sounds folder", async () => {
    const { contactId } = await answeredCall();
    await telephony.stop();
    const misled = await startAdapter("/not/there");
    misled.play(contactId, { playbackId: "p2", parts: [low, low] });
    expect(await heard.saw(contactId, "playback.failed")).toMatchObject({
      playbackId: "p2",
      code: "prompt-unavailable",
    });
  });

  it("leaves no bridge behind when one of two hangs up", async () => {
    const { person, contactId } = await answeredCall();
    await phone(rig.phonePorts.anna);
    const leg = { legId: "l1", endpoint: "PJSIP/anna", callerId: "", timeoutSec: 10 };
    telephony.ringAgent(contactId, leg);
    await heard.saw(contactId, "agent-leg.answered");
    telephony.bridge(contactId, "l1");
    await heard.saw(contactId, "bridge.joined");
    await person.hangsUp();
    const none = await until("the bridge is gone", async () => {
      const bridges = await rig.ari<unknown[]>("GET", "/bridges");
      return bridges?.length === 0 ? bridges : null;
    });
    expect(none).toEqual([]);
  });

  it("dials a number through the trunk", async () => {
    const customer = await phone(rig.trunkPort);
    const dial = { dialId: "d1", number: "+15557654321", callerId: "+18005550100", timeoutSec: 10 };
    telephony.dial("cb", dial);
    await heard.saw("cb", "dial.answered");
    expect(customer.received()).toMatchObject([{ number: "+15557654321", from: "+18005550100" }]);
  });

  it.each([
    ["a SIP address", (): string => `sip:anna@127.0.0.1:${rig.phonePorts.anna}`, "anna", "anna"],
    ["a number", (): string => "+15557654321", "trunk", "+15557654321"],
  ] as const)("rings an agent's phone that is %s", async (_, endpoint, where, number) => {
    const person = await phone(where === "trunk" ? rig.trunkPort : rig.phonePorts[where]);
    const leg = { legId: "l1", callerId: "+18005550100", timeoutSec: 10 };
    telephony.ringAgent("c1", { ...leg, endpoint: endpoint() });
    await heard.saw("c1", "agent-leg.answered");
    expect(person.received()).toMatchObject([{ number, from: "+18005550100" }]);
  });

  it("says at once that a phone cannot be dialled", async () => {
    const endpoint = "sip:anna@127.0.0.1;transport=tcp";
    telephony.ringAgent("c1", { legId: "l1", endpoint, callerId: "", timeoutSec: 10 });
    expect(await heard.saw("c1", "agent-leg.ended")).toMatchObject({ cause: "failed" });
    expect(await rig.channels()).toEqual([]);
  });

  it("says so when Asterisk has no folder to record into", async () => {
    const { contactId } = await answeredCall();
    const away = `${rig.recordingsDir}.away`;
    await rename(rig.recordingsDir, away);
    cleanUp.push(() => rename(away, rig.recordingsDir));
    telephony.record(contactId, recording(contactId));
    expect(await heard.saw(contactId, "recording.failed")).toMatchObject({
      code: "recording-unavailable",
    });
  });

  it("a new process stops the recording of its predecessor", async () => {
    const { contactId } = await answeredCall();
    telephony.record(contactId, recording(contactId));
    const file = join(rig.recordingsDir, `${contactId}-recording-1.wav`);
    await until("a file", () => (existsSync(file) ? true : null));
    await telephony.stop();
    const second = await startAdapter();
    second.stopRecording(contactId, `${contactId}-recording-1`);
    await until("its end", async () =>
      (await rig.ari("GET", `/recordings/live/${contactId}-recording-1`).catch(() => "gone")) ===
      "gone"
        ? true
        : null,
    );
    expect(heard.types(contactId)).toEqual(["voice.ringing", "voice.answered"]);
  });
});
