import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
/** More stops than there are on the page. */
const PATIENCE = 150;

/** The part of the page that has the keys, as it is called; and what had them before, where it looked just as it does now. */
const STOP = `(() => {
  const look = (element) => {
    for (const change of element.getAnimations({ subtree: true })) change.finish();
    const line = element.querySelector("path");
    const parts = [element, element.firstElementChild, line].filter((part) => part !== null);
    return parts.map((part) => {
      const { outlineStyle, borderColor, backgroundColor, boxShadow, left, stroke } = getComputedStyle(part);
      return [outlineStyle, borderColor, backgroundColor, boxShadow, left, stroke];
    }).join();
  };
  const { element, was } = window.stopBefore ?? {};
  const unmarked = element?.isConnected && was === look(element) ? element.outerHTML.slice(0, 120) : null;
  const focused = document.activeElement;
  window.stopBefore = focused && focused !== document.body ? { element: focused, was: look(focused) } : null;
  const area = focused?.closest("[aria-label]:is(nav, section, aside, [role=region]), header");
  return { area: area?.getAttribute("aria-label") ?? area?.localName ?? "nothing", unmarked };
})()`;
interface Stop {
  readonly area: string;
  readonly unmarked: string | null;
}

const hasKeys = (page: Page, what: Locator) => what.and(page.locator(":focus")).waitFor();
const told = (page: Page, words: string) =>
  page.getByRole("status").getByText(words, { exact: true }).waitFor({ state: "attached" });

async function walks(page: Page, key: "Tab" | "Shift+Tab", to: Locator): Promise<void> {
  const there = to.and(page.locator(":focus"));
  for (let stop = 0; stop < PATIENCE; stop++) {
    await page.keyboard.press(key);
    if ((await there.count()) > 0) return;
  }
  throw new Error(`${key} does not come to it.`);
}

describe.skipIf(chromium.skip)(`the designer by the keyboard alone${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  it("Tab goes the way one works, and the first stop leads past all of it to the canvas", async () => {
    const script = new URL("/scripts/queue-callback", centre.url).href;
    const { page, errors } = await openPage(browser, script);
    const designer = new Designer(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await designer.action("begin").waitFor();
    await page.getByRole("button", { name: "New script" }).waitFor();
    const skip = page.getByRole("link", { name: "Skip to the canvas" });
    await designer.presses("Tab");
    await hasKeys(page, skip);
    const areas: string[] = [];
    const unmarked: (string | null)[] = [];
    for (let stop = 0; stop < PATIENCE && !areas.includes("Drawer"); stop++) {
      const at = await page.evaluate<Stop>(STOP);
      if (areas.at(-1) !== at.area) areas.push(at.area);
      unmarked.push(at.unmarked);
      await designer.presses("Tab");
    }
    expect(unmarked.filter((what) => what !== null)).toEqual([]);
    expect(areas.filter((area) => area !== "nothing")).toEqual([
      "header",
      "Pages",
      "header",
      "Scripts",
      "Actions",
      "Guided tour",
      "Canvas",
      "Inspector",
      "Drawer",
    ]);
    await skip.focus();
    await designer.presses("Enter");
    await hasKeys(page, designer.canvas);
    await picture(page, "keyboard-canvas-light-1440");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a script is made, drawn, linked, filled in and saved; nothing that closes or goes takes the keys with it", async () => {
    const { page, errors } = await openPage(browser, centre.url);
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    const create = page.getByRole("button", { name: "New script" });
    await walks(page, "Tab", create);
    await designer.presses("Enter");
    await hasKeys(page, page.getByLabel("Script name"));
    await page.keyboard.type("by-keyboard");
    await designer.presses("Enter");
    await page.getByRole("heading", { name: "by-keyboard", level: 1 }).waitFor();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await hasKeys(page, create);

    const search = page.getByRole("searchbox", { name: "Search actions" });
    await walks(page, "Tab", search);
    for (const [words, title] of [
      ["hang", "Hang up"],
      ["wait", "Wait"],
      ["play", "Play"],
    ] as const) {
      await designer.presses("ControlOrMeta+a");
      await page.keyboard.type(words);
      await designer.presses("Enter");
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
      await told(page, `Added: ${title}.`);
      await hasKeys(page, search);
    }

    await designer.presses("F6");
    await hasKeys(page, designer.action("play"));
    await walks(page, "Shift+Tab", designer.action("begin"));
    await designer.presses("Enter");
    await linksTo("Play", "Begin");
    await designer.presses("Alt+ArrowRight");
    await hasKeys(page, designer.action("play"));
    await designer.presses("F2");
    await walks(
      page,
      "Tab",
      designer.inspector.getByRole("button", { name: "Prompts: add text to speech" }),
    );
    await designer.presses("Enter");
    await walks(page, "Tab", designer.field("Text"));
    await page.keyboard.type("Good evening.");
    await designer.presses("Shift+F6");
    await hasKeys(page, designer.action("play"));
    await linksTo("Wait", "Play");
    await designer.presses("Alt+ArrowRight");
    await linksTo("Hang up", "Wait");
    await picture(page, "keyboard-drawn-light-1440");
    await designer.saves();

    await designer.presses("Alt+ArrowRight");
    await hasKeys(page, designer.action("hang-up"));
    await designer.presses("Delete");
    await told(page, "Removed: Hang up.");
    await hasKeys(page, designer.action("wait"));
    await designer.presses("ControlOrMeta+z");
    await designer.link("Wait", "Default", "Hang up").waitFor();
    await designer.presses("a");
    await page.getByRole("dialog", { name: "Add action…" }).waitFor();
    await designer.presses("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await hasKeys(page, designer.action("wait"));

    const drawer = page.getByRole("region", { name: "Drawer" });
    await designer.presses("ControlOrMeta+j");
    await drawer.getByRole("tabpanel").waitFor();
    await designer.presses("F6", "F6");
    await hasKeys(page, drawer.getByRole("tab", { name: "Problems" }));
    await designer.presses("ArrowRight");
    await hasKeys(page, drawer.getByRole("tab", { name: "Simulator" }));
    await designer.presses("Tab");
    await hasKeys(page, drawer.getByRole("button", { name: "Show or hide the drawer" }));
    await designer.presses("ControlOrMeta+k");
    await hasKeys(page, page.getByRole("dialog").getByRole("textbox"));
    await designer.presses("Escape");
    await hasKeys(page, drawer.getByRole("button", { name: "Show or hide the drawer" }));
    await designer.presses("ControlOrMeta+k");
    await hasKeys(page, page.getByRole("dialog").getByRole("textbox"));
    await page.keyboard.type("deutsch");
    const german = page.getByRole("button", { name: "App language: Deutsch" });
    await german.and(page.locator("[data-selected]")).waitFor();
    await designer.presses("Enter");
    await page.getByRole("link", { name: "Arbeitsplatz" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();

    /** Links what is selected, which has the keys and keeps them. */
    async function linksTo(title: string, from: string) {
      await designer.presses("l");
      const target = page.getByRole("combobox", { name: "Leads to" });
      await hasKeys(page, target);
      await page.keyboard.type(title);
      await page.getByRole("option", { name: title, exact: true }).waitFor();
      await designer.presses("Enter", "Enter");
      await told(page, `Added: Link from ${from}, branch Default, to ${title}.`);
    }
  });
});
