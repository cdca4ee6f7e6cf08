import { afterEach, beforeEach, expect, it } from "vitest";
import { AriClient } from "./ari/client.ts";
import { type FakeAri, startFakeAri } from "./fake-ari.ts";
import { ownRecordings } from "./own-recordings.ts";

let ari: FakeAri;
let client: AriClient;
beforeEach(async () => {
  ari = await startFakeAri();
  client = new AriClient({ url: ari.url, user: "u", password: "p" }, 1_000);
});
afterEach(async () => {
  await client.close();
  await ari.close();
});

/** English and British English are installed whole; of German, French and Swedish only digits and numbers. */
function installed(): void {
  const languages = { letters: ["en", "en_GB"], digits: ["en", "en_GB", "de", "fr", "sv"] };
  ari.answer = (request) => {
    const kind = request.includes("/sounds/letters/") ? "letters" : "digits";
    return { status: 200, body: { formats: languages[kind].map((language) => ({ language })) } };
  };
}

it("names the language of the switch's own recordings, and never another language", async () => {
  installed();
  const own = ownRecordings(client);
  expect(await own("digits", "en-GB")).toBe("en_GB");
  expect(await own("digits", "en-US")).toBe("en");
  expect(await own("number", "de-AT")).toBe("de");
  expect(await own("characters", "de-AT")).toBeNull();
  expect(await own("digits", "it")).toBeNull();
});

it("does not count in a language whose grammar the switch does not know", async () => {
  installed();
  const own = ownRecordings(client);
  expect(await own("digits", "sv-SE")).toBe("sv");
  expect(await own("number", "sv-SE")).toBeNull();
});

it("asks once, and again after it could not be told", async () => {
  const own = ownRecordings(client);
  ari.answer = () => ({ status: 500 });
  expect(await own("digits", "en")).toBeNull();
  installed();
  expect(await own("digits", "en")).toBe("en");
  expect(await own("digits", "de")).toBe("de");
  expect(ari.requests).toHaveLength(2);
});
