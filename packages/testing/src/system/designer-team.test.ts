import { execFileSync } from "node:child_process";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const NAME = { name: "queue-callback" };

async function labels(designer: Designer, id: string, label: string): Promise<void> {
  await designer.selects(id);
  await designer.fills({ Label: label });
}

const notice = (page: Page, words: string | RegExp) =>
  page.getByRole("main").getByRole("status").filter({ hasText: words });

describe.skipIf(chromium.skip)(`people who draw together${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    centre = await openContactCentre("queue-callback");
    return () => centre.stop();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Somebody at a browser of their own, who has the script open. */
  async function person(name: string, look = {}) {
    const { page, errors } = await openPage(
      browser,
      new URL("/scripts/queue-callback", centre.url).href,
      look,
    );
    const designer = new Designer(page);
    await designer.button("Tell the others your name").click();
    await page.getByRole("textbox", { name: "Your name" }).fill(name);
    await page.keyboard.press("Enter");
    await designer.button(`You: ${name}`).waitFor();
    return { page, errors, designer };
  }

  const draft = async () => (await centre.client.getScript(NAME)).text;
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Ben", "-c", "user.email=ben@example.com", ...args], {
      cwd: centre.workspace,
      encoding: "utf8",
    });

  it("two change different actions at once, and both changes hold; of the same property one is chosen", async () => {
    const anna = await person("Anna");
    const ben = await person("Ben", { dark: true });
    await anna.page.getByRole("img", { name: "Also here: Ben" }).waitFor();
    await labels(anna.designer, "music", "Play a waltz");
    await ben.page.getByRole("img", { name: "Also here: Anna (has unsaved changes)" }).waitFor();
    await labels(ben.designer, "thanks", "Thank them");
    await anna.designer.saves();
    await notice(ben.page, "Anna has saved a newer draft of this script.").waitFor();
    await ben.designer.saves();
    await ben.page.getByText("Changes of Anna and yours are brought together.").waitFor();
    expect(await draft()).toContain("Play a waltz");
    expect(await draft()).toContain("Thank them");
    await notice(anna.page, "Ben has saved").getByRole("button", { name: "Bring it in" }).click();
    await anna.designer.action("thanks").getByText("Thank them").waitFor();

    await labels(anna.designer, "music", "Play a tango");
    await labels(ben.designer, "music", "Play a polka");
    await ben.designer.saves();
    await anna.page.keyboard.press("ControlOrMeta+s");
    const conflict = anna.page.getByRole("region", { name: /music.*: label/ });
    await conflict.getByText("Before: Play a waltz").waitFor();
    await anna.designer.action("music").getByText("To be decided").waitFor();
    await picture(anna.page, "team-conflict-light-1440");
    await conflict.getByRole("radio", { name: "Theirs" }).check();
    await anna.designer.action("music").getByText("Play a polka").waitFor();
    await conflict.getByRole("radio", { name: "Mine" }).check();
    await anna.designer.button("Save decisions").click();
    await anna.designer.shows("Saved, not published");
    expect(await draft()).toContain("Play a tango");
    await anna.designer.button("Undo").click();
    await anna.designer.button("Redo").click();
    expect([...anna.errors, ...ben.errors].filter((text) => !text.includes("409"))).toEqual([]);
    await anna.page.close();
    await ben.page.getByRole("img", { name: /^Also here/ }).waitFor({ state: "detached" });
    await ben.page.close();
  });

  it("what is published answers the next call and is a version in git, which is compared and brought back", async () => {
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "-m", "As we began");
    const { page, errors, designer } = await person("Anna");
    const points = (await centre.client.getWorkspace()).points;
    const dnis = points[0]?.number ?? "";
    await centre.client.simulateCall({ ani: "+12025550001", dnis });
    await labels(designer, "music", "Play a waltz");
    await designer.saves();
    await designer.button("Publish").click();
    await page.getByText('label "Wait with music" → "Play a waltz"').waitFor();
    await picture(page, "team-publish-light-1440");
    await page.keyboard.press("Escape");
    await designer.publishes({ message: "A waltz for those who wait" });
    await centre.client.simulateCall({ ani: "+12025550002", dnis });
    const contacts = await centre.client.listContacts();
    expect(contacts.map(({ ani, label }) => `${ani} ${label}`).toSorted()).toEqual([
      "+12025550001 Wait with music",
      "+12025550002 Play a waltz",
    ]);
    expect(git("log", "-1", "--format=%an: %s").trim()).toBe("Anna: A waltz for those who wait");

    await designer.selects("thanks");
    await page.keyboard.press("Delete");
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("checkbox", { name: /^Compare: As we began/ }).check();
    await designer.button("Show what is different").click();
    await designer.action("thanks").getByText("Removed").waitFor();
    await designer.action("music").getByText("Changed").waitFor();
    await picture(page, "team-history-light-1440");
    await designer.button("Restore").first().click();
    await designer.action("music").getByText("Wait with music").waitFor();
    await designer.action("thanks").waitFor();
    await designer.button("Undo").click();
    await designer.action("thanks").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("work outlives a reload, and a lost server: it is saved when the server is back", async () => {
    const { page, designer } = await person("Anna", { width: 1280, height: 720, dark: true });
    page.on("dialog", (dialog) => void dialog.accept());
    await labels(designer, "music", "Play a waltz");
    await designer.shows("Unsaved changes");
    await page.reload();
    await designer.button("Restore it").click();
    await designer.action("music").getByText("Play a waltz").waitFor();
    await centre.goesAway();
    await notice(page, "The server cannot be reached.").waitFor();
    await page.keyboard.press("ControlOrMeta+s");
    await designer.shows(/^Not saved yet/);
    await picture(page, "team-lost-dark-1280");
    await centre.comesBack();
    await designer.shows("Saved, not published");
    expect(await draft()).toContain("Play a waltz");
    await page.close();
  });
});
