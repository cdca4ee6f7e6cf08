import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`help where one draws${chromium.reason}`, () => {
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

  it("the page of the selected action is read beside the drawing, and leads on to others and back", async () => {
    const { page, errors } = await openPage(browser, centre.url);
    const designer = new Designer(page);
    await designer.action("music").waitFor();
    await page.keyboard.press("F1");
    const help = page.getByRole("region", { name: "Help" });
    await help.getByRole("heading", { name: "Actions", exact: true }).waitFor();
    await designer.selects("music");
    await help.getByRole("heading", { name: "Music", exact: true }).waitFor();
    await picture(page, "help-light-1440");
    await help.getByRole("link", { name: "Errors" }).click();
    await help.getByRole("heading", { name: "Errors", exact: true }).first().waitFor();
    await help.getByRole("button", { name: "Back to the page before" }).click();
    await help.getByRole("heading", { name: "Music", exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
