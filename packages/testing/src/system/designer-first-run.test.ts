import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 720 };

describe.skipIf(chromium.skip)(`whoever comes for the first time${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    centre = await openContactCentre(null);
    return () => centre.stop();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("has the reference script at a caller's ear within a minute: a card, Call, a key, a callback", async () => {
    const { page, errors } = await openPage(browser, centre.url, LARGE);
    const designer = new Designer(page);
    const question = page.getByRole("region", { name: "What should happen when somebody calls?" });
    await question.getByText("Skills: support · 15 tests").waitFor();
    await picture(page, "first-run-templates-light-1440");
    const began = performance.now();
    await question.getByRole("button", { name: /^Queue with callback/ }).click();
    const dialog = page.getByRole("dialog", { name: "New script" });
    await dialog.getByRole("radio", { name: /^Queue with callback/, checked: true }).waitFor();
    await designer.button("Create script").click();
    await designer.action("offer-callback").waitFor();
    await designer.button("Simulate").click();
    await designer.button("Call").click();
    await designer.button("Pause the clock").click();
    for (let tens = 0; tens < 4; tens++) await designer.button("+10 s").click();
    await designer.button("Key 1").click();
    await designer.button("+10 s").click();
    await page.getByRole("log").getByText("keeps its place for a callback").waitFor();
    const seconds = (performance.now() - began) / 1000;
    expect(seconds).toBeLessThan(60);
    await designer.publishes();
    const file = join(centre.workspace, "scripts/queue-with-callback.json");
    expect(readFileSync(file, "utf8")).toContain('"name": "Queue with callback"');
    expect(existsSync(join(centre.workspace, "tests/queue-with-callback/abandons.json"))).toBe(
      true,
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a script is begun from a template by the keyboard; a name that is taken is said in the field", async () => {
    await centre.client.createScript({ name: "Service/Bank" });
    const { page, errors } = await openPage(browser, centre.url, { ...SMALL, dark: true });
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    await designer.button("New script").press("Enter");
    const dialog = page.getByRole("dialog", { name: "New script" });
    await dialog.getByRole("radio", { name: /^Empty/ }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Space");
    await dialog.getByRole("radio", { name: /^Bank/, checked: true }).waitFor();
    const name = page.getByLabel("Script name");
    expect(await name.inputValue()).toBe("Bank");
    await name.fill("Service/Bank");
    await name.press("Enter");
    await dialog.getByText('There is a script "Service/Bank" already.').waitFor();
    await picture(page, "first-run-taken-dark-1280");
    await name.fill("Service/Harbour bank");
    await name.press("Enter");
    await designer.action("identify").waitFor();
    await page.getByRole("treeitem", { name: /^identify/ }).waitFor();
    expect((await centre.client.getWorkspace()).skills).toHaveLength(2);
    expect(errors.filter((text) => !text.includes("409"))).toEqual([]);
    await page.close();
  });

  it("scripts lie in folders; keys walk, open, rename, duplicate and delete; what is in use stays", async () => {
    await centre.client.createFromTemplate({ id: "bank" }, { name: "Service/Bank" });
    writeFileSync(
      join(centre.workspace, "cordboard.json"),
      '{ "name": "New", "points": { "2000": { "script": "core-banking" } } }',
    );
    for (const name of ["Sales/North", "Sales/EU/Berlin"])
      await centre.client.createScript({ name });
    const { page, errors } = await openPage(browser, centre.url, LARGE);
    const designer = new Designer(page);
    const item = (name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name}\\b`) });
    const press = (key: string) => page.keyboard.press(key);
    await item("core-banking").getByRole("img", { name: "Answers 2000" }).waitFor();
    await item("Sales").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await press(key);
    await page.getByRole("banner").getByText("Sales/EU/Berlin").waitFor();
    await picture(page, "first-run-folders-light-1440");

    await press("F2");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("Sales/EU/Hamburg");
    await press("Enter");
    await page.getByRole("banner").getByText("Sales/EU/Hamburg").waitFor();
    await item("Berlin").waitFor({ state: "detached" });

    await item("Hamburg").press("Shift+F10");
    await page.getByRole("menuitem", { name: "Duplicate…" }).press("Enter");
    await press("Enter");
    await item("Hamburg copy").waitFor();
    await item("Hamburg copy").press("Delete");
    await designer.button("Delete script").click();
    await item("Hamburg copy").waitFor({ state: "detached" });

    await item("core-banking").press("Delete");
    await designer.button("Delete script").click();
    const refusal =
      '"core-banking" answers 2000 and is used by "Ask the core banking system" of identify.';
    await dialog.getByRole("alert").getByText(refusal).waitFor();
    await press("Escape");
    await item("identify").click();
    await item("Sales").first().press("ArrowLeft");
    await page.reload();
    await page.getByRole("treeitem", { name: /^Sales/, expanded: false }).waitFor();
    await page.getByRole("treeitem", { name: /^Service/, expanded: true }).waitFor();
    expect(errors.filter((text) => !text.includes("409"))).toEqual([]);
    await page.close();
  });

  it("the tour points at what it speaks of, goes on when one has done it, and is left at any time", async () => {
    await centre.client.createFromTemplate({ id: "queue-callback" }, { name: "First" });
    const { page, errors } = await openPage(browser, centre.url, { ...SMALL, dark: true });
    const designer = new Designer(page);
    const offer = page.getByRole("region", { name: "Guided tour" });
    const tour = page.getByRole("dialog", { name: "Guided tour" });
    const at = (title: string) => tour.getByText(title, { exact: true }).waitFor();
    await offer.getByRole("button", { name: "Take the tour" }).press("Enter");
    await at("What a call can do");
    await offer.waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await at("The way of a call");
    await picture(page, "first-run-tour-dark-1280");
    await page.keyboard.press("ArrowRight");
    await at("What comes next");
    await page.keyboard.press("ArrowLeft");
    await at("The way of a call");
    for (const title of ["What comes next", "How it does it"]) {
      await page.keyboard.press("ArrowRight");
      await at(title);
    }
    await designer.action("offer-callback").click({ position: { x: 60, y: 14 } });
    await at("Hear it before callers do");
    await designer.button("Simulate").click();
    await designer.button("Call").click();
    await at("What is still missing");
    for (const title of ["Save, then publish", "Never at a loss"]) {
      await tour.getByRole("button", { name: "Next" }).click();
      await at(title);
    }
    await picture(page, "first-run-tour-end-dark-1280");
    await tour.getByRole("button", { name: "Done" }).click();
    await tour.waitFor({ state: "detached" });

    await page.keyboard.press("ControlOrMeta+k");
    await page.getByLabel("Search commands, actions, values and scripts").fill("tour");
    await page.keyboard.press("Enter");
    await at("What a call can do");
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    await page.reload();
    await designer.action("offer-callback").waitFor();
    expect(await offer.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
