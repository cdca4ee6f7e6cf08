import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { firstPaintKilobytes } from "../browser/first-paint.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const PATIENT = { timeout: 20_000 };

describe.skipIf(chromium.skip)(`a quick and tidy designer${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("shop");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  /** A page at the example, without any break of the strict Content-Security-Policy: that would be an error. */
  async function opened() {
    const { page, errors } = await openPage(browser, `${centre.url}/scripts/order-status`);
    const designer = new Designer(page);
    await designer.action("begin").waitFor();
    return { page, errors, designer };
  }

  it.each(["en-US", "de-DE"])("is there with less than 400 kB, in %s", async (locale) => {
    const url = `${centre.url}/scripts/order-status`;
    expect(await firstPaintKilobytes(browser, url, { locale })).toBeLessThan(400);
  });

  it("has the rest when a tab is opened", async () => {
    const { page, errors } = await opened();
    const tabs = page.getByRole("tablist").last().getByRole("tab");
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await page.getByRole("tabpanel").waitFor();
      await page.getByText("Loading…").waitFor({ state: "hidden" });
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it("tidies a drawing in one step", async () => {
    const { page, errors, designer } = await opened();
    const drawn = await stands(page);
    await designer.button("Tidy").click();
    await expect.poll(() => stands(page), PATIENT).not.toEqual(drawn);
    const tidy = await stands(page);
    await picture(page, "tidy-light-1440");
    await designer.button("Undo").click();
    await expect.poll(() => stands(page), PATIENT).toEqual(drawn);
    await designer.button("Redo").click();
    await expect.poll(() => stands(page), PATIENT).toEqual(tidy);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** Where each action stands on the drawing. */
const stands = (page: Page) =>
  page
    .locator(".react-flow__node")
    .evaluateAll((nodes) =>
      Object.fromEntries(
        nodes.map((node) => [node.getAttribute("data-id"), node.getAttribute("style")]),
      ),
    );
