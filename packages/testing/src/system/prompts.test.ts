import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { createClient } from "@cordboard/api";
import type { JournalEntry } from "@cordboard/runtime";
import { createServer, type CordboardServer, type ServerOptions } from "@cordboard/server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { programOnPath, until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, type SipCaller } from "../asterisk/sipp.ts";
import { toneFile } from "../asterisk/sound-files.ts";

const asterisk = asteriskAvailable();

/** What is heard of each: nothing sounds like another. */
const HELLO = 500;
const SORRY = 700;
const SPOKEN = 900;

const file = (name: string) => ({ type: "file", file: name });
const digits = (value: string) => ({ type: "value", value: JSON.stringify(value), as: "digits" });
const says = (text: string) => ({ type: "speech", text });

/** Plays these, and an apology where they cannot be played; or, without one, goes on as if they had been. */
const plays = (
  name: string,
  prompts: readonly object[],
  { apologises = true, language = "en-US" } = {},
) => ({
  version: 1,
  name,
  mediaType: "phone",
  language,
  timeZone: "UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "first" } },
    first: {
      type: "Play",
      properties: { prompts },
      branches: { Default: "end", ...(apologises ? { Error: "sorry" } : {}) },
    },
    sorry: {
      type: "Play",
      properties: { prompts: [file("sorry")] },
      branches: { Default: "end" },
    },
    end: { type: "Hangup" },
  },
});

const SCRIPTS = {
  half: plays("half", [file("hello"), file("nowhere"), file("hello")]),
  broken: plays("broken", [file("broken")]),
  hello: plays("hello", [file("hello")]),
  compressed: plays("compressed", [file("compressed")]),
  constant: plays("constant", [says("Good morning.")]),
  dynamic: plays("dynamic", [says("You are {call.ani}.")]),
  digits: plays("digits", [digits("123123123")]),
  german: plays("german", [digits("123")], { language: "de-DE" }),
  unlinked: plays("unlinked", [file("nowhere")], { apologises: false }),
};
type Name = keyof typeof SCRIPTS;
const numberOf = (name: Name) => `2${String(Object.keys(SCRIPTS).indexOf(name)).padStart(3, "0")}`;
const quiet = () => undefined;
const FIXTURES = join(import.meta.dirname, "../../../telephony/src/media/testing");

describe.skipIf(asterisk.skip)(`prompts on a real Asterisk${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let workspace: string;
  let server: CordboardServer | undefined;
  const callers: SipCaller[] = [];
  /** A speech service: what it was asked to say, and how it answers. */
  const service = { url: "", asked: [] as string[], status: 200 };
  const http = createHttpServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { input } = JSON.parse(Buffer.concat(parts).toString()) as { input: string };
      service.asked.push(input);
      response.statusCode = service.status;
      response.end(service.status === 200 ? toneFile(SPOKEN, 3_000) : "{}");
    })();
  });

  beforeAll(async () => {
    rig = await startAsterisk();
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    const address = http.address();
    const port = typeof address === "object" ? address?.port : 0;
    service.url = `http://127.0.0.1:${port}/v1/audio/speech`;
  });
  afterAll(async () => {
    http.close();
    await rig?.stop();
  });

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), "cordboard-"));
    const names = Object.keys(SCRIPTS) as Name[];
    const points = Object.fromEntries(names.map((name) => [numberOf(name), { script: name }]));
    write("cordboard.json", JSON.stringify({ name: "Prompts", points }));
    for (const name of names) write(`scripts/${name}.json`, JSON.stringify(SCRIPTS[name]));
    write("prompts/en-US/hello.wav", toneFile(HELLO, 3_000));
    write("prompts/en/sorry.wav", toneFile(SORRY, 3_000));
    write("prompts/en-US/broken.mp3", "ID3 and nothing else");
    service.asked = [];
    service.status = 200;
  });
  afterEach(async () => {
    await Promise.all(callers.splice(0).map((caller) => caller.stop()));
    await server?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  function write(path: string, content: string | Buffer): void {
    const place = join(workspace, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  const soundsFolder = () => join(rig.soundsDir, workspace.slice(-6));
  const voices = { "*": "alloy" };
  const withService = (espeak = false): NonNullable<ServerOptions["speech"]> => ({
    services: [{ url: service.url, model: "speaks", voices }],
    espeak,
  });

  async function opens(speech: ServerOptions["speech"] = { espeak: false }): Promise<void> {
    server = await createServer({
      workspace,
      port: 0,
      limits: { drainSec: 0 },
      log: { info: quiet, warn: quiet, error: quiet },
      asterisk: {
        url: rig.ariUrl,
        user: rig.user,
        password: rig.password,
        dialEndpoint: "PJSIP/{number}@trunk",
        soundsDir: soundsFolder(),
        soundsDirInAsterisk: join(rig.soundsDirInAsterisk, workspace.slice(-6)),
      },
      ...(speech ? { speech } : {}),
    });
  }

  const client = () => createClient({ baseUrl: server?.url ?? "" });
  const nobody = async () => ((await client().listContacts()).length === 0 ? true : null);
  /** A caller, and the contact that they are. */
  async function calls(name: Name) {
    const caller = await sippCaller({ rig, from: "+12025550123", to: numberOf(name) });
    callers.push(caller);
    const { contactId } = await until("a contact", async () => {
      const [one] = await client().listContacts();
      return one ?? null;
    });
    const hears = (hertz: number) =>
      until(`a tone of ${hertz} Hz`, () => (caller.rtp.hears(hertz) ? true : null));
    const journal = async () =>
      (await client().getJournal({ id: contactId })) as unknown as JournalEntry[];
    const error = async () =>
      (await journal()).flatMap((one) =>
        one.kind === "branch" && one.error ? [one.error] : [],
      )[0];
    return { caller, hears, error, journal };
  }

  it("one of a sequence is missing: nothing of it is heard, Error is, and the journal says which", async () => {
    await opens();
    const { caller, hears, error } = await calls("half");
    let heardHello = false;
    const ears = setInterval(() => (heardHello ||= caller.rtp.hears(HELLO)), 50);
    await hears(SORRY);
    clearInterval(ears);
    expect(heardHello).toBe(false);
    expect(await error()).toEqual({
      code: "prompt-unavailable",
      message: "No prompt file of this name: nowhere in en-US (T011)",
    });
  });

  it("a file that is no sound: Error, and why", async () => {
    await opens();
    const { hears, error } = await calls("broken");
    await hears(SORRY);
    expect(await error()).toMatchObject({
      code: "prompt-unavailable",
      message: expect.stringMatching(/broken in en-US: There is no sound.*T012/),
    });
  });

  it("a file deleted after publishing: Error, though it was made ready before", async () => {
    await opens();
    const first = await calls("hello");
    await first.hears(HELLO);
    await first.caller.hangsUp();
    await until("the contact is over", nobody);
    rmSync(join(workspace, "prompts/en-US/hello.wav"));
    const second = await calls("hello");
    await second.hears(SORRY);
    expect(await second.error()).toMatchObject({
      message: "No prompt file of this name: hello in en-US (T011)",
    });
  });

  it("an Error that is not linked, and a sounds folder that cannot be written: the script goes on, to its end", async () => {
    writeFileSync(soundsFolder(), "a file, where a folder should be");
    await opens();
    for (const name of ["unlinked", "hello"] as const) {
      const caller = await sippCaller({ rig, from: "+12025550123", to: numberOf(name) });
      callers.push(caller);
      await caller.isHungUpOn();
      await until("the contact is over", nobody);
    }
    expect(await rig.channels()).toEqual([]);
  });

  it("no speech engine: Error with no-speech", async () => {
    await opens();
    const { hears, error } = await calls("constant");
    await hears(SORRY);
    expect(await error()).toMatchObject({
      code: "no-speech",
      message: expect.stringMatching(/T020/),
    });
  });

  it("a speech engine that fails: Error with no-speech, and its reason", async () => {
    service.status = 500;
    await opens(withService());
    const { hears, error } = await calls("dynamic");
    await hears(SORRY);
    expect(await error()).toMatchObject({
      code: "no-speech",
      message: expect.stringMatching(/answered 500|failed just before/),
    });
  });

  it.skipIf(programOnPath("espeak-ng") === null)(
    "a service that fails: the next speaks, and the journal has a warning",
    async () => {
      service.status = 503;
      await opens(withService(true));
      const { caller, journal } = await calls("dynamic");
      await until("a voice", () => (caller.rtp.hearsSound() ? true : null));
      expect(await journal()).toContainEqual(
        expect.objectContaining({
          kind: "warning",
          action: "first",
          code: "heard-otherwise",
          message: expect.stringMatching(/T022/),
        }),
      );
    },
  );

  it("the first caller waits for nothing: what is known before is converted and spoken before", async () => {
    rmSync(join(workspace, "prompts/en-US/broken.mp3"));
    write("prompts/en-US/compressed.wav", toneFile(HELLO, 3_000));
    await opens(withService());
    await until("the text is spoken", () => (service.asked.length > 0 ? true : null));
    const { hears } = await calls("constant");
    await hears(SPOKEN);
    expect(service.asked).toEqual(["Good morning."]);
  });

  it("digits come from Asterisk's recordings in a language that it has, and are spoken in any other", async () => {
    await opens(withService());
    const english = await calls("digits");
    await until("a voice", () => (english.caller.rtp.hearsSound() ? true : null));
    await english.caller.hangsUp();
    await until("the contact is over", nobody);
    const german = await calls("german");
    await german.hears(SPOKEN);
    expect(service.asked.toSorted()).toEqual(["1, 2, 3", "Good morning."]);
  });

  it.each(["mp3", "flac", "ogg", "opus"])("a recording of .%s is heard", async (ending) => {
    write(`prompts/en/compressed.${ending}`, readFileSync(join(FIXTURES, `tone.${ending}`)));
    await opens();
    const { hears, error } = await calls("compressed");
    await hears(440);
    expect(await error()).toBeUndefined();
  });
});
