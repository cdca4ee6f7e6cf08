import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`the designer in German${chromium.reason}`, () => {
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

  it("a German browser is spoken to in German; another language is chosen once, and stays", async () => {
    const script = new URL("/scripts/queue-callback", centre.url).href;
    const { page, errors } = await openPage(browser, script, { locale: "de-AT" });
    const language = () => page.locator("html").getAttribute("lang");
    await page.getByRole("region", { name: "Zeichenfläche" }).waitFor();
    await page.getByRole("button", { name: "Prüfen" }).click();
    await page.getByText("Keine Probleme: Dieses Skript kann Anrufe annehmen.").waitFor();
    expect(await language()).toBe("de");
    const canvas = page.getByRole("region", { name: "Zeichenfläche" });
    await canvas.getByText("Skill support").waitFor();
    await picture(page, "german-1440x900-light");

    await canvas.getByRole("group", { name: /\(begin\)$/ }).click({ position: { x: 60, y: 14 } });
    await page.keyboard.press("Delete");
    await page.getByText("Das Skript hat keine Aktion, bei der Anrufe beginnen.").waitFor();
    await page.getByText("Fügen Sie die Aktion „Beginn“ hinzu").first().waitFor();
    await page.getByRole("button", { name: "Rückgängig" }).click();

    await page.getByRole("button", { name: "Sprache der App" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("region", { name: "Canvas" }).waitFor();
    expect(await language()).toBe("en");
    await page.reload();
    await page.getByRole("button", { name: "Simulate" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
