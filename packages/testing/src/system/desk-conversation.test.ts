import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, picture } from "../browser/browser.ts";
import { openDesk, type Desk } from "../browser/desk.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`what agents do with a contact${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;
  const desks: Desk[] = [];

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    const settings = {
      name: "Conversation",
      points: { "1000": { script: "queue-callback" } },
      dispositions: ["Solved", "Refund"],
    };
    writeFileSync(join(centre.workspace, "cordboard.json"), JSON.stringify(settings));
    const skills = { support: { ringTimeoutSec: 20, acwSec: 30 } };
    writeFileSync(join(centre.workspace, "skills.json"), JSON.stringify(skills));
    await centre.client.getWorkspace();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    for (const name of ["Anna", "Ben"])
      await centre.client.putAgent({
        id: name.toLowerCase(),
        name,
        skills: [{ name: "support", proficiency: 1 }],
      });
  });
  afterEach(async () => {
    for (const { page } of desks.splice(0)) await page.close();
    for (const { contactId } of centre.contacts())
      await centre.client.hangUpCaller({ id: contactId }).catch(() => undefined);
    for (const id of ["anna", "ben"]) await centre.client.removeAgent({ id });
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const desk = async (name: string, look?: Parameters<typeof openDesk>[3]) => {
    const opened = await openDesk(browser, centre, name, look);
    desks.push(opened);
    return opened;
  };
  const errors = () => desks.flatMap((opened) => opened.errors);
  /** Anna talks with a customer. */
  const talks = async (look?: Parameters<typeof openDesk>[3]) => {
    const anna = await desk("Anna", look);
    await anna.chooses("Available");
    await centre.client.simulateCall({ ani: "+12025550123", dnis: "1000" });
    await anna.button("Accept").click();
    await anna.contact.getByText("Connected", { exact: true }).waitFor();
    return anna;
  };

  it("the customer is put on hold, and talked with again", async () => {
    const anna = await talks();
    await anna.region("Way through the script").getByText("Request agent").first().waitFor();
    await anna.presses("Alt+h");
    await anna.contact.getByText("On hold", { exact: true }).waitFor();
    await picture(anna.page, "desk-held-1440x900-light");
    await anna.button("Resume").click();
    await anna.contact.getByText("Connected", { exact: true }).waitFor();
    expect(errors()).toEqual([]);
  });

  it("a note saves itself, survives a reload, and is written on in after-call work", async () => {
    const anna = await talks();
    await anna.presses("Alt+n");
    await anna.page.keyboard.type("Wants a refund");
    await anna.contact.getByText("Saved", { exact: true }).waitFor();
    await anna.page.keyboard.type(" for order 17");
    await anna.page.reload();
    const note = anna.page.getByRole("textbox", { name: "Note", exact: true });
    await expect.poll(() => note.inputValue()).toBe("Wants a refund for order 17");
    await anna.button("Hang up").click();
    await anna.last.waitFor();
    await note.fill("Refunded");
    await anna.page.getByRole("combobox", { name: "Disposition" }).click();
    await anna.page.getByRole("option", { name: "Refund" }).click();
    await anna.last.getByText("Saved", { exact: true }).waitFor();
    await picture(anna.page, "desk-acw-1440x900-light");
    await anna.page.reload();
    await expect.poll(() => note.inputValue()).toBe("Refunded");
    expect(errors()).toEqual([]);
  });

  it("Anna speaks with Ben first, then leaves the customer to him", async () => {
    const ben = await desk("Ben", { dark: true });
    const anna = await talks({ width: 1280, height: 720 });
    await anna.presses("Alt+t");
    const dialog = anna.page.getByRole("dialog", { name: "Transfer the call" });
    expect(await dialog.getByRole("radio", { name: /^Ben/ }).isDisabled()).toBe(true);
    await ben.chooses("Busy");
    await dialog.getByText("Busy", { exact: true }).waitFor();
    expect.soft(await seriousFindings(anna.page)).toEqual([]);
    await picture(anna.page, "desk-transfer-1280x720-light");
    await dialog.getByRole("radio", { name: /^Ben/ }).click();
    await dialog.getByRole("button", { name: "Call them" }).click();
    await anna.contact.getByText(/^Calling Ben\./).waitFor();
    await ben.offer.getByText("A colleague asks you").waitFor();
    await ben.presses("Alt+a");
    await anna.contact.getByText(/^You speak with Ben\./).waitFor();
    await ben.contact.getByText("A colleague asks you").waitFor();
    await picture(anna.page, "desk-consulting-1280x720-light");
    await anna.button("Complete the transfer").click();
    await anna.reads(/^Available in 0:/);
    await ben.contact.getByText("Connected", { exact: true }).waitFor();
    await ben.button("Hold").waitFor();
    expect(errors()).toEqual([]);
  });

  it("Anna comes back to the customer; and gives them away at once", async () => {
    const ben = await desk("Ben");
    const anna = await talks();
    await ben.chooses("Available");
    await anna.button("Transfer…").click();
    const dialog = anna.page.getByRole("dialog", { name: "Transfer the call" });
    await dialog.getByRole("radio", { name: /^Ben/ }).click();
    await dialog.getByRole("button", { name: "Call them" }).click();
    await ben.offer.waitFor();
    await anna.button("Back to the customer").click();
    await anna.contact.getByText("Connected", { exact: true }).waitFor();
    await ben.offer.waitFor({ state: "detached" });
    await anna.button("Transfer…").click();
    await dialog.getByText("Queue", { exact: true }).click();
    await dialog.getByRole("combobox", { name: "Skill" }).click();
    await anna.page.getByRole("option", { name: "support" }).click();
    await dialog.getByRole("button", { name: "Transfer now" }).click();
    await ben.button("Accept").click();
    await ben.contact.getByText("Connected", { exact: true }).waitFor();
    await anna.reads(/^Available in 0:/);
    expect(errors()).toEqual([]);
  });
});
