import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { chromium, type Browser, type Page } from "playwright-core";

const PROGRAM = process.env["CORDBOARD_CHROMIUM"] ?? "/usr/bin/chromium";
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PICTURES = join(import.meta.dirname, "../../../../artifacts/screens");

/** Whether there is a browser to test with. @throws Error with CI=true when there is none */
export function browserAvailable(): { readonly skip: boolean; readonly reason: string } {
  if (existsSync(PROGRAM)) return { skip: false, reason: "" };
  const reason = `${PROGRAM} is not here; CORDBOARD_CHROMIUM can name another`;
  if (process.env["CI"]) throw new Error(`No browser to test with: ${reason}.`);
  return { skip: true, reason: ` (skipped: ${reason})` };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAM, args: ARGS });

/** A page in which every error of the program fails the test that asks for them. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1440, height = 900, dark = false, locale = "en-US" } = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale,
  });
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}

/** Keeps a picture among the artifacts, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
