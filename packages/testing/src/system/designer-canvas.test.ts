import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const selected = (page: Page, words: string) =>
  page.getByRole("heading", { name: `${words} selected` }).waitFor();

describe.skipIf(chromium.skip)(`drawing by mouse and by keyboard${chromium.reason}`, () => {
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

  const address = () => new URL("/scripts/queue-callback", centre.url).href;
  async function opened(size: { width?: number; height?: number; dark?: boolean } = {}) {
    const { page, errors } = await openPage(browser, address(), size);
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    return { page, errors, designer };
  }

  it("what is dropped on a link is put into it, from the palette and from the canvas; one undo takes it back", async () => {
    const { page, errors, designer } = await opened();
    const [x, y] = await designer.middleOfLink("Begin", "Default", "Request agent");
    const canvas = await designer.canvas.boundingBox();
    await designer.drags("Wait", x - (canvas?.x ?? 0), y - (canvas?.y ?? 0));
    await designer.link("Begin", "Default", "Wait").waitFor();
    await designer.link("Wait", "Default", "Request agent").waitFor();
    await designer.presses("Control+z");
    await designer.link("Begin", "Default", "Request agent").waitFor();

    await designer.drags("Log", 420, 560);
    await page.getByRole("heading", { name: "Log" }).waitFor();
    const [toX, toY] = await designer.middleOfLink("Request agent", "Default", "Wait with music");
    await designer.dragsAction("log", toX, toY);
    await designer.link("Request agent", "Default", "Log").waitFor();
    await designer.link("Log", "Default", "Wait with music").waitFor();
    await designer.presses("Control+z");
    await designer.link("Request agent", "Default", "Wait with music").waitFor();
    await designer.action("log").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("actions are selected with a box, copied into a script in another tab, and aligned there", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address());
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    await designer.selectsNothing();
    const [first, last] = await Promise.all(
      ["begin", "request-agent"].map((id) => designer.action(id).boundingBox()),
    );
    if (!first || !last) throw new Error("They are not on the screen.");
    await page.keyboard.down("Shift");
    await page.mouse.move(first.x - 20, first.y - 20);
    await page.mouse.down();
    await page.mouse.move(last.x + 20, last.y + 20, { steps: 5 });
    await page.mouse.up();
    await selected(page, "2 actions");
    await designer.action("music").click({ position: { x: 60, y: 14 } });
    await page.keyboard.up("Shift");
    await selected(page, "3 actions");
    await designer.presses("Control+c");

    const tab = await context.newPage();
    await tab.goto(centre.url);
    const other = new Designer(tab);
    await other.newScript("second");
    await tab.getByRole("dialog").waitFor({ state: "detached" });
    await other.presses("Control+v");
    await selected(tab, "3 actions");
    await other.action("begin-2").waitFor();
    await other.link("Request agent", "Default", "Wait with music").waitFor();
    await other.action("music").click({ button: "right" });
    await picture(tab, "canvas-menu-light-1440");
    await other.chooses("Align left edges");
    const lefts = await Promise.all(
      ["begin-2", "request-agent", "music"].map((id) => other.action(id).boundingBox()),
    );
    expect(new Set(lefts.map((box) => box && Math.round(box.x))).size).toBe(1);
    await other.presses("Control+d");
    await other.action("music-2").waitFor();
    await other.presses("Control+x");
    await other.action("music-2").waitFor({ state: "detached" });
    await other.presses("Control+z", "Control+z", "Control+z", "Control+z");
    await other.action("music").waitFor({ state: "detached" });
    await context.close();
  });

  it("a text that is no part of a script is not pasted, and says so", async () => {
    const { page, errors, designer } = await opened();
    await designer.selects("begin");
    await designer.field("Label").fill("Hello");
    await designer.field("Label").press("Control+a");
    await designer.presses("Control+c");
    await designer.selects("request-agent");
    await designer.presses("Control+v");
    await page.getByText("There are no actions to paste").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("an action is added, linked and moved, a note is written, all by the keyboard", async () => {
    const { page, errors, designer } = await opened();
    await page.getByRole("searchbox", { name: "Search actions" }).press("F6");
    await designer.presses("Alt+ArrowRight", "Alt+ArrowRight");
    await page.getByRole("heading", { name: "Request agent" }).waitFor();
    await designer.presses("l");
    const dialog = page.getByRole("dialog", { name: "Link a branch" });
    await dialog.getByRole("combobox", { name: "Leads to" }).waitFor();
    await page.keyboard.type("milestone");
    await page.getByRole("option", { name: "New: Milestone" }).waitFor();
    await picture(page, "canvas-link-light-1440");
    await designer.presses("Enter", "Enter");
    await page.getByRole("heading", { name: "Milestone" }).waitFor();
    await dialog.waitFor({ state: "detached" });
    await designer.action("milestone").and(page.locator(":focus")).waitFor();

    const before = await designer.action("milestone").boundingBox();
    await designer.presses("ArrowDown", "ArrowDown");
    await expect.poll(() => designer.action("milestone").boundingBox()).not.toEqual(before);
    await designer.presses("Control+z");
    await expect.poll(() => designer.action("milestone").boundingBox()).toEqual(before);

    await designer.presses("l");
    await dialog.getByRole("combobox", { name: "Leads to" }).waitFor();
    await page.keyboard.type("hang");
    await page.getByRole("option", { name: "Hang up", exact: true }).waitFor();
    await designer.presses("Enter", "Enter");
    await designer.link("Milestone", "Default", "Hang up").waitFor();
    await designer.action("milestone").and(page.locator(":focus")).waitFor();
    await designer.presses("Alt+ArrowRight");
    await page.getByRole("heading", { name: "Hang up" }).waitFor();

    await designer.presses("n");
    await designer.canvas
      .getByRole("textbox", { name: "Note" })
      .and(page.locator(":focus"))
      .waitFor();
    await page.keyboard.type("Ask Leeds first.");
    await designer.presses("Escape");
    await designer.note("Ask Leeds first.").waitFor();
    await picture(page, "canvas-note-light-1440");
    await designer.presses("Delete");
    await designer.note("Ask Leeds first.").waitFor({ state: "detached" });
    await designer.presses("Control+z");
    await designer.note("Ask Leeds first.").waitFor();

    await designer.presses("Control+a", "Shift+F10");
    await page.getByRole("menuitem", { name: "Duplicate" }).waitFor();
    await designer.presses("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await designer.presses("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Duplicate").waitFor();
    await picture(page, "canvas-shortcuts-light-1440");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the command bar finds an action by what it says, runs commands, and opens scripts", async () => {
    const { page, errors, designer } = await opened({ width: 1280, height: 720, dark: true });
    await designer.presses("Control+k");
    const bar = page.getByRole("dialog", { name: "Search and commands" });
    await bar.getByRole("textbox").fill("sorry call again");
    await bar.getByText("We are sorry. Please call again later.").waitFor();
    await picture(page, "canvas-command-bar-dark-1280");
    await designer.presses("Enter");
    await page.getByRole("heading", { name: "Play" }).waitFor();
    await designer.presses("Control+k");
    await bar.getByRole("textbox").fill("select all");
    await designer.presses("Enter");
    await selected(page, "8 actions");
    await page.getByRole("button", { name: "New script" }).waitFor();
    await designer.presses("Control+k");
    await bar.getByRole("textbox").fill("second");
    await designer.presses("Enter");
    await page.getByRole("heading", { name: "second", level: 1 }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a link is selected by the keyboard, and an action is inserted there", async () => {
    const { page, errors, designer } = await opened();
    await designer.link("Begin", "Default", "Request agent").focus();
    await designer.presses("Enter", "i");
    await page.getByRole("dialog", { name: "Insert action here…" }).waitFor();
    await page.keyboard.type("wait");
    await designer.presses("Enter");
    await designer.link("Wait", "Default", "Request agent").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("panels keep the size that they are given, also after the page is opened anew", async () => {
    const { page, errors, designer } = await opened();
    const edge = page.getByRole("separator", { name: "Width of the inspector" });
    await edge.press("ArrowLeft");
    await edge.press("ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("352");
    const left = page.getByRole("separator", { name: "Width of scripts and actions" });
    const box = await left.boundingBox();
    if (!box) throw new Error("The edge is not on the screen.");
    await page.mouse.move(box.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 63, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => left.getAttribute("aria-valuenow")).toBe("308");
    await designer.presses("Control+j");
    await page.getByRole("separator", { name: "Height of the drawer" }).press("ArrowUp");
    await page.reload();
    await designer.action("begin").waitFor();
    expect(await edge.getAttribute("aria-valuenow")).toBe("352");
    expect(await left.getAttribute("aria-valuenow")).toBe("308");
    await page.getByRole("separator", { name: "Height of the drawer" }).waitFor();
    await designer.presses("Control+i");
    await edge.waitFor({ state: "hidden" });
    expect(errors).toEqual([]);
    await page.close();
  });
});
