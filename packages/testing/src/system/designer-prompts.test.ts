import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { dropFiles, soundFile, type ChosenFile } from "../browser/sound-files.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

/** Greets in English, then in the German of Austria. */
const GREETING = {
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
      properties: {
        prompts: ["hello", "hours/open", "hours/closed"].map((file) => ({ type: "file", file })),
      },
      branches: { Default: "choose" },
    },
    choose: { type: "Language", properties: { language: "de-AT" }, branches: { Default: "end" } },
    end: { type: "Hangup" },
  },
};

const MP3: ChosenFile = {
  name: "jingle.wav",
  mimeType: "audio/wav",
  buffer: Buffer.from("ID3\u0004 and so on"),
};

const TONES = join(import.meta.dirname, "../../../telephony/src/media/testing");

const cell = (page: Page, name: string, column: number) =>
  page
    .getByRole("row", { name: new RegExp(`^${name} `) })
    .getByRole("cell")
    .nth(column);

describe.skipIf(chromium.skip)(`prompts in a real browser${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    put("scripts/greeting.json", JSON.stringify(GREETING));
    put("prompts/en-US/hello.wav", soundFile("", 3).buffer);
    put("prompts/de/hello.wav", soundFile("", 4).buffer);
    put("prompts/en-US/hours/open.wav", soundFile("", 65).buffer);
    put("prompts/en-US/old jingle.wav", soundFile("", 12).buffer);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(centre.workspace, path)), { recursive: true });
    writeFileSync(join(centre.workspace, path), content);
  };
  const stored = (path: string) => readFileSync(join(centre.workspace, "prompts", path));
  const isThere = (path: string) => existsSync(join(centre.workspace, "prompts", path));
  const library = async (options = {}) => {
    const opened = await openPage(browser, `${centre.url}/workspace/prompts`, options);
    await opened.page.getByRole("table", { name: "Prompts" }).waitFor();
    return opened;
  };

  it("languages stand side by side: what is there is heard, what is missing stands out", async () => {
    const { page, errors } = await library();
    const columns = await page.getByRole("columnheader").allInnerTexts();
    expect(columns.map((words) => words.split("\n")[0])).toEqual([
      "Name",
      "de",
      "de-AT",
      "en-US",
      "Used by",
    ]);
    expect(await cell(page, "hello", 0).innerText()).toBe("0:04");
    expect(await cell(page, "hello", 1).innerText()).toBe("As in de");
    expect(await cell(page, "hours/open", 2).innerText()).toBe("1:05");
    expect(await cell(page, "hours/open", 1).innerText()).toBe("Missing");
    expect(await cell(page, "old jingle", 1).innerText()).toBe("None");
    const heard = page.waitForResponse(/\/api\/prompts\/de-AT\/hello$/);
    await page.getByRole("button", { name: "Listen to hello in de-AT" }).press("Enter");
    expect((await heard).headers()["content-type"]).toBe("audio/wav");
    await picture(page, "prompts-light-1440");
    expect.soft(await seriousFindings(page)).toEqual([]);
    await page.getByRole("switch", { name: "Only what is missing" }).press("Space");
    await cell(page, "old jingle", 0).waitFor({ state: "detached" });
    await page.getByRole("searchbox", { name: "Search" }).fill("closed");
    await cell(page, "hello", 0).waitFor({ state: "detached" });
    await cell(page, "hours/closed", 0).waitFor();
    await page.getByRole("link", { name: "Say hello of greeting" }).press("Enter");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("textbox", { name: "Label" }).waitFor();
    expect(await inspector.getByRole("textbox", { name: "Label" }).inputValue()).toBe("Say hello");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a file is chosen or dropped where one is missing; going over one asks, and can be taken back", async () => {
    const { page, errors } = await library();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "hours/closed is missing in en-US" }).press("Enter");
    await (await chooser).setFiles(soundFile("closed-final.wav", 2));
    await page.getByText("hours/closed is there in en-US.").waitFor();
    expect(stored("en-US/hours/closed.wav")).toEqual(soundFile("", 2).buffer);
    await dropFiles(cell(page, "hours/open", 1), soundFile("offen.wav", 5));
    await page.getByText("hours/open is there in de-AT.").waitFor();
    expect(await cell(page, "hours/open", 1).innerText()).toBe("0:05");
    const before = stored("en-US/hello.wav");
    await dropFiles(cell(page, "hello", 2), soundFile("hello new.wav", 7));
    const dialog = page.getByRole("dialog", { name: "Upload recordings" });
    expect(await dialog.getByRole("button", { name: "Upload" }).isDisabled()).toBe(true);
    await dialog.getByLabel("Replace the recording that is there (0:03)").press("Space");
    await dialog.getByRole("button", { name: "Upload" }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(stored("en-US/hello.wav")).toEqual(soundFile("", 7).buffer);
    await page.getByRole("button", { name: "Undo" }).click();
    await cell(page, "hello", 2).getByText("0:03").waitFor();
    expect(stored("en-US/hello.wav")).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("each format is heard in a browser; what is wrong is told in its language, with figures", async () => {
    for (const ending of ["mp3", "flac", "ogg", "opus"])
      put(`prompts/en-US/formats/${ending}.${ending}`, readFileSync(join(TONES, `tone.${ending}`)));
    put("prompts/en-US/formats/whisper.wav", soundFile("", 2, 200).buffer);
    const { page } = await openPage(browser, `${centre.url}/workspace/prompts`, { locale: "de" });
    await page.getByRole("table", { name: "Ansagen" }).waitFor();
    for (const ending of ["mp3", "flac", "ogg", "opus"]) {
      const isHeard = await page.evaluate(`new Promise((heard, refused) => {
        const sound = new Audio("/api/prompts/en-US/formats%2F${ending}");
        sound.oncanplaythrough = () => heard(true);
        sound.onerror = () => refused(new Error("${ending} cannot be played"));
      })`);
      expect(isHeard).toBe(true);
    }
    await page
      .getByRole("img", { name: /^Die Aufnahme ist sehr leise: im Mittel -47 dB/ })
      .waitFor();
    const m4a = { name: "memo.m4a", mimeType: "audio/mp4", buffer: Buffer.from("\0\0\0 ftypM4A ") };
    await dropFiles(page.getByRole("table", { name: "Ansagen" }), m4a);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Hochladen" }).click();
    await dialog.getByText(/^Es ist eine MPEG-4-Datei \(M4A, AAC\)\. Speichern Sie/).waitFor();
    await picture(page, "prompts-refused-german-light-1440");
    await page.close();
    rmSync(join(centre.workspace, "prompts/en-US/formats"), { recursive: true });
  });

  it("of several files at once the good ones are kept, and what is wrong with the others is said", async () => {
    const { page } = await library({ width: 1280, height: 720, dark: true });
    const files = [soundFile("Thank you!.wav", 1), MP3, soundFile("hello.wav", 1)];
    await dropFiles(page.getByRole("table", { name: "Prompts" }), ...files);
    const dialog = page.getByRole("dialog", { name: "Upload recordings" });
    await dialog.getByRole("combobox", { name: "Language" }).fill("it-IT");
    await page.getByRole("option", { name: /^it-IT/ }).click();
    await dialog.getByRole("textbox", { name: "Name for hello.wav" }).fill("/hello");
    await dialog.getByRole("button", { name: "Upload 2 files" }).click();
    await dialog.getByText("There is no sound in the MP3 file.").waitFor();
    await dialog.getByText("Thank you!.wav is now Thank-you").waitFor();
    await dialog.getByRole("textbox", { name: "Name for hello.wav" }).fill("hello");
    await picture(page, "prompts-upload-dark-1280");
    expect.soft(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Upload 2 files" }).click();
    await dialog.getByText("hello.wav is now hello").waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    expect(isThere("it-IT/Thank-you.wav") && isThere("it-IT/hello.wav")).toBe(true);
    expect(isThere("it-IT/jingle.wav")).toBe(false);
    await page.getByRole("columnheader", { name: "it-IT" }).waitFor();
    await picture(page, "prompts-dark-1280");
    await page.close();
  });

  it("text is spoken by the server's engine, and kept in the place that it is for", async () => {
    const { page, errors } = await library();
    const spoken = soundFile("", 6).buffer;
    const asked: unknown[] = [];
    await page.route("**/api/speech", async (route) => {
      asked.push(route.request().postDataJSON());
      await route.fulfill({ contentType: "audio/wav", body: spoken });
    });
    await act(page, "hours/closed in de-AT", "Make from text");
    const dialog = page.getByRole("dialog", { name: "Make from text" });
    await dialog.getByLabel("What it says").fill("Wir haben geschlossen.");
    await picture(page, "prompts-speech-light-1440");
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await page.getByText("hours/closed is there in de-AT.").waitFor();
    expect(asked).toEqual([{ text: "Wir haben geschlossen.", language: "de-AT" }]);
    expect(stored("de-AT/hours/closed.wav")).toEqual(spoken);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("one that nothing plays is renamed and deleted; one that a script plays is not", async () => {
    const { page } = await library();
    const isDisabled = (name: string) => page.getByRole("button", { name }).isDisabled();
    expect(await isDisabled("Rename hello")).toBe(true);
    await page.getByRole("button", { name: "Rename old jingle" }).press("Enter");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("music/jingle");
    await page.keyboard.press("Enter");
    await page.getByText("old jingle is now called music/jingle.").waitFor();
    expect(isThere("en-US/music/jingle.wav")).toBe(true);
    await act(page, "music/jingle in en-US", "Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).press("Enter");
    await page.getByText("music/jingle was deleted in en-US.").waitFor();
    expect(isThere("en-US/music/jingle.wav")).toBe(false);
    await act(page, "hello in en-US", "Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).press("Enter");
    await page.getByText('"hello" is used by "Say hello" of greeting.').waitFor();
    expect(isThere("en-US/hello.wav")).toBe(true);
    await page.close();
  });
});

/** Chooses what to do with a recording, by keyboard. */
async function act(page: Page, recording: string, what: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${recording}` }).press("Enter");
  await page.getByRole("menuitem", { name: what }).press("Enter");
}
