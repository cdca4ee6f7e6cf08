import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, picture } from "../browser/browser.ts";
import { openDesk, type Desk } from "../browser/desk.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const CUSTOMER = "+12025550123";
const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`the agents' desk${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;
  const desks: Desk[] = [];

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    const settings = {
      name: "Desk",
      points: {
        "1000": { script: "queue-callback" },
        "+12025550100": { script: "queue-callback" },
      },
      breakReasons: ["Lunch", "Training"],
      missedLimit: 1,
      deskGraceSec: 1,
    };
    writeFileSync(join(centre.workspace, "cordboard.json"), JSON.stringify(settings));
    const skills = { support: { ringTimeoutSec: 8, acwSec: 20 } };
    writeFileSync(join(centre.workspace, "skills.json"), JSON.stringify(skills));
    await centre.client.getWorkspace();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    for (const name of ["Anna", "Ben"])
      await centre.client.putAgent({
        id: name.toLowerCase(),
        name,
        skills: [{ name: "support", proficiency: name === "Anna" ? 1 : 2 }],
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
  /** What went wrong in the browsers of this test, but that the server was not reached. */
  const errors = () =>
    desks
      .flatMap((opened) => opened.errors)
      .filter((error) => !/\/api\/live|ERR_CONNECTION_/.test(error));
  const reason = async () => (await centre.client.listAgents())[0]?.statusReason;
  const customerCalls = () => centre.client.simulateCall({ ani: CUSTOMER, dnis: "1000" });

  it("what one declines rings at the other, who takes it by keyboard and hangs up", async () => {
    const [anna, ben] = [await desk("Anna"), await desk("Ben", { dark: true })];
    await anna.chooses("Available");
    await customerCalls();
    await anna.offer.getByText("(202) 555-0123").waitFor();
    await expect.poll(() => anna.page.title()).toBe("☎ (202) 555-0123");
    await ben.chooses("Available");
    await anna.presses("Alt+d");
    await ben.offer.getByText("(202) 555-0123").waitFor();
    await expect.poll(() => anna.page.title()).toBe("Cordboard");
    await picture(ben.page, "desk-offer-1440x900-dark");
    await ben.presses("Alt+a");
    await ben.contact.getByText("Connected").waitFor();
    await ben.status.getByText("In line", { exact: true }).waitFor();
    await ben.chooses("Busy");
    await ben.presses("Alt+e");
    await ben.reads(/^Busy in 0:/);
    await ben.button("Continue after-call work").click();
    await ben.reads("No countdown: go back when you are done.");
    await ben.button("Back to reception").click();
    await ben.reads("Contacts are offered to you.");
    expect(errors()).toEqual([]);
  });

  it("who types keeps the keys: a contact is not taken by a letter", async () => {
    const anna = await desk("Anna");
    await anna.chooses("Available");
    await anna.page.getByRole("combobox", { name: "Number", exact: true }).focus();
    await customerCalls();
    await anna.offer.waitFor();
    await anna.presses("Alt+a");
    await anna.offer.waitFor();
    await anna.button("Accept").click();
    await anna.contact.getByText("Connected").waitFor();
    expect(errors()).toEqual([]);
  });

  it("two tabs of one agent show the same: what is taken in one is there in the other", async () => {
    const [first, second] = [await desk("Anna"), await desk("Anna")];
    await first.chooses("Available");
    await second.reads("Contacts are offered to you.");
    await customerCalls();
    await second.offer.waitFor();
    await first.button("Accept").click();
    await second.contact.getByText("Connected").waitFor();
    await second.button("Hang up").click();
    await first.button("Back to reception").waitFor();
    expect(errors()).toEqual([]);
  });

  it("a break has one of the centre's reasons, also one that follows the call", async () => {
    const anna = await desk("Anna");
    await anna.takesBreak("Lunch");
    await anna.status.getByText("On break: Lunch").waitFor();
    await anna.reads(/You can call out\.$/);
    await anna.chooses("Available");
    await customerCalls();
    await anna.button("Accept").click();
    await anna.contact.getByText("Connected").waitFor();
    await anna.takesBreak("Training");
    await anna.button("Hang up").click();
    await anna.reads(/^On break in 0:/);
    expect(errors()).toEqual([]);
  });

  it("who misses offers is set Busy, and reads why and what to do", async () => {
    const anna = await desk("Anna", { width: 1280, height: 720 });
    await anna.chooses("Available");
    await customerCalls();
    await anna.offer.waitFor();
    await anna.status
      .getByText(/^You were set Busy, because you missed/)
      .waitFor({ timeout: 20_000 });
    await picture(anna.page, "desk-missed-1280x720-light");
    expect(errors()).toEqual([]);
  });

  it("a lost server is told, and comes back by itself", async () => {
    const anna = await desk("Anna");
    await centre.goesAway();
    await anna.reads(/^The server is not reached/);
    await picture(anna.page, "desk-lost-1440x900-light");
    await centre.comesBack();
    await anna.page.getByText("Live", { exact: true }).waitFor();
    await anna.chooses("Busy");
    await anna.reads(/^No contacts are offered\./);
    expect(errors()).toEqual([]);
  });

  it("whose last desk is closed is Offline after a while, and reads why when they come back", async () => {
    const [first, second] = [await desk("Anna"), await desk("Anna")];
    await first.chooses("Busy");
    await second.reads(/^No contacts are offered\./);
    desks.splice(0);
    await first.page.close();
    await second.page.close();
    await expect.poll(reason, { timeout: 10_000 }).toBe("connection-lost");
    const back = await desk("Anna");
    await back.reads(/^The connection to your desk was lost/);
    expect(errors()).toEqual([]);
  });

  it("an agent at another page of the app is still there, and its title tells of an offer", async () => {
    const anna = await desk("Anna");
    await anna.chooses("Available");
    await anna.page.getByRole("link", { name: "Workspace" }).click();
    await anna.page.getByRole("heading", { level: 1 }).waitFor();
    await customerCalls();
    await expect.poll(() => anna.page.title()).toBe("☎ (202) 555-0123");
    await anna.page.getByRole("link", { name: "Desk" }).click();
    await anna.button("Accept").click();
    await anna.contact.getByText("Connected").waitFor();
    expect(errors()).toEqual([]);
  });

  it("an agent calls out: the number as it is dialled, and why it is not possible", async () => {
    const anna = await desk("Anna");
    const card = anna.region("Call out");
    await card.getByText(/^Not while Offline/).waitFor();
    await anna.chooses("Busy");
    const number = anna.page.getByRole("combobox", { name: "Number", exact: true });
    await number.fill("202 55");
    await number.blur();
    await card.getByText(/^This is no number in US/).waitFor();
    await number.fill("202 555 0199");
    await card.getByText("Dials +1 202 555 0199").waitFor();
    await anna.presses("Enter");
    await anna.contact.getByText("(202) 555-0199").waitFor();
    await anna.contact.getByText("Connected").waitFor();
    await card.getByText("You are on a call already.").waitFor();
    await anna.button("Hang up").click();
    await anna.button("Back to reception").click();
    await number.click();
    await anna.page.getByRole("option", { name: "(202) 555-0199" }).waitFor();
    expect(errors()).toEqual([]);
  });

  it("a callback is promised once, moved, and cancelled; the customer's clock is shown", async () => {
    const anna = await desk("Anna", { width: 1280, height: 720 });
    await anna.chooses("Available");
    const call = { ani: "+493012345678", dnis: "1000" };
    const { contactId } = await centre.client.simulateCall(call);
    await anna.button("Accept").click();
    await anna.contact.getByText("Connected").waitFor();
    await anna.presses("Alt+s");
    const dialog = anna.page.getByRole("dialog", { name: "Schedule a callback" });
    await expect
      .poll(() => dialog.getByRole("textbox", { name: "Number" }).inputValue())
      .toBe("+49 30 12345678");
    await dialog.getByText("For the customer it is").waitFor();
    await dialog.getByText(/GMT\+[12]$/).waitFor();
    expect.soft(await seriousFindings(anna.page)).toEqual([]);
    await picture(anna.page, "desk-schedule-1280x720-light");
    await dialog.getByText("Me if possible").click();
    await dialog.getByRole("textbox", { name: "Note for whoever calls" }).fill("About order 17");
    // The customer hangs up meanwhile: what was filled in stays.
    await centre.client.hangUpCaller({ id: contactId });
    await anna.last.waitFor();
    await dialog.getByRole("button", { name: "Schedule", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await anna.callbacks.getByText("support · to you if possible · About order 17").waitFor();
    await anna.last.getByRole("button", { name: /^Callback \w{3}, / }).waitFor();
    await picture(anna.page, "desk-promised-1280x720-light");

    await anna.callbacks.getByRole("button", { name: /^Change the time/ }).click();
    const moving = anna.page.getByRole("dialog", { name: "Change the time of the callback" });
    const today = new Date().toISOString().slice(0, 10);
    await moving.getByLabel("Day").fill(today);
    await moving.getByLabel(/^Time \*$/).fill("00:00");
    await moving.getByRole("button", { name: "Change time" }).click();
    await moving
      .getByRole("alert")
      .getByText(/is over already/)
      .waitFor();
    await anna.presses("Escape");
    await anna.callbacks.getByRole("button", { name: /^Cancel:/ }).click();
    await anna.button("Cancel the callback").click();
    await anna.callbacks.getByText(/^None\. Schedule one/).waitFor();
    expect(errors().filter((error) => !error.includes("422"))).toEqual([]);
  });

  it("nothing serious for people who use other means than eyes and a mouse; German is whole", async () => {
    const anna = await desk("Anna", { locale: "de-DE", dark: true, width: 1280, height: 720 });
    await anna.button("Bereit").click();
    await anna.reads("Ihnen werden Kontakte angeboten.");
    await customerCalls();
    await anna.region("Eingehender Kontakt").waitFor();
    expect.soft(await seriousFindings(anna.page)).toEqual([]);
    await picture(anna.page, "desk-german-1280x720-dark");
    await anna.button("Annehmen").click();
    await anna.region("Aktueller Kontakt").getByText("Verbunden").waitFor();
    expect.soft(await seriousFindings(anna.page)).toEqual([]);
    expect(errors()).toEqual([]);
  });
});
