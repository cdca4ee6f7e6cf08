import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const ANI = "+12025550123";
/** Each test has a script of its own: whoever comes there stays in its figures. */
const POINTS = {
  "1000": "quiet",
  "1001": "busy",
  "1002": "lossy",
  "1003": "told-of",
  "1004": "new",
};
const { skip, reason } = browserAvailable();

describe.skipIf(skip)(`real contacts in the designer${reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    for (const name of Object.values(POINTS)) await publishes(centre, name, asks("Press 1."));
    await publishes(centre, "told", TOLD);
    const points = Object.entries(POINTS).map(([number, script]) => [number, { script }]);
    const settings = { name: "Live", points: Object.fromEntries(points) };
    writeFileSync(join(centre.workspace, "cordboard.json"), JSON.stringify(settings));
    await centre.client.listScripts();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const calls = async (dnis: keyof typeof POINTS) =>
    (await centre.client.simulateCall({ ani: ANI, dnis })).contactId;
  const presses = (id: string, digits: string) => centre.client.pressDigits({ id }, { digits });
  const hangsUp = (id: string) => centre.client.hangUpCaller({ id });

  it("what to do is said before anybody has called", async () => {
    const { page, live, errors } = await openLive(browser, centre, "quiet");
    await page.getByText("No contact is in this script now.").waitFor();
    await live.view("Figures").click();
    await page.getByText(/^Nobody came to this script in this time/).waitFor();
    await live.view("Contacts").click();
    await page.getByText(/^No contact of this script runs now/).waitFor();
    await picture(page, "live-empty-1440x900-light");
    await page.getByRole("button", { name: "Place a test call from the desk" }).click();
    await page.getByRole("button", { name: "Place call" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the canvas counts the contacts at each action, also in a sub-script and while the drawer is closed", async () => {
    const { page, live, designer, errors } = await openLive(browser, centre, "busy");
    const [first, second] = [await calls("1001"), await calls("1001")];
    await live.here("menu", "2 contacts are here").waitFor();
    await presses(first, "1");
    await live.here("menu", "1 contact is here").waitFor();
    await live.here("sub", "1 contact is here").waitFor();
    await live.table("Now").getByRole("button", { name: "Choose" }).waitFor();
    await picture(page, "live-now-1440x900-light");

    await page.keyboard.press("Shift+L");
    await designer.button("Show or hide the drawer").click();
    await live.here("menu", "1 contact is here").waitFor();
    await hangsUp(second);
    await live.here("menu", "1 contact is here").waitFor({ state: "detached" });
    await page.getByText("told", { exact: true }).click();
    await live.here("long", "1 contact is here").waitFor();
    await hangsUp(first);
    await live.here("long", "1 contact is here").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("figures stand on the canvas and in a table, the worst place first, which leads to its action", async () => {
    const [first, second] = [await calls("1002"), await calls("1002")];
    await presses(first, "1");
    await hangsUp(first);
    await hangsUp(second);
    const { page, live, designer, errors } = await openLive(browser, centre, "lossy", {
      width: 1280,
      height: 720,
      dark: true,
    });
    await live.view("Figures").click();
    await designer.action("menu").getByText("2 came · 1 lost (50%)").waitFor();
    await designer.action("begin").getByText("2 came").waitFor();
    await page.getByRole("complementary", { name: "Legend" }).waitFor();
    const rows = live.table("Figures").getByRole("row");
    expect((await rows.nth(1).innerText()).split(/\s*\t\s*/).slice(0, 4)).toEqual([
      "Choose",
      "2",
      "1 (50%)",
      "1",
    ]);
    await page.getByText("How often contacts came to the action", { exact: false }).waitFor();
    await picture(page, "live-figures-1280x720-dark");

    await hangsUp(await calls("1002"));
    await designer.button("Look again").click();
    await designer.action("menu").getByText("3 came · 2 lost (66.7%)").waitFor();

    await live.table("Figures").getByRole("button", { name: "Run told" }).press("Enter");
    await expect.poll(() => designer.field("Id").inputValue()).toBe("sub");

    await page.getByRole("combobox", { name: "Time" }).click();
    await page.getByRole("option", { name: "From … to" }).click();
    await page.getByRole("button", { name: /^From: / }).waitFor();
    await designer.action("menu").getByText("3 came · 2 lost (66.7%)").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the way of a contact is gone through on the canvas by keyboard", async () => {
    const contactId = await calls("1003");
    await presses(contactId, "1");
    await hangsUp(contactId);
    const { page, live, designer, errors } = await openLive(browser, centre, "told-of");
    await page.getByRole("radio", { name: "Now" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await live
      .table("Contacts")
      .getByRole("row", { name: /caller hung up/ })
      .waitFor();
    await live.table("Contacts").getByRole("button").focus();
    await page.keyboard.press("Enter");
    const way = page.getByRole("region", { name: "Way of the contact" });
    await way.getByText(/^Step 1 of/).waitFor();
    const forward = way.getByRole("button", { name: "Step forward" });
    await forward.focus();
    const at = (id: string) => designer.action(id).getByText("The call is here");
    // Called, answered, on to the menu …
    for (let step = 1; step <= 2; step++) await page.keyboard.press("Enter");
    await at("menu").waitFor();
    // … which is heard, until 1 is pressed and taken.
    for (let step = 1; step <= 3; step++) await page.keyboard.press("Enter");
    await at("sub").waitFor();
    const pressed = way.getByRole("button", { name: "presses 1" });
    await pressed.waitFor();
    // It is read, not only there: what shows when one points at a line once hid the words.
    const words = ".cb-replay .cb-line span:last-child";
    const opacity = `getComputedStyle(document.querySelector("${words}")).opacity`;
    expect(await page.evaluate(opacity)).toBe("1");
    const known = way.getByRole("group", { name: "Variables at this step" });
    expect(await known.innerText()).toBe('topic = "none"');
    await picture(page, "live-contact-1440x900-light");
    await way.getByRole("button", { name: "Step back" }).press("Enter");
    await way.getByRole("button", { name: "presses 1" }).click();
    await way.getByRole("button", { name: "To the beginning" }).click();
    await way.getByText(/^Step 1 of/).waitFor();
    await at("sub").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a contact of another version is said to be one, and goes on where it can", async () => {
    const contactId = await calls("1004");
    await publishes(centre, "new", asks("Press 1 to hear everything."));
    const { page, live, designer, errors } = await openLive(browser, centre, "new");
    await live.view("Contacts").click();
    await live
      .table("Contacts")
      .getByRole("row", { name: /running/ })
      .getByRole("button")
      .click();
    await page.getByText(/^This contact ran another version of this script/).waitFor();
    await designer.action("menu").getByText("The call is here").waitFor();
    // It is followed while it runs.
    await presses(contactId, "1");
    await designer.action("sub").getByText("The call is here").waitFor();
    await hangsUp(contactId);
    await page.getByText("the contact is over: caller-hung-up").waitFor();
    await page.getByRole("button", { name: "Show that version" }).click();
    await page
      .getByText(/Version of the contact/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** The live tab, by the names that are read there. */
class Live {
  readonly #page: Page;
  readonly #designer: Designer;

  constructor(page: Page, designer: Designer) {
    this.#page = page;
    this.#designer = designer;
  }

  /** By mouse one hits the word of a choice. */
  view(name: string): Locator {
    return this.#page.getByRole("radiogroup", { name: "What is shown" }).getByText(name);
  }

  table(name: string): Locator {
    return this.#page.getByRole("table", { name });
  }

  here(action: string, words: string): Locator {
    return this.#designer.action(action).getByRole("img", { name: words });
  }
}

async function openLive(browser: Browser, centre: ContactCentre, script: string, look = {}) {
  const address = new URL(`/scripts/${script}`, centre.url).href;
  const { page, errors } = await openPage(browser, address, look);
  const designer = new Designer(page);
  await designer.action("begin").waitFor();
  await page.getByRole("tab", { name: "Live" }).click();
  return { page, errors, designer, live: new Live(page, designer) };
}

/** As `git pull` would bring it. */
async function publishes(centre: ContactCentre, name: string, actions: object): Promise<void> {
  const head = { version: 1, name, mediaType: "phone", language: "en-US", timeZone: "Etc/UTC" };
  const variables = { topic: { type: "string", initial: "none" } };
  const file = join(centre.workspace, "scripts", `${name}.json`);
  writeFileSync(file, JSON.stringify({ ...head, variables, actions }));
  await centre.client.listScripts();
}

/** Whoever presses 1 is in a sub-script for an hour. */
const asks = (text: string) => ({
  begin: { type: "Begin", branches: { Default: "menu" } },
  menu: {
    type: "Menu",
    label: "Choose",
    properties: {
      prompts: [{ type: "speech", text }],
      choices: [{ key: "1", label: "More" }],
      timeoutSec: 60,
    },
    branches: { "1": "sub", Default: "hang-up" },
  },
  sub: {
    type: "Runsub",
    label: "Run told",
    properties: { script: "told" },
    branches: { Default: "hang-up" },
  },
  "hang-up": { type: "Hangup" },
});

const TOLD = {
  begin: { type: "Begin", branches: { Default: "long" } },
  long: { type: "Wait", properties: { seconds: 3600 }, branches: { Default: "return" } },
  return: { type: "Return" },
};
