import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

/** As it is said; a star stands beside what is needed. */
const PASSWORD = /^Password(?: \*)?$/;
const ID = /^Id(?: \*)?$/;
const ADAS = "seven blue tractors at noon";
const ANNAS = "nine green lorries in the rain";
const { skip, reason } = browserAvailable();

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const signIn = async (page: Page | Locator, id: string, password: string) => {
  await page.getByLabel(ID).fill(id);
  await page.getByLabel(PASSWORD).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

describe.skipIf(skip)(`people sign in${reason}`, () => {
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

  /** A browser of somebody's own, with their cookies. */
  const open = (path: string, options = {}) => openPage(browser, `${centre.url}${path}`, options);

  it("an admin sets sign-in up, lets an agent in, and sees in the audit log what was done", async () => {
    const { page, errors } = await open("/people");
    await page.getByText("Nobody has to sign in: whoever").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await button(page, "Set up sign-in…").click();
    const setUp = page.getByRole("dialog", { name: "Set up sign-in…" });
    await setUp.getByLabel("Name").fill("Ada Berg");
    await setUp.getByLabel(PASSWORD).fill("short");
    await setUp.getByText("A few more characters.").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await setUp.getByLabel(PASSWORD).fill(ADAS);
    await picture(page, "sign-in-set-up-1440x900-light");
    await setUp.getByRole("button", { name: "Set up sign-in" }).click();
    await button(page, "Signed in as Ada Berg").waitFor();

    await button(page, "Add person").click();
    const dialog = page.getByRole("dialog", { name: "Add person" });
    await dialog.getByLabel("Name").fill("Anna Weiß");
    await dialog.getByPlaceholder("Add a skill").click();
    await page.getByRole("option", { name: "support" }).click();
    await dialog.getByLabel("Proficiency in support").fill("2");
    await dialog.getByLabel(PASSWORD).fill(ANNAS);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "people-add-1440x900-light");
    await button(page, "Save").click();
    await page.getByRole("row", { name: /Anna Weiß.*Agent.*support 2.*Password/ }).waitFor();
    await picture(page, "people-1440x900-light");

    await button(page, "Signed in as Ada Berg").click();
    await page.getByRole("menuitem", { name: "Audit log" }).click();
    await page.getByRole("row", { name: /ada.*setPassword.*anna.*Done/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "audit-1440x900-light");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "audit-1440x900-dark");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("an agent gets to the desk as themself, and opens nothing else", async () => {
    const { page, errors } = await open("/");
    await heading(page, "Sign in").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "sign-in-1440x900-light");
    await signIn(page, "anna-weiss", "a guess that is wrong");
    await page
      .getByRole("alert")
      .getByText(/Id and password do not fit|Try again/)
      .waitFor();
    await signIn(page, "anna-weiss", ANNAS);
    await page.getByText("Offline").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/desk");
    expect(
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allTextContents(),
    ).toEqual(["Desk"]);
    expect(await button(page, "Add agent").count()).toBe(0);
    await picture(page, "desk-of-an-agent-1440x900-light");
    await page.goto(`${centre.url}/people`);
    await heading(page, "Your role does not open this page").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await button(page, "Go to my page").click();
    await page.getByText("Offline").first().waitFor();
    // The browser itself says of each refused request that it was refused.
    expect(errors.filter((text) => !text.includes("401"))).toEqual([]);

    await button(page, /Signed in as Anna/).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await heading(page, "Sign in").waitFor();
    await page.close();
  });

  it("a session that is over asks for the password, and what was drawn is still there", async () => {
    const { page } = await open("/people");
    await signIn(page, "ada-berg", ADAS);
    await heading(page, "People").waitFor();
    await button(page, "Add person").click();
    await page.getByLabel("Name").fill("Ben Okafor");
    await page.context().clearCookies();
    await button(page, "Save").click();
    const again = page.getByRole("dialog", { name: "Sign in again" });
    await again.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "sign-in-again-1440x900-light");
    await signIn(again, "ada-berg", ADAS);
    await again.waitFor({ state: "hidden" });
    expect(await page.getByLabel("Name").inputValue()).toBe("Ben Okafor");
    await button(page, "Save").click();
    await page.getByRole("row", { name: /Ben Okafor/ }).waitFor();
    await page.close();
  });

  it("the interface is described in the browser, and can be tried out there", async () => {
    const { page, errors } = await open("/api-docs", { dark: true });
    await signIn(page, "ada-berg", ADAS);
    // The page is large, and is loaded only here.
    await page.getByText("Who can sign in with a password").click({ timeout: 30_000 });
    await button(page, "Try it out").click();
    await button(page, "Execute").click();
    await page.getByText('"agent": "ada-berg"').first().waitFor();
    await picture(page, "api-docs-1440x900-dark");
    expect(errors.filter((text) => !text.includes("401"))).toEqual([]);
    await page.close();
  });
});
