import { text } from "node:stream/consumers";

import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { wallClockAt } from "@cordboard/language";
import { seriousFindings } from "../browser/accessibility.ts";
import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Supervisor } from "../browser/supervisor.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const ANNA = { id: "anna", name: "Anna Berg", skills: [{ name: "support", proficiency: 1 }] };
const BEN = { id: "ben", name: "Ben Okafor", skills: [{ name: "support", proficiency: 5 }] };
/** Figures are added up every few seconds, for all screens together. */
const SOON = { timeout: 10_000 };
const DAY_MS = 86_400_000;
const DARK = { width: 1280, height: 720, dark: true };
const { skip, reason } = browserAvailable();

describe.skipIf(skip)(`a supervisor${reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    for (const agent of [ANNA, BEN]) await centre.client.putAgent(agent);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const calls = async (ani: string) =>
    (await centre.client.simulateCall({ ani, dnis: "1000" })).contactId;

  it("sees calls come and be taken, without touching anything", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre);
    const anna = await openDesk(browser, centre, ANNA.id);
    const queue = (column: string) => supervisor.reads("Queues", "support", column);
    await expect.poll(() => queue("Waiting")).toBe("0");
    expect(await queue("Estimated wait")).toBe("unknown");

    await calls("+12025550111");
    await calls("+12025550112");
    await expect.poll(() => queue("Waiting")).toBe("2");
    // Nobody is logged in: that is said, not only coloured.
    await page.getByRole("img", { name: "Nobody is logged in for those who wait" }).waitFor();
    const who = await supervisor.opens("Queues", "support");
    await who.getByRole("row", { name: /^1 \+12025550111 waits/ }).waitFor();
    await who.getByRole("row", { name: /^2 \+12025550112 waits/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await supervisor.closes();

    await centre.client.setAgentStatus({ id: ANNA.id }, { status: "Available" });
    await anna.getByRole("button", { name: "Accept", exact: true }).click();
    await expect.poll(() => queue("Waiting")).toBe("1");
    await page.getByRole("img", { name: "1 In line, 1 Offline" }).waitFor();

    await supervisor.looksAt("Contacts");
    await supervisor.line("Contacts", /\+12025550111.*talks · support.*Anna Berg/).waitFor();
    await supervisor
      .line("Contacts", /\+12025550112.*Wait with music.*waits · support, no\. 1/)
      .waitFor();
    await picture(page, "supervise-contacts-1440x900-light");
    expect(errors).toEqual([]);
    await page.close();
    await anna.close();
  });

  it("reads what happened to a contact, and sees it in the designer", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre, "/contacts");
    const contact = await supervisor.opens("Contacts", "+12025550111");
    await contact.getByText("Anna Berg and the customer talk").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await contact.getByRole("button", { name: "Show in the designer" }).click();
    const way = page.getByRole("region", { name: "Way of the contact" });
    await way.getByRole("button", { name: "Anna Berg and the customer talk" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("sets somebody's status, with a reason; during a call it is what follows", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre, "/agents");
    const ben = await openDesk(browser, centre, BEN.id);
    const sheet = await supervisor.opens("Agents", BEN.name);
    await supervisor.chooses(sheet, "New status", "Busy");
    await sheet.getByRole("button", { name: "Set status" }).press("Enter");
    const history = sheet.getByRole("table", { name: "Statuses of the last 24 hours" });
    await history.getByRole("row", { name: /^Busy/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await supervisor.closes();
    await expect.poll(() => supervisor.reads("Agents", BEN.name, "Status")).toBe("Busy");
    await ben.getByRole("banner").getByText("Busy").or(ben.getByText("Busy").first()).waitFor();

    const inLine = await supervisor.opens("Agents", ANNA.name);
    await inLine.getByText("On a call: the status that you choose follows it.").waitFor();
    await supervisor.chooses(inLine, "New status", "Offline");
    await inLine.getByRole("button", { name: "Set status" }).click();
    await supervisor.closes();
    await expect
      .poll(() => supervisor.reads("Agents", ANNA.name, "Status"))
      .toMatch(/^In line\s*then Offline$/);
    expect(errors).toEqual([]);
    await page.close();
    await ben.close();
  });

  it("finds somebody by name, skill and status, and sorts by keyboard", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre, "/agents");
    const names = () =>
      page.getByRole("table", { name: "Agents" }).locator("tbody td:first-child a").allInnerTexts();
    await supervisor.line("Agents", ANNA.name).waitFor();
    await page.getByRole("textbox", { name: "Search" }).fill("oka");
    await expect.poll(names).toEqual([BEN.name]);
    await page.getByText("1 of 2").waitFor();
    await page.getByRole("textbox", { name: "Search" }).fill("");
    await page.getByRole("button", { name: "Agent", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Agent", exact: true }).press("Enter");
    await expect.poll(names).toEqual([BEN.name, ANNA.name]);
    // Who comes back finds it so.
    await supervisor.looksAt("Queues");
    await supervisor.looksAt("Agents");
    await expect.poll(async () => (await names())[0]).toBe(BEN.name);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("reads what came of today's calls, what the figures mean, and takes them along", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre);
    const today = (column: string) => supervisor.reads("Queues", "support", column);
    await expect.poll(() => today("Handled")).toBe("0");
    const [waiting, talking] = centre.contacts().toSorted((a, b) => b.ani.localeCompare(a.ani));
    for (const contact of [waiting, talking])
      await centre.client.hangUpCaller({ id: contact?.contactId ?? "" });
    await expect.poll(() => today("Handled"), SOON).toBe("1");
    await expect.poll(() => today("Abandoned"), SOON).toBe("1");

    await supervisor.looksAt("Reports");
    const figure = (column: string) => supervisor.reads("By queue", "support", column);
    await expect.poll(() => figure("Offered"), SOON).toBe("2");
    expect([await figure("Handled"), await figure("Abandoned")]).toEqual(["1", "1"]);
    expect(await supervisor.reads("By queue", "Total", "Offered")).toBe("2");
    await page.getByRole("img", { name: /^Chart: counts by interval/ }).waitFor();
    await page.getByRole("button", { name: "Offered", exact: true }).focus();
    await page.keyboard.press("Tab");
    await page
      .getByRole("tooltip")
      .getByText(/^An agent talked with the caller/)
      .waitFor();
    await page.getByRole("button", { name: "What the figures mean" }).press("Enter");
    await page.getByText("Average speed of answer", { exact: false }).last().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "supervise-reports-1440x900-light");
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download CSV" }).click();
    const [head = "", line = ""] = (await textOf(await downloading)).split("\r\n");
    const columns = head.split(",");
    expect(line.split(",")[columns.indexOf("handled")]).toBe("1");

    await page.getByText("By agent", { exact: true }).click();
    await expect.poll(() => supervisor.reads("By agent", ANNA.name, "Handled"), SOON).toBe("1");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("finds a contact that is over, and reads its whole life", async () => {
    const { page, supervisor, errors } = await openSupervise(browser, centre, "/records", DARK);
    await supervisor.line("Records", "+12025550112").waitFor();
    await supervisor.chooses(page, "Outcome", "handled by an agent");
    await supervisor.line("Records", "+12025550112").waitFor({ state: "detached" });
    await supervisor.line("Records", "+12025550111").getByRole("link").press("Enter");
    const life = supervisor.sheet();
    await life.getByRole("region", { name: "Where its time went" }).getByText("Talking").waitFor();
    await life.getByRole("table", { name: "Agents" }).getByText("handled").waitFor();
    await life.getByText("Anna Berg and the customer talk").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "supervise-records-1280x720-dark");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("gives a promised callback another time and another agent, and cancels one", async () => {
    const berlin = { date: "", time: "", timeZone: "Europe/Berlin" };
    Object.assign(berlin, wallClockAt(Date.now() + 2 * DAY_MS, berlin.timeZone), { time: "10:00" });
    const promised = { skill: "support", at: berlin, note: "About the invoice" };
    for (const number of ["+4930901820", "+12025550177"])
      await centre.client.scheduleCallback({ ...promised, number });
    const { page, supervisor, errors } = await openSupervise(browser, centre);
    await supervisor.looksAt("Callbacks");
    await page.getByText("Scheduled (2)").waitFor();
    expect(await supervisor.reads("Scheduled", "+4930901820", "There")).toBe("10:00 AM");
    expect(await supervisor.reads("Scheduled", "+4930901820", "Note")).toBe("About the invoice");

    await supervisor.line("Scheduled", "+4930901820").getByRole("link").press("Enter");
    const sheet = supervisor.sheet();
    await sheet.getByRole("button", { name: "Another time…" }).press("Enter");
    const time = page.getByRole("dialog", { name: "Change the time of the callback" });
    await time.getByLabel(/^Time(?! zone)/).fill("11:30");
    await time.getByRole("button", { name: "Change time" }).click();
    await expect
      .poll(() => supervisor.reads("Scheduled", "+4930901820", "There"), SOON)
      .toBe("11:30 AM");
    await supervisor.chooses(sheet, "To the agent", BEN.name);
    await sheet.getByRole("checkbox", { name: /^Waits for this agent/ }).check();
    await sheet.getByRole("button", { name: "Give", exact: true }).click();
    await expect
      .poll(() => supervisor.reads("Scheduled", "+4930901820", "Agent"), SOON)
      .toBe(`${BEN.name}'s own`);
    expect(await seriousFindings(page)).toEqual([]);
    await supervisor.closes();

    await supervisor.line("Scheduled", "+12025550177").getByRole("link").click();
    await sheet.getByRole("button", { name: "Cancel the callback" }).click();
    const question = page.getByRole("dialog", { name: "Cancel the callback" });
    await question.getByText(/^\+12025550177 is not called back then/).waitFor();
    await question.getByRole("button", { name: "Cancel it" }).click();
    await supervisor.line("Scheduled", "+12025550177").waitFor({ state: "detached" });
    await page.getByText("Scheduled (1)").waitFor();
    await picture(page, "supervise-callbacks-1440x900-light");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("is told when the connection is lost, and sees what is so when it is back", async () => {
    const { page, supervisor } = await openSupervise(browser, centre, "/agents");
    await supervisor.line("Agents", BEN.name).waitFor();
    await centre.goesAway();
    await page
      .getByRole("alert")
      .getByText(/^The connection to the server is lost/)
      .waitFor();
    await centre.comesBack();
    await centre.client.putAgent({ ...BEN, name: "Ben O." });
    await supervisor.line("Agents", "Ben O.").waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.close();
  });
});

async function openSupervise(browser: Browser, centre: ContactCentre, section = "", look = {}) {
  const address = new URL(`/supervise${section}`, centre.url).href;
  const { page, errors } = await openPage(browser, address, look);
  return { page, errors, supervisor: new Supervisor(page) };
}

/** The desk of an agent, in a browser of their own. */
async function openDesk(browser: Browser, centre: ContactCentre, agent: string): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(
    `localStorage.setItem("cordboard.desk.agent", ${JSON.stringify(agent)})`,
  );
  await page.goto(new URL("/desk", centre.url).href);
  return page;
}

const textOf = async (download: Download): Promise<string> =>
  text(await download.createReadStream());
