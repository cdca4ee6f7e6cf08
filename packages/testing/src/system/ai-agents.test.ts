import { createAsterisk } from "@cordboard/asterisk";
import type { Telephony } from "@cordboard/runtime";
import { connectAiAgents } from "@cordboard/server";
import type { Workspace } from "@cordboard/server/workspace";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { recorder, type Recorder } from "../asterisk/recorder.ts";
import { type AsteriskRig, startAsterisk } from "../asterisk/rig.ts";
import { sippCaller } from "../asterisk/sipp.ts";

const asterisk = asteriskAvailable();
const STREAM = { streamId: "stream-1", agent: "echo", parameters: { name: "Ming" } };

/** An AI agent that says what it hears, and is told what else to say by the test. */
async function echoAgent() {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const heard: unknown[] = [];
  let socket: WebSocket | null = null;
  let closed = false;
  server.on("connection", (one) => {
    socket = one;
    one.on("close", () => (closed = true));
    one.on("message", (data, isBinary) => {
      if (isBinary) one.send(data);
      else if (Buffer.isBuffer(data)) heard.push(JSON.parse(data.toString("utf8")));
    });
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    isClosed: () => (closed ? true : null),
    says: (message: unknown) => socket?.send(JSON.stringify(message)),
    dies: () => socket?.terminate(),
    stop: () => {
      for (const one of server.clients) one.terminate();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.skipIf(asterisk.skip)(`AI agents on a real Asterisk${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let agent: Awaited<ReturnType<typeof echoAgent>>;
  let heard: Recorder;
  let telephony: Telephony;
  const cleanUp: (() => Promise<unknown>)[] = [];
  let test = 0;

  beforeAll(async () => {
    rig = await startAsterisk();
  });
  afterAll(() => rig?.stop());

  async function adapter(): Promise<Telephony> {
    const { host } = agent;
    const workspace = {
      aiAgents: {
        echo: { id: 1, stream: { url: `ws://${host}/` } },
        away: { id: 2, stream: { url: "ws://127.0.0.1:9/" } },
      },
      rest: { allow: [host, "127.0.0.1:9"] },
    } as unknown as Workspace;
    const made = createAsterisk({
      url: rig.ariUrl,
      user: rig.user,
      password: rig.password,
      dialEndpoint: "PJSIP/{number}@trunk",
      media: { media: () => Promise.reject(new Error("nothing is played here")) },
      aiAgents: connectAiAgents({ workspace: () => workspace }),
    });
    cleanUp.push(() => made.stop());
    await made.start(heard);
    await made.liveLegs();
    return made;
  }
  beforeEach(async () => {
    heard = recorder(`a${(test += 1)}`);
    agent = await echoAgent();
    cleanUp.push(() => agent.stop());
    telephony = await adapter();
  });
  afterEach(async () => {
    for (const stop of cleanUp.splice(0).toReversed()) await stop();
    for (const { id } of await rig.channels())
      await rig.ari("DELETE", `/channels/${id}`).catch(() => undefined);
    await until("Asterisk is idle", async () =>
      (await rig.channels()).length === 0 ? true : null,
    );
  });

  async function answeredCall() {
    const person = await sippCaller({ rig, from: "+15551230001", to: "1000" });
    cleanUp.push(() => person.stop());
    const { contactId } = await heard.call();
    telephony.answer(contactId);
    await heard.saw(contactId, "voice.answered");
    await person.answered();
    return { person, contactId };
  }
  async function talking() {
    const { person, contactId } = await answeredCall();
    telephony.stream?.(contactId, STREAM);
    person.rtp.sing(440);
    await until("the caller hears the AI agent", () => (person.rtp.hears(440) ? true : null));
    return { person, contactId };
  }
  const onlyTheCaller = () =>
    until("only the caller's channel is left", async () =>
      (await rig.channels()).length === 1 ? true : null,
    );

  it("the caller is heard by the AI agent and hears it, and it is told of the call", async () => {
    const { contactId } = await talking();
    expect(agent.heard).toEqual([
      {
        type: "hello",
        contactId,
        ...STREAM,
        audio: { encoding: "pcm_s16le", sampleRate: 16_000, channels: 1 },
      },
    ]);
  });

  it("the AI agent wants a person to go on; the caller stays on the line", async () => {
    const { contactId } = await talking();
    agent.says({ type: "handover", values: { reason: "complaint" } });
    expect(await heard.saw(contactId, "stream.ended")).toMatchObject({
      streamId: "stream-1",
      handover: true,
      values: { reason: "complaint" },
    });
    await onlyTheCaller();
    expect(heard.types(contactId)).not.toContain("voice.gone");
  });

  it.each([
    ["breaks off", () => agent.dies()],
    ["says what nobody understands", () => agent.says({ type: "sing" })],
  ])("an AI agent that %s has failed", async (_, fails) => {
    const { contactId } = await talking();
    fails();
    expect(await heard.saw(contactId, "stream.failed")).toMatchObject({ code: "ai-agent-failed" });
    await onlyTheCaller();
  });

  it.each([
    ["away", "ai-agent-unreachable"],
    ["nobody", "unknown-ai-agent"],
  ])("the AI agent %s cannot be reached, which is said within seconds", async (name, code) => {
    const { contactId } = await answeredCall();
    telephony.stream?.(contactId, { ...STREAM, agent: name });
    expect(await heard.saw(contactId, "stream.failed", 5_000)).toMatchObject({ code });
    await onlyTheCaller();
  });

  it("the caller hangs up, and the AI agent's stream is closed", async () => {
    const { person, contactId } = await talking();
    await person.hangsUp();
    await heard.saw(contactId, "voice.gone");
    telephony.stopStream?.(contactId, "stream-1");
    await until("the stream is closed", agent.isClosed);
    expect(heard.types(contactId)).not.toContain("stream.ended");
    expect(heard.types(contactId)).not.toContain("stream.failed");
  });

  it("a new process finds the caller alone, and can hand them over again", async () => {
    const { person, contactId } = await talking();
    await telephony.stop();
    await until("the stream is closed", agent.isClosed);
    telephony = await adapter();
    await onlyTheCaller();
    telephony.stream?.(contactId, STREAM);
    person.rtp.sing(660);
    await until("the caller hears the AI agent", () => (person.rtp.hears(660) ? true : null));
    expect(agent.heard).toHaveLength(2);
  });
});
