import { once } from "node:events";
import { createServer } from "node:http";

import { SoundConverter } from "@cordboard/telephony";
import { afterEach, expect, test } from "vitest";

import { configuredSpeech } from "./speech.ts";

const servers: { close: () => void }[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A service that knows its key, and speaks no word. */
async function service(key: string) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(request.headers.authorization === `Bearer ${key}` ? 500 : 401).end();
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { asked, url: `http://127.0.0.1:${port}/v1/audio/speech`, key, model: "m" };
}
const speak = (settings: Parameters<typeof configuredSpeech>[0], language = "en") =>
  configuredSpeech(settings, new SoundConverter()).speak(
    { text: "Hello.", language },
    "caller",
    (_id, make) => make(),
  );

test("services are asked in their order, each with its own key and voices", async () => {
  const first = await service("one");
  const second = await service("two");
  const german = { ...first, voices: { de: "nova" } };
  const any = { ...second, voices: { "*": "alloy" } };
  const settings = { services: [german, any], espeak: false };
  await expect(speak(settings, "de")).rejects.toThrow(/answered 500.*answered 500/);
  await expect(speak(settings, "en")).rejects.toThrow(/no voice for this language.*answered 500/);
  expect(first.asked).toEqual(["Bearer one"]);
  expect(second.asked).toEqual(["Bearer two", "Bearer two"]);
});

test("without services and without espeak-ng nobody speaks", async () => {
  await expect(speak({ espeak: false })).rejects.toMatchObject({ reason: "no-speech" });
});
