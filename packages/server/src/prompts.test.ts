import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, describe, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

async function library(
  files: { readonly [path: string]: Buffer } = {},
  texts: { readonly [path: string]: unknown } = {},
) {
  const workspace = workspaceFolder(texts);
  for (const [path, content] of Object.entries(files)) {
    const file = join(workspace.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  const stored = (path: string) => readFileSync(join(workspace.folder, path));
  return { ...running, stored };
}

/** One second of a tone, 8 kHz, of one channel; `size`: 1 is as loud as it can be. */
function wav({ samples = 8000, size = 0.3 } = {}): Buffer {
  const data = Buffer.alloc(samples * 2);
  for (let n = 0; n < samples; n++) {
    const sample = Math.max(-1, Math.min(1, size * Math.sin(n / 3)));
    data.writeInt16LE(Math.round(32_767 * sample), 2 * n);
  }
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
/** Half a second of a tone, as its encoder writes it. */
const TONES = join(import.meta.dirname, "../../telephony/src/media/testing");
const tone = (ending: string) => readFileSync(join(TONES, `tone.${ending}`));

const WELCOME = { language: "en-US", name: "greetings/welcome" };

test("a recording is put among the prompts as it is, listed, and heard again", async () => {
  const { client, stored } = await library();
  const saved = await client.savePrompt(WELCOME, {}, wav());
  expect(saved.seconds).toBe(1);
  expect(stored("prompts/en-US/greetings/welcome.wav")).toEqual(wav());
  expect((await client.getWorkspace()).prompts).toEqual({ "en-US": ["greetings/welcome"] });
  expect(Buffer.from(await client.getPrompt(WELCOME))).toEqual(wav());
});

test("it is answered as sound, which a page may play", async () => {
  const { server } = await library({ "prompts/en-US/welcome.wav": wav() });
  const answer = await fetch(`${server.url}/api/prompts/en-US/welcome`);
  expect(answer.headers.get("content-type")).toBe("audio/wav");
});

test("where a country has none of its own, that of the language is heard", async () => {
  const { client } = await library({ "prompts/de/welcome.wav": wav() });
  const heard = await client.getPrompt({ language: "de-AT", name: "welcome" });
  expect(heard.length).toBe(wav().length);
});

test("a recording is replaced only by somebody who has seen it", async () => {
  const { client, stored } = await library({ "prompts/en-US/welcome.wav": wav() });
  const there = { language: "en-US", name: "welcome" };
  const longer = wav({ samples: 16_000 });
  const refused: unknown = await client.savePrompt(there, {}, longer).catch((error) => error);
  expect(refused).toMatchObject({ status: 409, code: "S224" });
  const { current } = (refused as { problem: { current: { revision: string } } }).problem;
  await client.savePrompt(there, current, longer);
  expect(stored("prompts/en-US/welcome.wav")).toEqual(longer);
  await expect(client.savePrompt(there, current, wav())).rejects.toMatchObject({ code: "S222" });
});

test.each([
  ["flac", "audio/flac"],
  ["mp3", "audio/mpeg"],
  ["ogg", "audio/ogg"],
  ["opus", "audio/ogg"],
  ["wav", "audio/wav"],
])("a file of .%s is kept as it is, and a page may play it", async (ending, type) => {
  const { client, server, stored } = await library();
  const file = ending === "wav" ? wav() : tone(ending);
  const { seconds, warnings } = await client.savePrompt(WELCOME, {}, file);
  expect(seconds).toBeCloseTo(ending === "wav" ? 1 : 0.5, 0);
  expect(warnings).toEqual([]);
  expect(stored(`prompts/en-US/greetings/welcome.${ending}`)).toEqual(file);
  const answer = await fetch(`${server.url}/api/prompts/en-US/greetings%2Fwelcome`);
  expect(answer.headers.get("content-type")).toBe(type);
  expect((await client.listPrompts()).prompts).toMatchObject([
    { name: WELCOME.name, recordings: { "en-US": { seconds } } },
  ]);
});

test("a recording in another format takes the place of the one before, and is renamed with its ending", async () => {
  const { client, stored } = await library({ "prompts/en-US/welcome.wav": wav() });
  const there = { language: "en-US", name: "welcome" };
  const revision = createHash("sha256").update(wav()).digest("hex");
  await client.savePrompt(there, { revision }, tone("mp3"));
  expect(() => stored("prompts/en-US/welcome.wav")).toThrow("ENOENT");
  await client.renamePrompt({ name: "welcome" }, { name: "hello" });
  expect(stored("prompts/en-US/hello.mp3")).toEqual(tone("mp3"));
});

test("of two files with one name one is heard, and the other is told of", async () => {
  const files = { "prompts/en-US/welcome.wav": wav(), "prompts/en-US/welcome.mp3": tone("mp3") };
  const { client } = await library(files);
  const workspace = await client.getWorkspace();
  expect(workspace.prompts).toEqual({ "en-US": ["welcome"] });
  expect(workspace.problems).toMatchObject([
    {
      code: "S115",
      file: "prompts/en-US/welcome.mp3",
      message: "Callers hear prompts/en-US/welcome.wav in its place.",
    },
  ]);
  expect((await client.getPrompt({ language: "en-US", name: "welcome" })).length).toBe(
    wav().length,
  );
});

describe("what callers could not hear is refused, with what is wrong", () => {
  test.each<[string, Buffer, string]>([
    [
      "a text",
      Buffer.from("hello, I am no sound at all"),
      "It is no sound file that is known here.",
    ],
    ["M4A", Buffer.from("\0\0\0 ftypM4A and so on"), "It is an MPEG-4 file (M4A, AAC)."],
    ["silence of no length", wav({ samples: 0 }), "There is no sound in the WAV file."],
    ["half a WAV", wav().subarray(0, 8_000), "It is damaged, or its end is missing."],
    ["half an Opus", tone("opus").subarray(0, 2_000), "It is damaged, or its end is missing."],
    [
      "an MP3 that is none",
      Buffer.from("ID3\u0004and so on"),
      "There is no sound in the MP3 file.",
    ],
  ])("%s", async (_what, file, message) => {
    const { client } = await library();
    await expect(client.savePrompt(WELCOME, {}, file)).rejects.toMatchObject({
      code: "S227",
      message,
      help: expect.stringContaining("WAV, FLAC, MP3"),
    });
    expect((await client.getWorkspace()).prompts).toEqual({});
  });
});

describe("what callers may not like is kept, and told with figures", () => {
  test.each([
    ["silence", 0, [{ kind: "silent", decibels: -100 }]],
    ["a whisper", 0.01, [{ kind: "quiet", decibels: -43 }]],
    ["a shout", 3, [{ kind: "clipped", percent: expect.closeTo(78, -1) }]],
  ])("%s", async (_what, size, warnings) => {
    const { client } = await library();
    expect((await client.savePrompt(WELCOME, {}, wav({ size }))).warnings).toEqual(warnings);
  });
});

test.each([
  ["en-US", "../../cordboard"],
  ["en-US", "a/../../b"],
  ["en-US/..", "welcome"],
])("nothing outside the prompts is read or written: %s, %s", async (language, name) => {
  const { client } = await library();
  await expect(client.savePrompt({ language, name }, {}, wav())).rejects.toMatchObject({
    code: "S303",
  });
  await expect(client.getPrompt({ language, name })).rejects.toMatchObject({ code: "S221" });
});

test("more than 8 MB are refused", async () => {
  const { client } = await library();
  const large = wav({ samples: 5_000_000 });
  await expect(client.savePrompt(WELCOME, {}, large)).rejects.toMatchObject({ code: "S302" });
});

/** Says hello and welcome in English, then goes on in the language that the caller chooses. */
const greets = (chosen: string) => ({
  version: 1,
  name: "greeting",
  mediaType: "phone",
  language: "en-US",
  timeZone: "America/New_York",
  actions: {
    begin: { type: "Begin", branches: { Default: "hello" } },
    hello: {
      type: "Play",
      label: "Say hello",
      properties: { prompts: ["hello", "welcome"].map((file) => ({ type: "file", file })) },
      branches: { Default: "choose" },
    },
    choose: { type: "Language", properties: { language: chosen }, branches: { Default: "end" } },
    end: { type: "Hangup" },
  },
});
const speaking = (chosen: string) => ({ "scripts/greeting.json": greets(chosen) });
const HELLO = { script: "greeting", action: "hello", label: "Say hello" };

describe("the library", () => {
  test("says what is there, what is missing, and who plays it", async () => {
    const files = {
      "prompts/en-US/hello.wav": wav(),
      "prompts/de/hello.wav": wav({ samples: 4000 }),
      "prompts/fr/old/jingle.wav": Buffer.from("ID3 and so on"),
    };
    const { client } = await library(files, speaking("de-AT"));
    const { languages, prompts } = await client.listPrompts();
    expect(languages).toEqual(["de", "de-AT", "en-US", "fr"]);
    expect(prompts).toMatchObject([
      {
        name: "hello",
        recordings: { "en-US": { seconds: 1 }, de: { seconds: 0.5 } },
        borrowed: { "de-AT": "de" },
        missing: [],
        uses: [HELLO],
      },
      {
        name: "old/jingle",
        recordings: { fr: { seconds: 0, problem: "There is no sound in the MP3 file." } },
        missing: [],
        uses: [],
      },
      { name: "welcome", recordings: {}, borrowed: {}, missing: ["de-AT", "en-US"], uses: [HELLO] },
    ]);
  });

  test("deletes what no caller would miss, as it was seen", async () => {
    const files = {
      "prompts/en-US/hello.wav": wav(),
      "prompts/de/hello.wav": wav(),
      "prompts/de-AT/hello.wav": wav({ samples: 4000 }),
    };
    const { client } = await library(files, speaking("de-AT"));
    const [hello] = (await client.listPrompts()).prompts;
    const revisionIn = (language: string) => hello?.recordings[language]?.revision ?? "";
    const remove = (language: string, revision: string) =>
      client.deletePrompt({ language, name: "hello" }, { revision });
    await expect(remove("en-US", revisionIn("en-US"))).rejects.toMatchObject({
      code: "S225",
      message: '"hello" is used by "Say hello" of greeting.',
    });
    await expect(remove("de-AT", revisionIn("de"))).rejects.toMatchObject({ code: "S222" });
    await remove("de-AT", revisionIn("de-AT"));
    await expect(remove("de", revisionIn("de"))).rejects.toMatchObject({ code: "S225" });
    expect((await client.getWorkspace()).prompts).toEqual({ "en-US": ["hello"], de: ["hello"] });
  });

  test("renames in all languages what no script names", async () => {
    const files = {
      "prompts/en-US/hello.wav": wav(),
      "prompts/en-US/bye.wav": wav(),
      "prompts/de/bye.wav": wav(),
      "prompts/de/taken.wav": wav(),
    };
    const { client } = await library(files, speaking("de"));
    const rename = (name: string, to: string) => client.renamePrompt({ name }, { name: to });
    await expect(rename("hello", "hi")).rejects.toMatchObject({ code: "S225" });
    await expect(rename("bye", "Taken")).rejects.toMatchObject({ code: "S224" });
    await expect(rename("bye", "../../bye")).rejects.toMatchObject({ code: "S303" });
    await expect(rename("gone", "here")).rejects.toMatchObject({ code: "S221" });
    await rename("bye", "ends/Bye");
    expect((await client.getWorkspace()).prompts).toEqual({
      de: ["ends/Bye", "taken"],
      "en-US": ["ends/Bye", "hello"],
    });
  });
});

/** The speech engine of the machine, in the place of the real one: knows English, and says one second of nothing. */
function speechEngine() {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-"));
  cleanUps.push(() => rmSync(folder, { recursive: true }));
  const sound = join(folder, "sound.wav");
  writeFileSync(sound, wav());
  const program = `#!/bin/sh
case "$1" in
--voices) printf 'Pty Language\n 5 en-us\n' ;;
--voices=variant) echo ;;
*) /bin/cat > /dev/null; /bin/cat "${sound}" ;;
esac
`;
  writeFileSync(join(folder, "espeak-ng"), program, { mode: 0o755 });
  return folder;
}
const withPrograms = (folder: string) => {
  const before = process.env["PATH"];
  process.env["PATH"] = folder;
  cleanUps.push(() => void (process.env["PATH"] = before));
};

describe("text becomes a recording", () => {
  test("with a speech engine it can be kept as any other", async () => {
    const { client } = await library();
    withPrograms(speechEngine());
    const sound = await client.speakText({ text: "Hello.", language: "en-US" });
    expect((await client.savePrompt(WELCOME, {}, sound)).seconds).toBe(1);
    await expect(client.speakText({ text: "Hej.", language: "sv-SE" })).rejects.toMatchObject({
      code: "S226",
      message: "The speech engine has no voice for this language.",
    });
  });

  test("without one it says what to do", async () => {
    const { client } = await library();
    withPrograms("/nowhere");
    await expect(client.speakText({ text: "Hello.", language: "en-US" })).rejects.toMatchObject({
      code: "S226",
      message: "There is no speech engine.",
      help: expect.stringContaining("espeak-ng"),
    });
  });
});
