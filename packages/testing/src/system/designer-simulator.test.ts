import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const CLI = join(import.meta.dirname, "../../../cli/src/main.ts");
const timeline = (page: Page) => page.getByRole("slider", { name: "Timeline" });
const speech = (text: string) => ({ prompts: [{ type: "speech", text }] });

/** Knows a good customer by their points, which another system may tell. */
const POINTS = {
  version: 1,
  name: "points",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  variables: {
    points: { type: "number", initial: 0 },
    name: { type: "string", initial: "nobody" },
  },
  actions: {
    begin: { type: "Begin", branches: { Default: "welcome" } },
    welcome: { type: "Play", properties: speech("Welcome."), branches: { Default: "good" } },
    good: {
      type: "If",
      label: "Is good",
      properties: { condition: "points > 100.0" },
      branches: { True: "gold", False: "look", Error: "bye" },
    },
    gold: {
      type: "Play",
      label: "Gold",
      properties: speech("Gold."),
      branches: { Default: "bye" },
    },
    look: {
      type: "Rest",
      properties: {
        method: "GET",
        url: "https://crm.example.com/name",
        mapping: [{ variable: "name", expression: "answer.body.name" }],
      },
      branches: { Default: "hello", Error: "bye" },
    },
    hello: {
      type: "Play",
      label: "Hello",
      properties: speech("Hello {name}."),
      branches: { Default: "bye" },
    },
    bye: { type: "Hangup" },
  },
  layout: {
    begin: { x: 0, y: 0 },
    welcome: { x: 260, y: 0 },
    good: { x: 520, y: 0 },
    gold: { x: 780, y: 0 },
    look: { x: 780, y: 200 },
    hello: { x: 1040, y: 200 },
    bye: { x: 1300, y: 0 },
  },
};

/** The scenario's own script: an AI agent, who is done or hands over. */
const AI_AGENT: { readonly script: { readonly name: string } } = JSON.parse(
  readFileSync(
    join(import.meta.dirname, "../../../actions/src/aiagent/scenarios/hands-over.json"),
    "utf8",
  ),
);

describe.skipIf(chromium.skip)(`the simulator in a real browser${chromium.reason}`, () => {
  let centre: ContactCentre;
  let browser: Browser;

  beforeAll(async () => {
    centre = await openContactCentre("queue-callback");
    for (const script of [POINTS, AI_AGENT.script]) {
      const file = join(centre.workspace, `scripts/${script.name}.json`);
      writeFileSync(file, JSON.stringify(script));
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await centre?.stop();
  });

  const open = async (script: string, view = {}, first = "begin") => {
    const { page, errors } = await openPage(
      browser,
      new URL(`/scripts/${script}`, centre.url).href,
      view,
    );
    const designer = new Designer(page);
    await designer.action(first).waitFor();
    return { page, errors, designer, told: page.getByRole("log") };
  };

  it("stops before an action, takes another value, goes back, tries another way, and keeps it as a scenario that passes", async () => {
    const { page, errors, designer, told } = await open("points");
    await designer.selects("good");
    await page.keyboard.press("F9");
    await designer
      .action("good")
      .getByRole("img", { name: /stop before it/ })
      .waitFor();
    await designer.button("Simulate").click();
    await designer.button("Call").click();
    await designer.button("+10 s").click();
    await page.getByText("The call stands still before “Is good”.").waitFor();
    await picture(page, "simulator-stopped-light-1440");

    const value = page.getByRole("button", { name: "points is 0: change" });
    await value.click();
    const field = page.getByRole("textbox", { name: "New value of points" });
    await field.fill("many");
    await page.getByText("Type a number, such as 3 or 2.5.").waitFor();
    await field.fill("200");
    await field.press("Enter");
    await told.getByText("sets points to 200 by hand").waitFor();
    await page.keyboard.press("F10");
    await page.getByText("The call stands still before “Gold”.").waitFor();
    await designer.button("Continue").click();
    await told.getByText("plays “Gold.”").waitFor();
    await designer.button("+10 s").click();
    await told.getByText("the contact is over: script-ended").waitFor();

    await designer.button("Save as scenario").click();
    await page.getByText("The scenario passes").waitFor();
    await page.getByRole("textbox", { name: "What is tested" }).fill("Points make gold");
    await designer.button("Save scenario").click();
    await page.getByText("Saved as tests/points-make-gold.json").waitFor();
    const file = join(centre.workspace, "tests/points-make-gold.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      name: "Points make gold",
      steps: [{ set: { points: 200 }, before: "good" }],
      expect: { path: ["begin", "welcome", "good", "gold", "bye"], outcome: "script-ended" },
    });
    const report = execFileSync(
      process.execPath,
      ["--conditions=@cordboard/source", CLI, "test", centre.workspace, "--filter", "points-make"],
      { encoding: "utf8" },
    );
    expect(report).toContain("1 passed");

    await timeline(page).focus();
    for (let moments = 0; moments < 4; moments++) await page.keyboard.press("ArrowLeft");
    await page.getByText("The call stands still before “Is good”.").waitFor();
    await page.getByRole("button", { name: "points is 0: change" }).waitFor();
    await designer.button("Continue").click();
    await told.getByText("good takes False → look").waitFor();
    const ways = page.getByRole("combobox", { name: "Ways that were tried" });
    await ways.selectOption({ label: "Way 1" });
    await told.getByText("plays “Gold.”").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a request that nothing answers is told; with an answer the call goes on from before it", async () => {
    const { page, errors, designer, told } = await open("points", { width: 1280, height: 720 });
    await page.keyboard.press("Control+Shift+Enter");
    await designer.button("Pause the clock").click();
    await designer.button("+10 s").click();
    await page.getByText("GET https://crm.example.com/name was asked").waitFor();
    await designer.button("Add an answer").click();
    await page.getByRole("textbox", { name: "Body (JSON)" }).fill('{ "name": "Ada" }');
    await picture(page, "simulator-world-light-1280");
    await page.getByRole("tab", { name: "Transcript" }).click();
    await designer.button("Go back and try with the answer").click();
    await page.getByText("The call stands still before").waitFor();
    await designer.button("+10 s").click();
    await told.getByText("plays “Hello Ada.”").waitFor();
    await page.reload();
    await designer.button("Simulate").click();
    await page.getByRole("tab", { name: "World" }).click();
    await page.getByRole("textbox", { name: "Address begins with" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("by keyboard alone: calls, presses keys, goes back to a line of the transcript and presses another", async () => {
    const { page, errors, told } = await open("queue-callback", { dark: true });
    await page.keyboard.press("Control+Shift+Enter");
    await told.getByText("plays hold music").waitFor();
    await page.keyboard.press("F8");
    await page.getByRole("button", { name: "Run the clock" }).waitFor();
    for (let events = 0; events < 2; events++) await page.keyboard.press("Shift+F9");
    await told.getByText(/plays “All our agents/).waitFor();
    await page.getByRole("region", { name: "Phone" }).focus();
    await page.keyboard.press("1");
    await told.getByText("presses 1").waitFor();
    await picture(page, "simulator-dark-1440");
    await page.getByRole("button", { name: /Go back to .* presses 1/ }).press("Enter");
    await told.getByText("presses 1").waitFor({ state: "detached" });
    await page.getByRole("region", { name: "Phone" }).focus();
    await page.keyboard.press("5");
    await told.getByText("presses 5").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("lets one be the AI agent with whom the caller talks", async () => {
    const { page, errors, designer, told } = await open("ai", {}, "start");
    await designer.button("Simulate").click();
    await designer.button("Call").click();
    await page.getByText("Hears: the AI agent").waitFor();
    await designer.button("AI agent hands over").click();
    await told.getByText("the AI agent wants a person to go on").waitFor();
    await designer.button("AI agent hands over").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });
});
