import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, openPage } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const DIALOG = "[role=dialog]";

/** What opens each dialog, by its name. */
const DIALOGS: readonly (readonly [RegExp, (designer: Designer) => Promise<void>])[] = [
  [/^New script/, (designer) => designer.button("New script").click()],
  [/^Publish/, (designer) => designer.button("Publish").click()],
  [/^Search and commands/, (designer) => designer.presses("ControlOrMeta+k")],
  [/^Keyboard shortcuts/, (designer) => designer.presses("?")],
];

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

  /** One page for all that is looked at: what it loads is most of the time that this takes. */
  describe.each([{ dark: false }, { dark: true }])("dark: $dark", (look) => {
    let page: Page;
    let designer: Designer;

    beforeAll(async () => {
      const script = new URL("/scripts/queue-callback", centre.url).href;
      ({ page } = await openPage(browser, script, look));
      await page.emulateMedia({ reducedMotion: "reduce" });
      designer = new Designer(page);
    });
    afterAll(() => page?.close());

    it("nothing serious in the designer: inspector, dialogs, and each tab of the drawer", async () => {
      await designer.selects("begin");
      expect.soft(await seriousFindings(page)).toEqual([]);
      for (const [name, open] of DIALOGS) {
        await open(designer);
        const dialog = page.getByRole("dialog", { name });
        await dialog.locator(":focus").waitFor();
        expect.soft(await seriousFindings(page, DIALOG)).toEqual([]);
        await designer.presses("Escape");
        await dialog.waitFor({ state: "detached" });
      }
      await designer.selects("offer-callback");
      expect.soft(await seriousFindings(page, "#inspector")).toEqual([]);
      await designer.button("Validate").click();
      const tabs = page.getByRole("tab");
      for (let index = 0; index < (await tabs.count()); index++) {
        await tabs.nth(index).click();
        await page.getByRole("tabpanel").first().waitFor();
        expect.soft(await seriousFindings(page, "[data-area=drawer]")).toEqual([]);
      }
    });

    it("nothing serious at the desk, and on the workspace's pages", async () => {
      await page.getByRole("link", { name: "Desk" }).click();
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      expect.soft(await seriousFindings(page)).toEqual([]);
      await page.getByRole("link", { name: "Workspace" }).click();
      const sections = page.getByRole("navigation", { name: "Parts of the workspace" });
      await sections.getByRole("link").first().waitFor();
      let pages = 0;
      for (const section of await sections.getByRole("link").all()) {
        const name = (await section.textContent()) ?? "";
        await section.click();
        await page.getByRole("heading", { name, level: 1, exact: true }).waitFor();
        pages++;
        expect.soft(await seriousFindings(page, "main")).toEqual([]);
        const item = page.getByRole("main").getByRole("table").getByRole("link").first();
        if (!(await item.isVisible())) continue;
        await item.click();
        await page
          .getByRole("main")
          .getByRole("link", { name: /^Back to/ })
          .waitFor();
        pages++;
        expect.soft(await seriousFindings(page, "main")).toEqual([]);
      }
      expect(pages).toBeGreaterThan(4);
    });
  });
});
