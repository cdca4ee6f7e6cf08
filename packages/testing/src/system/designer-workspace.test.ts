import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

/** Lines that one text has and the other has not: what git would show. */
function diffOf(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { removed: linesNotIn(now, old), added: linesNotIn(old, now) };
}
const linesNotIn = (known: readonly string[], lines: readonly string[]) =>
  lines.filter((line) => !known.includes(line)).map((line) => line.trim());

const saved = (page: Page) => page.getByText("Saved. Calls use it from now on.").waitFor();
const save = async (page: Page) => {
  await page.keyboard.press("Control+s");
  await saved(page);
};
const field = ({ page }: { readonly page: Page }, name: string) => page.getByLabel(name);

describe.skipIf(chromium.skip)(`the workspace in a real browser${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("bank");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const read = (path: string) => readFileSync(join(centre.workspace, path), "utf8");
  const opened = (path: string, options = {}) =>
    openPage(browser, `${centre.url}/workspace/${path}`, options);

  it("a number is given a script by keyboard, and the file changes in four lines", async () => {
    const before = read("cordboard.json");
    const { page, errors } = await openPage(browser, centre.url);
    await page.getByRole("link", { name: "Workspace" }).press("Enter");
    await page.getByRole("button", { name: "Give identify a number" }).press("Enter");
    const number = page.getByRole("textbox", { name: "Number", exact: true }).last();
    await number.fill("(202) 555-0142");
    await number.press("Tab");
    expect(await number.inputValue()).toBe("+12025550142");
    await page.getByLabel("Which script would answer").fill("+1 202 555 0142");
    await page.getByText("identify answers.").waitFor();
    await save(page);
    expect(diffOf(before, read("cordboard.json"))).toEqual({
      removed: [],
      added: ['"+12025550142": {', '"script": "identify"'],
    });
    await number.fill("2000");
    await page.getByText("This number is there already.").waitFor();
    await page.getByText("Something is missing or wrong").waitFor();
    await page.getByRole("link", { name: "Skills" }).click();
    await page.getByRole("heading", { name: "Skills" }).waitFor();
    await page.getByRole("link", { name: /^Points of contact/ }).click();
    expect(await number.inputValue()).toBe("2000");
    await page.getByRole("button", { name: "Discard changes" }).click();
    expect(await number.inputValue()).toBe("+12025550142");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("hours are drawn with the mouse and typed; what applies on a date is shown before saving", async () => {
    const before = read("hours/service.json");
    const { page, errors } = await opened("hours/service");
    await drag(page.getByRole("group", { name: "Sunday, drawn" }), 10 / 24, 14 / 24);
    const sunday = page.getByRole("textbox", { name: "Sunday, open" });
    expect(await sunday.inputValue()).toBe("10:00-14:00");
    const bar = page.getByRole("button", { name: "Sunday 10:00-14:00" });
    await bar.press("ArrowRight");
    await page.getByRole("button", { name: "Sunday 10:15-14:15" }).press("Shift+ArrowLeft");
    expect(await sunday.inputValue()).toBe("10:15-14:00");
    await page.getByRole("textbox", { name: "Saturday, open" }).fill("9-12, 13.30-17");
    await page.getByRole("button", { name: "Add a holiday" }).click();
    const { holiday, date } = lastHoliday(page);
    await holiday.fill("Boxing Day");
    await date.fill("2026-12-26");
    const applies = page.getByRole("region", { name: "What applies" });
    await applies.getByLabel("Date").fill("2026-12-26");
    await applies.getByLabel("Time").fill("10:00");
    await applies.getByText("The holiday Boxing Day.").waitFor();
    await applies.getByText("Opens Sun, Dec 27, 10:15 AM.").waitFor();
    expect(read("hours/service.json")).toBe(before);
    await save(page);
    expect(diffOf(before, read("hours/service.json"))).toEqual({
      removed: ['"09:00-13:00"'],
      added: [
        '"09:00-12:00",',
        '"13:30-17:00"',
        '"sunday": [',
        '"10:15-14:00"',
        '"Boxing Day": {',
        '"date": "2026-12-26"',
      ],
    });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("two people change the same skill: what fits together is joined, the rest is asked", async () => {
    const [one, two] = await Promise.all([opened("skills/service"), opened("skills/service")]);
    await field(one, "Ring time").fill("25");
    await field(two, "After-call work").fill("40");
    await save(one.page);
    await two.page.keyboard.press("Control+s");
    await two.page.getByText("Saved, with somebody else's changes").waitFor();
    expect(JSON.parse(read("skills.json"))).toMatchObject({
      service: { ringTimeoutSec: 25, acwSec: 40, capacity: 40 },
    });
    await one.page.reload();
    await field(one, "Capacity").fill("50");
    await field(two, "Capacity").fill("60");
    await save(one.page);
    await two.page.keyboard.press("Control+s");
    const dialog = two.page.getByRole("dialog", { name: "Somebody else has changed the same" });
    await dialog.getByRole("row", { name: "capacity 60 50" }).waitFor();
    expect(JSON.parse(read("skills.json"))).toMatchObject({ service: { capacity: 50 } });
    await dialog.getByRole("button", { name: "Keep mine" }).click();
    await dialog.waitFor({ state: "detached" });
    await saved(two.page);
    expect(JSON.parse(read("skills.json"))).toMatchObject({ service: { capacity: 60 } });
    // The browser itself writes a refused request into its console.
    expect(one.errors).toEqual([]);
    await Promise.all([one.page.close(), two.page.close()]);
  });

  it("a skill is made, renamed and deleted; one that a script names is not", async () => {
    const { page, errors } = await opened("skills");
    await page.getByRole("button", { name: "New skill" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("sales");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "sales" }).waitFor();
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("sales north");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "sales north" }).waitFor();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("link", { name: "cards" }).click();
    await page.getByText("It is in use").waitFor();
    expect(await page.getByRole("button", { name: "Delete" }).isDisabled()).toBe(true);
    expect(Object.keys(JSON.parse(read("skills.json")))).toEqual(["cards", "service"]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("problems of the workspace are listed, and lead to their places; pictures of all pages", async () => {
    const { page, errors } = await opened("settings");
    await page.getByRole("combobox", { name: "Break reasons" }).fill("Lunch");
    await save(page);
    expect(JSON.parse(read("cordboard.json"))).toMatchObject({ breakReasons: ["Lunch"] });
    const text = read("cordboard.json").replace('"script": "bank"', '"script": "gone"');
    writeFileSync(join(centre.workspace, "cordboard.json"), text);
    await page.reload();
    await page.getByRole("link", { name: 'Show it: There is no script "gone".' }).click();
    await page.getByRole("heading", { name: "Points of contact" }).waitFor();
    await page.getByText('There is no script "gone".').last().waitFor();
    await picture(page, "workspace-points-light-1440");
    expect(errors).toEqual([]);
    await page.close();
    const small = await opened("hours/service", { width: 1280, height: 720, dark: true });
    await small.page.getByRole("region", { name: "What applies" }).waitFor();
    await picture(small.page, "workspace-hours-dark-1280");
    await small.page.setViewportSize({ width: 1440, height: 900 });
    await small.page.emulateMedia({ colorScheme: "light" });
    await picture(small.page, "workspace-hours-light-1440");
    await small.page.close();
  });
});

function lastHoliday(page: Page) {
  const holidays = page.getByRole("region", { name: "Holidays" });
  return {
    holiday: holidays.getByRole("textbox", { name: "Name of the holiday" }).last(),
    date: holidays.getByLabel("Date").last(),
  };
}

/** Draws from one part of a line to another, as shares of its width. */
async function drag(line: Locator, from: number, to: number): Promise<void> {
  const box = await line.boundingBox();
  if (!box) throw new Error("The line is not on the screen.");
  const { mouse } = line.page();
  const y = box.y + box.height / 2;
  await mouse.move(box.x + box.width * from, y);
  await mouse.down();
  await mouse.move(box.x + box.width * ((from + to) / 2), y, { steps: 3 });
  await mouse.move(box.x + box.width * to, y, { steps: 3 });
  await mouse.up();
}
