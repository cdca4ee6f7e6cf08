import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { httpSpeech, type HttpSpeechOptions } from "./http-speech.ts";
import { Speech } from "./speech.ts";
import { tone } from "./testing/sounds.ts";
import { fakeVoice } from "./testing/voices.ts";

interface Asked {
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A service on this machine that answers as those that are compatible with OpenAI's do. */
let asked: Asked[];
let answers: (response: ServerResponse) => void;
let options: HttpSpeechOptions;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  asked = [];
  answers = (response) => response.setHeader("content-type", "audio/mpeg").end(tone("mp3"));
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ authorization: request.headers.authorization, body });
      answers(response);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  options = {
    url: `http://127.0.0.1:${port}/v1/audio/speech`,
    key: "sk-very-secret",
    model: "speaks",
    voices: { de: "nova", "en-GB": "alice", "*": "alloy", calm: "sage" },
  };
  stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
});
afterEach(() => stop());

const say = (text: string, language: string, voice = "") =>
  httpSpeech(options).render(text, language, voice, new AbortController().signal);
const failsWith = async (status: number, headers: { [name: string]: string } = {}) => {
  answers = (response) =>
    response.writeHead(status, headers).end(`{"error":{"message":"Incorrect key sk-very-secret"}}`);
  return say("hello", "en").then(
    () => expect.fail("It was spoken."),
    (error: Error & { reason?: string; restMs?: number }) => error,
  );
};

describe("a speech service", () => {
  it("is asked for the text in the voice of the language, with its key", async () => {
    options = { ...options, format: "mp3", fields: { speed: 0.9, lang_code: "{language}" } };
    expect(await say("Guten Tag", "de-AT")).toEqual(tone("mp3"));
    expect(asked).toEqual([
      {
        authorization: "Bearer sk-very-secret",
        body: {
          model: "speaks",
          input: "Guten Tag",
          voice: "nova",
          response_format: "mp3",
          speed: 0.9,
          lang_code: "de-AT",
        },
      },
    ]);
  });

  it.each([
    ["en-GB", "", "alice"],
    ["en-US", "", "alloy"],
    ["de-CH", "", "nova"],
    ["de", "calm", "sage"],
  ])("speaks %s in %j as %s", async (language, voice, name) => {
    await say("hello", language, voice);
    expect(asked).toMatchObject([{ body: { voice: name } }]);
  });

  it("says so when a language or a voice is not among its own, and asks nothing", async () => {
    options = { ...options, voices: { de: "nova" } };
    await expect(say("hello", "en")).rejects.toMatchObject({ reason: "no-voice-for-language" });
    await expect(say("hallo", "de", "bob")).rejects.toMatchObject({ reason: "no-such-voice" });
    expect(asked).toEqual([]);
  });

  it("is another one to the cache when it would sound otherwise, and the same with another key", () => {
    const { id } = httpSpeech(options);
    expect(httpSpeech({ ...options, key: "another" }).id).toBe(id);
    expect(httpSpeech({ ...options, voices: { "*": "echo" } }).id).not.toBe(id);
    expect(httpSpeech({ ...options, model: "shouts" }).id).not.toBe(id);
  });

  it.each([
    [401, {}, undefined],
    [429, { "retry-after": "20" }, 20_000],
    [429, {}, undefined],
    [500, {}, undefined],
    [503, { "retry-after": "1" }, 1_000],
    [400, {}, 0],
  ])("that answers %i is told of, and rests as long as it is to", async (status, headers, rest) => {
    const error = await failsWith(status, headers);
    expect(error).toMatchObject({ reason: "speech-failed", restMs: rest });
    expect(error.message).toContain(`answered ${status}`);
    expect(error.message).not.toContain("sk-");
  });

  it("that says when to come again by a date rests until then", async () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const { restMs } = await failsWith(429, { "retry-after": soon });
    expect(restMs).toBeGreaterThan(50_000);
    expect(restMs).toBeLessThanOrEqual(60_000);
  });

  it("never gets the key sent on to another address", async () => {
    const error = await failsWith(307, { location: "http://127.0.0.1:1/" });
    expect(error).toMatchObject({ reason: "speech-failed" });
    expect(asked).toHaveLength(1);
  });

  it("that is not there, or stops in the middle, is told of", async () => {
    answers = (response) => {
      response.writeHead(200, { "content-length": "1000" }).write("half");
      setImmediate(() => response.destroy());
    };
    await expect(say("hello", "en")).rejects.toThrow(/did not send it all/);
    await stop();
    stop = () => Promise.resolve();
    await expect(say("hello", "en")).rejects.toThrow(/cannot be reached: .*ECONNREFUSED/);
  });

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ["is slow", () => undefined, /takes too long/],
    ["sends a page", (response) => response.end("<html>Sign in</html>"), /sent what is no speech/],
    ["fails", (response) => response.writeHead(500).end(), /answered 500/],
  ])("that %s: the next provider speaks", async (_what, does, why) => {
    answers = does;
    const speech = new Speech([httpSpeech(options), fakeVoice("local")], { timeoutMs: 200 });
    const { instead } = await speech.speak(
      { text: "hello", language: "en" },
      "caller",
      (_id, make) => make(),
    );
    expect(instead).toMatch(why);
  });
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}
