import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { JsonText } from "../browser/json-text.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();

describe.skipIf(chromium.skip)(`the script as text${chromium.reason}`, () => {
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

  async function open() {
    const { page, errors } = await openPage(browser, centre.url);
    const designer = new Designer(page);
    await designer.action("music").waitFor();
    const json = new JsonText(page);
    await json.open();
    return { page, errors, designer, json };
  }

  it("what one writes is drawn at once, and what one draws is written", async () => {
    const { page, errors, designer, json } = await open();
    await json.replace("Wait with music", "Listen a while");
    await designer.canvas.getByText("Listen a while").waitFor();
    await designer.selects("music");
    await designer.fills({ Label: "Hold the line" });
    await page.getByText('"Hold the line"').waitFor();
    await designer.selectsNothing();
    await page.keyboard.press("Control+z");
    await page.getByText('"Listen a while"').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a broken text never loses the drawing, and says so until it is mended", async () => {
    const { page, errors, designer, json } = await open();
    await json.replace("{", "");
    await page.getByText("This text is not a script at the moment.").waitFor();
    await designer.action("music").waitFor();
    await picture(page, "json-broken-light-1440");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.getByText("The canvas and this text are in step.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the caret selects on the canvas, and the canvas shows the place in the text", async () => {
    const { page, errors, designer, json } = await open();
    await json.find('"Apologise"');
    await page.keyboard.press("ArrowDown");
    await designer.inspector.getByRole("textbox", { name: "Label" }).waitFor();
    expect(await designer.field("Label").inputValue()).toBe("Apologise");
    await designer.selects("begin");
    await json.editor.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.insertText(' "label": "First",');
    await designer.canvas.getByText("First", { exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the text completes what a script may say, and underlines what is wrong with it", async () => {
    const { page, errors, json } = await open();
    await json.replace('Begin",', '",');
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+Space");
    await page.getByRole("option", { name: /Queueinfo/ }).waitFor();
    await picture(page, "json-completion-light-1440");
    await page.keyboard.press("Escape");
    await page.keyboard.insertText("Nothing");
    await page.keyboard.press("F8");
    await page
      .getByText(/"Nothing"/)
      .last()
      .waitFor();
    await picture(page, "json-problem-light-1440");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a problem is explained, and mended by its button", async () => {
    const { page, errors, designer, json } = await open();
    await json.replace('Error": "sorry"', 'Error": "sory"');
    await page.getByRole("tab", { name: /^Problems/ }).click();
    const problems = page.getByRole("list", { name: "Problems" });
    await problems.getByText(/leads to "sory"/).waitFor();
    await picture(page, "problems-light-1440");
    await problems.getByRole("button", { name: "What L0203 means" }).click();
    await page
      .getByRole("region", { name: "Help" })
      .getByRole("heading", { name: "L0203" })
      .waitFor();
    await page.getByRole("tab", { name: /^Problems/ }).click();
    await problems.getByRole("button", { name: "Link to sorry" }).click();
    await problems.getByText(/leads to "sory"/).waitFor({ state: "detached" });
    await designer.selectsNothing();
    await page.keyboard.press("Control+z");
    await problems.getByText(/leads to "sory"/).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("what the workspace does not have is said while one draws, and marked on the action", async () => {
    const { page, errors, designer, json } = await open();
    await json.replace('skill": "support"', 'skill": "suport"');
    await page.getByRole("tab", { name: /^Problems/ }).click();
    const problems = page.getByRole("list", { name: "Problems" });
    await problems.getByText('There is no skill "suport" in the workspace').waitFor();
    await designer.action("request-agent").getByRole("img", { name: "Warning" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
