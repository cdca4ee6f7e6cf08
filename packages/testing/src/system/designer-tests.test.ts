import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const speech = (text: string) => ({ prompts: [{ type: "speech", text }] });

/** Who does nothing hears the question for ever. */
const ROUND = {
  version: 1,
  name: "round",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "ask" } },
    ask: {
      type: "Menu",
      label: "Ask",
      properties: {
        ...speech("Press 1."),
        choices: [{ key: "1", label: "Go on" }],
        timeoutSec: 5,
        maxNoInput: 1,
        maxNoMatch: 1,
      },
      branches: { "1": "thanks", Default: "ask", Error: "bye" },
    },
    thanks: {
      type: "Play",
      label: "Thank",
      properties: speech("Thank you."),
      branches: { Default: "bye" },
    },
    bye: { type: "Hangup", label: "Bye" },
  },
};
const scenario = (name: string, steps: readonly object[], path: readonly string[]) => ({
  name,
  script: "round",
  steps,
  until: 20,
  expect: { path },
});
const presses1 = { at: 2, caller: "presses 1" };

const view = (page: Page, name: string) => page.getByText(name, { exact: true });
const told = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();

describe.skipIf(chromium.skip)(`tests in the designer${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;
  const file = (path: string) => join(centre.workspace, path);
  const writes = (path: string, content: object) =>
    writeFileSync(file(path), JSON.stringify(content));

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    for (const name of readdirSync(file("tests")))
      if (!/^(?:abandons|called-back)\.json$/.test(name)) rmSync(file(`tests/${name}`));
    writes("scripts/round.json", ROUND);
    writes("tests/one.json", scenario("Presses 1", [presses1], ["begin", "ask", "thanks", "bye"]));
    writes("tests/wrong.json", scenario("Expects too much", [presses1], ["begin", "ask", "bye"]));
    await centre.client.listScripts();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const open = async (script: string, look = {}) => {
    const url = new URL(`/scripts/${script}`, centre.url).href;
    const { page, errors } = await openPage(browser, url, look);
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    return { page, errors, designer };
  };
  it("all scenarios run on the drawing; a failed one says why, and opens in the simulator where it went wrong", async () => {
    const { page, errors, designer } = await open("round");
    await page.getByRole("tab", { name: "Tests" }).click();
    const own = page.getByRole("list", { name: "About this script (2)" });
    await own.getByRole("img", { name: "not run" }).nth(1).waitFor();
    await designer.button("Run all scenarios").click();
    await told(page, /^3 passed, 1 failed/);
    await own.getByRole("button", { name: "failed Expects too much" }).click();
    const details = page.getByRole("region", { name: "Scenario" });
    await details
      .getByText('path: expected ["begin","ask","bye"], but it was ["begin","ask","thanks","bye"]')
      .waitFor();
    await details
      .getByRole("list", { name: "What happened" })
      .getByText(/Press 1\./)
      .waitFor();
    await picture(page, "tests-failed-light-1440");

    await details.getByRole("button", { name: "Open in the simulator" }).click();
    await page.getByText("The call stands still before “Thank”.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("what no scenario takes stands out on the canvas, and is listed; by the keyboard, and again after a change", async () => {
    const { page, errors, designer } = await open("round", {
      width: 1280,
      height: 720,
      dark: true,
    });
    await designer.selectsNothing();
    await page.keyboard.press("Shift+R");
    await told(page, /3 of 8 branches/);
    await designer.action("thanks").getByText("2 ×").waitFor();
    await designer.action("ask").getByText("never").first().waitFor();
    await view(page, "Coverage").click();
    await page.getByText("37% of all branches are taken").waitFor();
    await picture(page, "tests-coverage-dark-1280");
    const gaps = page.getByRole("list", { name: "Not covered" });
    await gaps.getByRole("button", { name: /^Ask/ }).press("Enter");
    await expect.poll(() => designer.field("Id").inputValue()).toBe("ask");

    await page.getByRole("switch", { name: "On the canvas" }).focus();
    await page.keyboard.press("Space");
    await designer.action("thanks").getByText("2 ×").waitFor({ state: "detached" });
    await page.keyboard.press("Space");

    await page.getByRole("switch", { name: "After each change" }).focus();
    await page.keyboard.press("Space");
    await designer.selects("thanks");
    await page.keyboard.press("Delete");
    await view(page, "Scenarios").click();
    await page.getByRole("button", { name: "passed Expects too much" }).waitFor();
    await page.getByRole("button", { name: "failed Presses 1" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("explore lights the way of a caller who gets stuck, and keeps an ending as a scenario", async () => {
    const { page, errors, designer } = await open("round");
    await page.getByRole("tab", { name: "Tests" }).click();
    await view(page, "Ways of callers").click();
    await designer.button("Find ways where callers get stuck").click();
    await told(page, "Callers can get stuck in 1 way.");
    const flaws = page.getByRole("list", { name: "Callers get stuck" });
    await flaws
      .getByRole("button", { name: /goes round for ever: Ask, unless they press the right key/ })
      .click();
    const way = page.getByRole("region", { name: "Way of the caller" });
    await way
      .getByText(/ask takes Timeout, by Default → ask/)
      .first()
      .waitFor();
    await picture(page, "tests-stuck-light-1440");

    await page
      .getByRole("list", { name: "Calls end" })
      .getByRole("button", { name: "The caller is hung up at “Bye”" })
      .click();
    await way.getByRole("button", { name: "Keep as scenario" }).click();
    const path = "tests/explored-round-script-ended-bye.json";
    await page.getByText(`Kept as ${path}`).waitFor();
    expect(JSON.parse(readFileSync(file(path), "utf8"))).toMatchObject({
      name: "The caller is hung up at “Bye”",
      script: "round",
    });

    await view(page, "Scenarios").click();
    const title = page.getByRole("button", { name: /^not run The caller is hung up at “Bye”/ });
    await title.click();
    await designer.button("Rename…").click();
    await page.getByRole("textbox", { name: "What is tested" }).fill("Comes to the end");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "not run Comes to the end" }).waitFor();
    await designer.button("Delete…").click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await title.waitFor({ state: "detached" });
    await expect.poll(() => existsSync(file(path))).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("without scenarios it says how to make one, also in German", async () => {
    for (const name of readdirSync(file("tests"))) rmSync(file(`tests/${name}`));
    const url = new URL("/scripts/queue-callback", centre.url).href;
    const { page, errors } = await openPage(browser, url, { locale: "de-DE" });
    await page.getByRole("tab", { name: "Tests" }).click();
    await page.getByText(/^Noch keine Szenarien: Führen Sie im Simulator einen Anruf/).waitFor();
    await page.getByRole("button", { name: "Simulator öffnen" }).click();
    await page.getByRole("button", { name: "Anrufen", exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
