/** `npm run bench:web`: the designer with large scripts in a real browser; medians, since machines are noisy. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { openBrowser } from "@cordboard/testing/browser";
import { firstPaintKilobytes } from "@cordboard/testing/first-paint";
import { openContactCentre } from "@cordboard/testing/contact-centre";
import type { Browser } from "playwright-core";

import { median, quantile } from "../quantiles.ts";
import { largeScript } from "../validation.ts";
import { comeNear, drag, nudge, open, pan, type, undo } from "./hands.ts";
import { during, heap, install } from "./meter.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const HEAP_ROUNDS = 3;
const SIZES = [1_000, 5_000] as const;
const EDITS = 1_000;
const VIEWPORT = { width: 1440, height: 900 };
const say = (line = "") => process.stdout.write(`${line}\n`);

type Figures = Map<string, number[]>;
const row = (figure: string, aim: string, value: string) =>
  say(`| ${figure.padEnd(46)} | ${aim.padStart(10)} | ${value.padStart(18)} |`);

/** The action in the middle of the drawing. */
const middleOf = (count: number) => {
  const columns = Math.ceil(Math.sqrt(count));
  return `a-${Math.floor(columns / 2) * columns + Math.floor(columns / 2)}`;
};

/** One person opens the script in a new browser, looks round, moves, drags and types. */
async function session(browser: Browser, url: string, count: number, into: Figures): Promise<void> {
  const note = (name: string, value: number) => into.set(name, [...(into.get(name) ?? []), value]);
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(60_000);
  await install(page);
  const id = middleOf(count);
  note("open", await open(page, url, `large-${count}`, id));
  await page.waitForTimeout(1_500);
  const frames = async (name: string, does: () => Promise<void>) => {
    const { frames: all, paints } = await during(page, does);
    note(`${name} p50`, median(all));
    note(`${name} p95`, quantile(all, 0.95));
    note(`${name} max`, Math.max(...all));
    if (paints.length > 0) note(`${name} paint`, quantile(paints, 0.95));
  };
  await frames("pan all", () => pan(page));
  await comeNear(page, id);
  await frames("pan", () => pan(page));
  await frames("drag", () => drag(page, id));
  await frames("type", () => type(page, "The caller says what it is about."));
  await page.close();
}

/** Megabytes in use at the start, then after each round of edits and as many undos. */
async function memory(browser: Browser, url: string): Promise<number[]> {
  const id = middleOf(1_000);
  const page = await browser.newPage({ viewport: VIEWPORT });
  const cdp = await page.context().newCDPSession(page);
  await open(page, url, "large-1000", id);
  await comeNear(page, id);
  const used: number[] = [];
  for (let round = 0; round < HEAP_ROUNDS; round++) {
    await nudge(page, id, EDITS);
    await undo(page, EDITS);
    await page.waitForTimeout(1_000);
    used.push(await heap(cdp));
  }
  await page.close();
  return used;
}

const centre = await openContactCentre("queue-callback");
const browser = await openBrowser();
try {
  for (const count of SIZES) {
    writeFileSync(
      join(centre.workspace, "scripts", `large-${count}.json`),
      largeScript(count).replace('"name": "large"', `"name": "large-${count}"`),
    );
  }
  say(
    `Medians of ${ROUNDS} rounds; frames in ms at ${VIEWPORT.width}×${VIEWPORT.height}, without a graphics card`,
  );
  for (const count of SIZES) {
    const figures: Figures = new Map();
    for (let round = 0; round < ROUNDS; round++) await session(browser, centre.url, count, figures);
    const of = (name: string) => Math.round(median(figures.get(name) ?? [])).toString();
    const aim = (text: string) => (count === 1_000 ? text : "");
    say();
    row(`${count} actions`, "aim", "figure");
    row("---", "---:", "---:");
    row(
      "first paint, scripts and styles, gzipped",
      aim("< 400 kB"),
      `${Math.round(await firstPaintKilobytes(browser, `${centre.url}/scripts/large-${count}`))} kB`,
    );
    row("open to interactive", aim("< 2000 ms"), `${of("open")} ms`);
    for (const [name, title] of [
      ["pan all", "move the whole drawing, p50 / p95"],
      ["pan", "move, near, p50 / p95"],
      ["drag", "drag an action, p50 / p95"],
    ] as const)
      row(title, aim("p95 < 33"), `${of(`${name} p50`)} / ${of(`${name} p95`)} ms`);
    row("a key in a field to its paint, p95", aim("< 50 ms"), `${of("type paint")} ms`);
    row("longest frame while typing and validating", aim(""), `${of("type max")} ms`);
  }
  const used = await memory(browser, centre.url);
  const [first = 0] = used;
  const slope = ((used.at(-1) ?? 0) - first) / (used.length - 1);
  row(
    `memory after ${EDITS} edits and undos, ${HEAP_ROUNDS} rounds`,
    "stable",
    `${used.map((mb) => mb.toFixed(1)).join(" ")} MB`,
  );
  row("growth each round", "< 1 MB", `${slope.toFixed(2)} MB`);
} finally {
  await browser.close();
  await centre.stop();
}
