import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";

const ASSETS = join(import.meta.dirname, "../../../web/dist/assets");

/** Kilobytes, gzipped, of the scripts and styles that a page has asked for so far. */
export async function loaded(page: Page): Promise<number> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\/assets\/.*\.(?:js|css)$/.test(path)),
  );
  const sizes = [...new Set(names)]
    .filter((name) => !name.includes("worker"))
    .map((name) => gzipSync(readFileSync(join(ASSETS, basename(name)))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
