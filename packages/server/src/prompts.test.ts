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

/** One second of silence. */
function wav({ encoding = 1, bits = 16, samples = 8000 } = {}): Buffer {
  const data = Buffer.alloc((samples * bits) / 8);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(encoding, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE((8000 * bits) / 8, 28);
  head.writeUInt16LE(bits / 8, 32);
  head.writeUInt16LE(bits, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

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

describe("what callers could not hear is refused, with what is wrong", () => {
  test.each<[string, Buffer, string]>([
    ["an MP3", Buffer.from("ID3\u0004and so on"), "MP3"],
    ["a text", Buffer.from("hello, I am no sound at all"), "no WAV file"],
    ["G.711", wav({ encoding: 7, bits: 8 }), "G.711 µ-law"],
    ["24 bits", wav({ bits: 24 }), "24 bits"],
    ["silence of no length", wav({ samples: 0 }), "no sound"],
  ])("%s", async (_what, file, words) => {
    const { client } = await library();
    await expect(client.savePrompt(WELCOME, {}, file)).rejects.toMatchObject({
      code: "S223",
      message: expect.stringContaining(words),
    });
    expect((await client.getWorkspace()).prompts).toEqual({});
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
        recordings: { fr: { seconds: 0, problem: expect.stringContaining("MP3") } },
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
