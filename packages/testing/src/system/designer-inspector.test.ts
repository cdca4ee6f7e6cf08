import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Script } from "@cordboard/language";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

const FORMS: Script = {
  version: 1,
  name: "forms",
  mediaType: "phone",
  language: "en-US",
  timeZone: "America/New_York",
  variables: {
    level: { type: "number", initial: 5 },
    name: { type: "string", initial: "Ada" },
  },
  actions: {
    begin: { type: "Begin", branches: { Default: "menu" } },
    menu: {
      type: "Menu",
      properties: {
        prompts: [{ type: "speech", text: "Hello {name}." }],
        choices: [{ key: "1", label: "Sales" }],
        loudness: 11,
      },
    },
    greeting: {
      type: "Play",
      properties: { prompts: [{ type: "speech", text: "Hello {name}." }] },
    },
    order: { type: "Play", properties: { prompts: [{ type: "speech", text: "First" }] } },
    recording: { type: "Play", properties: { prompts: [] } },
    check: { type: "If", properties: { condition: "true" } },
    queue: { type: "Reqagent", properties: { skill: "support" } },
    transfer: { type: "Transfer", properties: { destination: "" } },
    play: { type: "Play", properties: { prompts: "not a list", bargeIn: "yes" } },
    hours: { type: "Hours", properties: { hours: "" } },
    wait: { type: "Wait", properties: { seconds: 5 } },
    loop: { type: "Loop", properties: { count: 3 } },
  },
};

/** A tenth of a second of silence, as telephones carry it. */
function silence(): Buffer {
  const head = Buffer.from(
    "524946466406000057415645666d74201000000001000100401f0000803e0000020010006461746140060000",
    "hex",
  );
  return Buffer.concat([head, Buffer.alloc(1600)]);
}

describe.skipIf(chromium.skip)(`the inspector in a real browser${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;
  let page: Page;
  let designer: Designer;
  let errors: readonly string[];
  const inspector = () => designer.inspector;
  const button = (name: string) => inspector().getByRole("button", { name, exact: true });
  const option = (name: string | RegExp) => page.getByRole("option", { name });

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    browser = await openBrowser();
    writeFileSync(join(centre.workspace, "scripts/forms.json"), JSON.stringify(FORMS));
    const address = new URL("/scripts/forms", centre.url).href;
    ({ page, errors } = await openPage(browser, address));
    designer = new Designer(page);
    await designer.action("menu").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  async function dark(): Promise<void> {
    await page.emulateMedia({ colorScheme: "dark" });
  }

  it("an expression is completed by keyboard, and its mistake is told below while it is typed", async () => {
    await designer.selects("check");
    const condition = designer.field("Condition");
    await condition.fill("");
    await condition.pressSequentially("level > 3 && pos");
    await option("queue.position").getByText("Position in queue, from 1.").waitFor();
    await picture(page, "inspector-completion-light-1440");
    await page.keyboard.press("Enter");
    expect(await condition.inputValue()).toBe("level > 3 && queue.position");
    await inspector()
      .getByText(/^"level > 3 && queue\.position":/)
      .waitFor();
    await condition.pressSequentially(" < 4 && name.starts");
    await page.keyboard.press("Enter");
    await page.keyboard.type('"A"');
    expect(await condition.inputValue()).toBe(
      'level > 3 && queue.position < 4 && name.startsWith("A")',
    );
    await inspector()
      .getByText(/^"level > 3/)
      .waitFor({ state: "detached" });
    await condition.fill("");
    await page.keyboard.press("Control+Space");
    await page.getByRole("button", { name: "All functions of expressions" }).click();
    await page.getByRole("dialog").getByLabel("Find a function").fill("mask");
    await page.getByRole("dialog").getByText("text.mask(number): text").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("variables go into a text from a menu, and a prompt is heard with them", async () => {
    await page.evaluate(`
      window.said = [];
      speechSynthesis.speak = (words) => {
        window.said.push(words.lang + ": " + words.text);
        words.dispatchEvent(new Event("end"));
      };
    `);
    await designer.selects("greeting");
    const text = designer.field("Text");
    await text.press("End");
    await text.pressSequentially(" Level ");
    await button("Insert into Text").click();
    await option("level").click();
    expect(await text.inputValue()).toBe("Hello {name}. Level {level}");
    await button("Prompts: Add spoken value").click();
    await page.getByRole("menuitem", { name: /^Digits/ }).click();
    await designer.field("Value").fill("level * 100");
    await button("Listen to Prompts").click();
    await expectSoon(
      () => page.evaluate("window.said"),
      ["en-US: Hello Ada. Level 5", "en-US: 5 0 0"],
    );
  });

  it("items are put into another order by mouse, by keyboard and by buttons", async () => {
    await designer.selects("order");
    await button("Prompts: Add recording").click();
    await button("Prompts: Add text to speech").click();
    expect(await designer.itemsOf("Prompts")).toEqual([
      "Text to speech",
      "Recording",
      "Text to speech",
    ]);
    await button("Move Prompts: item 2 up").click();
    expect(await designer.itemsOf("Prompts")).toEqual([
      "Recording",
      "Text to speech",
      "Text to speech",
    ]);
    await button("Drag Prompts: item 1").press("Space");
    await page.getByText("At place 1.").waitFor({ state: "attached" });
    await page.keyboard.press("ArrowDown");
    await page.getByText("At place 2.").waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await expectSoon(
      () => designer.itemsOf("Prompts"),
      ["Text to speech", "Recording", "Text to speech"],
    );
    await drag(button("Drag Prompts: item 2"), button("Drag Prompts: item 3"));
    await expectSoon(
      () => designer.itemsOf("Prompts"),
      ["Text to speech", "Text to speech", "Recording"],
    );
    await designer.button("Undo").click();
    await expectSoon(
      () => designer.itemsOf("Prompts"),
      ["Text to speech", "Recording", "Text to speech"],
    );
    await picture(page, "inspector-prompts-light-1440");
  });

  it("a recording is uploaded where it is named, heard, and refused with the reason when nobody could hear it", async () => {
    await designer.selects("recording");
    await button("Prompts: Add recording").click();
    const upload = async (name: string, buffer: Buffer) => {
      const chooser = page.waitForEvent("filechooser");
      await button("File: upload a file").click();
      await (await chooser).setFiles({ name, mimeType: "audio/wav", buffer });
    };
    await upload("Guten Tag.wav", Buffer.from("\0\0\0 ftypM4A and so on"));
    await inspector()
      .getByRole("alert")
      .getByText(/It is an MPEG-4 file .*Save the recording as WAV, FLAC, MP3/)
      .waitFor();
    await picture(page, "inspector-upload-refused-light-1440");
    await upload("Guten Tag.wav", silence());
    await inspector()
      .getByRole("status")
      .getByText(/Nothing can be heard in it/)
      .waitFor();
    await expectSoon(() => designer.field("File").inputValue(), "Guten-Tag");
    const playing = page.waitForResponse(/\/api\/prompts\/en-US\/Guten-Tag$/);
    await button("Listen to File: Guten-Tag").click();
    expect((await playing).ok()).toBe(true);
    await button("Listen to File: Guten-Tag").waitFor();
    expect((await centre.client.getWorkspace()).prompts).toEqual({ "en-US": ["Guten-Tag"] });
  });

  it("choices show where they lead, take the next free key, and say when a key stands twice", async () => {
    await designer.selects("menu");
    const leadsTo = inspector().getByRole("combobox", { name: "Choice 1 leads to" });
    await leadsTo.click();
    await option("Request agent").click();
    await button("Go to Request agent").first().waitFor();
    await button("Add choice").click();
    expect(await designer.field("Choice 2 key").inputValue()).toBe("2");
    await designer.field("Choice 2 key").fill("1");
    await inspector().getByText("Another choice has the key 1 already.").waitFor();
    await designer.field("Choice 2 key").fill("2");
    await inspector().getByRole("combobox", { name: "Choice 2 leads to" }).click();
    await option("Wait").click();
    await picture(page, "inspector-choices-light-1440");
    await dark();
    await picture(page, "inspector-choices-dark-1440");
  });

  it("what is not there yet is said, and made in place", async () => {
    await designer.selects("queue");
    await designer.field("Skill").fill("night shift");
    await inspector().getByText("There is no skill “night shift”.").waitFor();
    await option("Create skill “night shift”").click();
    await inspector().getByText("There is no skill “night shift”.").waitFor({ state: "detached" });
    expect((await centre.client.listSkills()).map(({ name }) => name)).toContain("night shift");
    await designer.selects("hours");
    await designer.field("Hours").fill("office");
    await page.keyboard.press("Escape");
    await button("Create hours “office”").click();
    await inspector().getByText("There are no hours “office”.").waitFor({ state: "detached" });
    expect((await centre.client.listHours()).map(({ name }) => name)).toEqual(["office"]);
  });

  it("a number is shown as it will be dialled, and a time as people say it", async () => {
    await designer.selects("transfer");
    await designer.field("Destination").fill("(202) 555-0123");
    await inspector().getByText("Dials +12025550123 (US)").waitFor();
    await designer.field("Destination").fill("reception");
    await inspector()
      .getByText(/^Not a possible number in US/)
      .waitFor();
    await dark();
    await picture(page, "inspector-phone-dark-1440");
    await designer.field("Destination").fill("{name}");
    await inspector()
      .getByText(/^Not a possible number/)
      .waitFor({ state: "detached" });
    await designer.selects("wait");
    const seconds = designer.field("Seconds");
    await seconds.fill("2:30");
    await inspector().getByText("2 min 30 s").waitFor();
    expect(await seconds.inputValue()).toBe("2:30");
    await seconds.press("Tab");
    expect(await seconds.inputValue()).toBe("150");
  });

  it("nothing that was typed or read is dropped, however wrong it is", async () => {
    await designer.selects("wait");
    await designer.field("Seconds").fill("5x");
    await inspector().getByText("No length of time: write 150, 2:30 or 2m30s.").waitFor();
    await designer.selects("menu");
    const tries = designer.field("Tries without input");
    await tries.fill("abc");
    await tries.press("Tab");
    await inspector()
      .getByText(/"maxNoInput" must be a whole number/)
      .waitFor();
    expect(await tries.inputValue()).toBe("abc");
    const stray = inspector().getByRole("group", { name: "loudness" });
    await stray.getByText("11").waitFor();
    await designer.selects("loop");
    await designer.field("Times").fill("many");
    await inspector()
      .getByText(/must be a whole number or one \{expression\}/)
      .waitFor();
    await designer.selects("play");
    await inspector().getByText('"not a list"').waitFor();
    await inspector().getByText('"yes"').waitFor();
    await picture(page, "inspector-wrong-light-1440");
    await designer.selects("wait");
    expect(await designer.field("Seconds").inputValue()).toBe("5x");
    await designer.selectsNothing();
    await button("Add variable").click();
    const names = inspector().getByLabel("Variable name");
    await names.last().fill("level");
    await names.last().press("Tab");
    await inspector().getByText("The name level is taken already.").waitFor();
    expect(await names.last().inputValue()).toBe("level");
  });

  it("every form fits, and rare properties wait behind More", async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await designer.selects("menu");
    expect(await designer.field("Termination key").count()).toBe(0);
    await button("More").click();
    await designer.field("Termination key").waitFor();
    for (const id of Object.keys(FORMS.actions)) {
      await designer.selects(id);
      const wide: unknown = await inspector().evaluate(
        (panel) => panel.scrollWidth > panel.clientWidth + 1,
      );
      expect(wide, `${id} is wider than the inspector`).toBe(false);
    }
    // What the browser itself says of the file that was refused.
    expect(errors.filter((words) => !words.includes("422"))).toEqual([]);
  });
});

async function expectSoon(what: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(what, { timeout: 5_000, interval: 30 }).toEqual(wanted);
}

async function drag(from: Locator, to: Locator): Promise<void> {
  const page = from.page();
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error("The place is not on the screen.");
  await page.mouse.move(box.x + 6, box.y + 12, { steps: 8 });
  await page.mouse.move(box.x + 6, box.y + 16, { steps: 4 });
  await page.mouse.up();
}
