import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, openPage } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`access for everybody${chromium.reason}`, () => {
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

  describe.each([{ dark: false }, { dark: true }])("dark: $dark", (look) => {
    it("nothing serious in the designer: inspector, and each tab of the drawer", async () => {
      const script = new URL("/scripts/queue-callback", centre.url).href;
      const { page } = await openPage(browser, script, look);
      const designer = new Designer(page);
      await designer.selects("begin");
      expect.soft(await seriousFindings(page)).toEqual([]);
      await designer.action("offer-callback").click({ position: { x: 60, y: 14 } });
      await designer.button("Validate").click();
      const tabs = page.getByRole("tab");
      for (let index = 0; index < (await tabs.count()); index++) {
        await tabs.nth(index).click();
        await page.getByRole("tabpanel").first().waitFor();
        expect.soft(await seriousFindings(page)).toEqual([]);
      }
      await page.close();
    });

    it.each(["/", "/desk", "/workspace"])("nothing serious on %s", async (path) => {
      const { page } = await openPage(browser, new URL(path, centre.url).href, look);
      await page.getByRole("navigation").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect.soft(await seriousFindings(page)).toEqual([]);
      await page.close();
    });
  });
});
