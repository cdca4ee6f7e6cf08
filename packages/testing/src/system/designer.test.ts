import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import type { Action, Script } from "@cordboard/language";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserAvailable, openBrowser, openPage, picture } from "../browser/browser.ts";
import { Designer } from "../browser/designer.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const chromium = browserAvailable();
const SCRIPT = "scripts/queue-callback.json";

/** The text without layout, each action called by its label: what the drawing says. */
function drawingOf(text: string): string {
  const { script } = language.check(text);
  if (!script) throw new Error("This is no script.");
  const { layout: _, ...logic } = script;
  const ids = new Map(
    Object.entries(script.actions).map(([id, { label, type }]) => [
      id,
      (label ?? type).toLowerCase().replaceAll(" ", "-"),
    ]),
  );
  const renamed = (action: Action): Action => ({
    ...action,
    ...(action.branches
      ? {
          branches: Object.fromEntries(
            Object.entries(action.branches).map(([branch, to]) => [branch, ids.get(to) ?? to]),
          ),
        }
      : {}),
  });
  const actions = Object.fromEntries(
    Object.entries(script.actions).map(([id, action]) => [ids.get(id) ?? id, renamed(action)]),
  );
  const drawn: Script = { ...logic, actions };
  return language.format(drawn);
}

describe.skipIf(chromium.skip)(`the designer in a real browser${chromium.reason}`, () => {
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

  it("the reference script is drawn from an empty canvas by mouse, saved as the example, and simulated to the callback", async () => {
    const example = readFileSync(join(centre.workspace, SCRIPT), "utf8");
    rmSync(join(centre.workspace, SCRIPT));
    const { page, errors } = await openPage(browser, centre.url);
    const designer = new Designer(page);
    await designer.newScript("queue-callback");
    await designer.selects("begin");
    await page.keyboard.press("Delete");
    await designer.action("begin").waitFor({ state: "detached" });
    const places: readonly (readonly [string, number, number])[] = [
      ["Begin", 190, 100],
      ["Request agent", 450, 100],
      ["Music", 715, 100],
      ["Menu", 190, 330],
      ["Play", 450, 330],
      ["Callback", 715, 330],
      ["Play", 450, 560],
      ["Hang up", 715, 560],
    ];
    for (const [title, x, y] of places) await designer.drags(title, x, y);
    await designer.selects("menu");
    await designer.says(
      "All our agents are busy. To be called back in your turn, press 1. Or stay on the line.",
    );
    await designer.button("Add choice").click();
    await designer.fills({
      "Choice 1 label": "Callback",
      "Timeout (seconds)": "5",
      "Tries without input": "1",
      "Tries without match": "1",
      Label: "Offer callback",
    });
    await designer.selects("request-agent");
    await designer.fills({ Label: "Request agent", Skill: "support" });
    await designer.selects("music");
    await designer.fills({ Label: "Wait with music", Seconds: "30" });
    await designer.selects("play");
    await designer.fills({ Label: "Say thanks" });
    await designer.says("Thank you. We will call you back.");
    await designer.selects("callback");
    await designer.fills({ Label: "Call back", "Call delay (seconds)": "2" });
    await designer.selects("play-2");
    await designer.fills({ Label: "Apologise" });
    await designer.says("We are sorry. Please call again later.");
    await designer.selects("hang-up");
    await designer.fills({ Label: "Hang up" });

    const links: readonly (readonly [string, string, string])[] = [
      ["begin", "Default", "request-agent"],
      ["request-agent", "Default", "music"],
      ["request-agent", "Error", "play-2"],
      ["music", "Default", "menu"],
      ["menu", "1", "play"],
      ["menu", "Default", "music"],
      ["play", "Default", "callback"],
      ["callback", "Default", "hang-up"],
      ["callback", "Error", "play-2"],
      ["play-2", "Default", "hang-up"],
    ];
    for (const [from, branch, to] of links) await designer.links(from, branch, to);
    await designer.selectsNothing();
    await designer.fills({
      Description: "Waits for an agent with music; offers a callback every half minute.",
      "Time zone": "America/New_York",
    });
    await page.keyboard.press("Escape");
    await picture(page, "drawn-by-mouse-1440x900-light");
    await designer.button("Save").click();
    await designer.shows("Saved, not published");
    await designer.publishes();

    const saved = readFileSync(join(centre.workspace, SCRIPT), "utf8");
    expect(language.check(saved).problems).toEqual([]);
    expect(drawingOf(saved)).toBe(drawingOf(example));
    const { script } = language.check(saved);
    expect(script && language.format(script)).toBe(saved);

    await designer.button("Simulate").click();
    await designer.button("Call").click();
    await designer.button("Pause the clock").click();
    for (let tens = 0; tens < 4; tens++) await designer.button("+10 s").click();
    await designer.button("Key 1").click();
    await designer.button("+10 s").click();
    await designer.button("Anna: log in").click();
    await designer.button("Anna: accept").click();
    await designer.button("+10 s").click();
    const told = page.getByRole("log");
    await told.getByText("keeps its place for a callback").waitFor();
    await told.getByText(/dials \+\d+/).waitFor();
    await told.getByText("Anna and the customer talk").waitFor();
    await picture(page, "simulated-1440x900-light");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a broken link is shown as a problem with what to do, and undo takes it back", async () => {
    const { page, errors } = await openPage(
      browser,
      new URL("/scripts/queue-callback", centre.url).href,
      { width: 1280, height: 720, dark: true },
    );
    const designer = new Designer(page);
    await designer.selects("begin");
    await page.keyboard.press("Delete");
    await designer.button("Validate").click();
    await page
      .getByRole("tabpanel", { name: "Problems" })
      .getByText("The script has no action at which calls begin.")
      .waitFor();
    await picture(page, "problem-1280x720-dark");
    await designer.button("Undo").click();
    await page.getByText("No problems: this script can answer calls.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("at the desk an agent takes a test call, does after-call work, and declines the next", async () => {
    const { page, errors } = await openPage(browser, new URL("/desk", centre.url).href);
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const region = (name: string) => page.getByRole("region", { name });
    await button("Add agent").click();
    await page.getByRole("textbox", { name: "Name" }).fill("Anna");
    await button("Save agent").click();
    await button("Available").click();
    await button("Place call").click();
    await region("Incoming contact").getByText("(202) 555-0123").waitFor();
    await picture(page, "desk-offer-1440x900-light");
    await page.getByRole("button", { name: /^Accept/ }).click();
    await region("Current contact").waitFor();
    await button("Hang up").click();
    await button("Back to reception").click();
    await button("Place call").click();
    await page.getByRole("button", { name: /^Decline/ }).click();
    await region("Queues you serve")
      .getByRole("cell", { name: "1", exact: true })
      .first()
      .waitFor();
    await button("Caller hangs up").click();
    await region("Test call").getByText("The call is over.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
