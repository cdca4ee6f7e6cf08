import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Browser } from "playwright-core";

const WEB = join(import.meta.dirname, "../../../web/dist");

/** Runs in the page before its own scripts. */
const NOTE_WHEN_DRAWN = `
  new MutationObserver((changes, observer) => {
    if (!document.querySelector(".react-flow__node")) return;
    performance.mark("drawn");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });`;
const LOADED = `performance.getEntriesByType("resource")
  .filter(({ responseEnd }) => responseEnd <= performance.getEntriesByName("drawn")[0].startTime)
  .map(({ name }) => JSON.stringify(name)).join()`;

/**
 * Kilobytes, gzipped, of the scripts and styles that a new browser has loaded when it shows a drawing, and of all that the
 * page names or preloads: what is the first to be seen waits for these.
 */
export async function firstPaintKilobytes(
  browser: Browser,
  url: string,
  { locale = "en-US" } = {},
): Promise<number> {
  const page = await browser.newPage({ locale });
  await page.addInitScript(NOTE_WHEN_DRAWN);
  await page.goto(url);
  await page.locator(".react-flow__node").first().waitFor();
  const loaded = await page.evaluate<string>(LOADED);
  await page.close();
  const named = readFileSync(join(WEB, "index.html"), "utf8");
  const files = [...(named + loaded).matchAll(/\/(assets\/[^"]+\.(?:js|css))"/g)];
  const names = new Set(files.flatMap(([, name]) => name ?? []));
  const sizes = [...names].map((name) => gzipSync(readFileSync(join(WEB, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
