import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterEach, describe, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

async function library(files: { readonly [path: string]: Buffer } = {}) {
  const workspace = workspaceFolder();
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
