import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Script } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { compareVersions } from "../compare.ts";
import { diffPage } from "./page.ts";

const TEXT = readFileSync(
  join(import.meta.dirname, "../../../../../examples/queue-callback/scripts/queue-callback.json"),
  "utf8",
);
const example = JSON.parse(TEXT) as Script;

const compared = (before: string | undefined, after: string | undefined) =>
  compareVersions(
    "scripts/a.json",
    { name: "HEAD:a.json", text: before },
    { name: "a.json", text: after },
  );
const pageOf = (before: string | undefined, after: string | undefined) =>
  diffPage([compared(before, after)], "1 script different.");
const changedTo = ({ actions, ...more }: Partial<Script>, without: string[] = []) => {
  const all = Object.entries({ ...example.actions, ...actions });
  return JSON.stringify({
    ...example,
    ...more,
    actions: Object.fromEntries(all.filter(([id]) => !without.includes(id))),
  });
};

/** The start tags of the boxes of one side, by place. */
const boxesIn = (page: string, side: "was" | "is") =>
  new Map(
    [
      ...page.matchAll(
        new RegExp(`<g id="f1-${side}-([^"]+)" class="([^"]+)" transform="([^"]+)"`, "g"),
      ),
    ].map(([, place = "", className = "", transform = ""]) => [place, { className, transform }]),
  );
const offer = example.actions["offer-callback"];
if (!offer) throw new Error("The example has changed.");

describe("the page of differences", () => {
  test("draws the same action at the same place in both versions", async () => {
    const page = await pageOf(TEXT, changedTo({ actions: { bye: { type: "Hangup" } } }, ["sorry"]));
    const [was, is] = [boxesIn(page, "was"), boxesIn(page, "is")];
    expect(was.get("music")?.transform).toBe(is.get("music")?.transform);
    expect(was.get("sorry")?.className).toContain("cb-removed");
    expect(is.get("bye")?.className).toContain("cb-added");
    expect([was.has("bye"), is.has("sorry")]).toEqual([false, false]);
  });

  test("leads from each change to a box that is there", async () => {
    const actions = { "offer-callback": { ...offer, label: "Offer" }, bye: { type: "End" } };
    const layout = { ...example.layout, music: { x: 1, y: 1 } };
    const page = await pageOf(TEXT, changedTo({ actions, layout }, ["sorry"]));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor ?? "");
    expect(links).toEqual(expect.arrayContaining(["f1-was-sorry", "f1-is-bye", "f1-is-music"]));
    for (const anchor of links) expect(page).toContain(`<g id="${anchor}"`);
  });

  test("keeps a renamed action at its place, and says so with sign and word", async () => {
    const page = await pageOf(TEXT, TEXT.replaceAll('"music"', '"hold-music"'));
    const [was, is] = [
      boxesIn(page, "was").get("hold-music"),
      boxesIn(page, "is").get("hold-music"),
    ];
    expect(was).toEqual(is);
    expect(page).toContain("&gt; renamed</text>");
    expect(page).toContain(">Wait with music (hold-music)</a>: its id was music");
  });

  test("marks the branch that leads elsewhere, as it was and as it is", async () => {
    const rewired = { ...offer, branches: { ...offer.branches, "1": "callback" } };
    const page = await pageOf(TEXT, changedTo({ actions: { "offer-callback": rewired } }));
    expect(page.match(/<path class="cb-line cb-removed"/g)).toHaveLength(1);
    expect(page.match(/<path class="cb-line cb-added"/g)).toHaveLength(1);
    expect(page).toContain("~ rewired</text>");
    expect(page).toContain("branch 1 goes to callback instead of thanks");
  });

  test("shows a script that came or went beside nothing", async () => {
    const page = await pageOf(undefined, TEXT);
    expect(boxesIn(page, "was").size).toBe(0);
    expect(boxesIn(page, "is").size).toBe(Object.keys(example.actions).length);
    expect(page).toContain("There is no such script.");
  });

  test("is whole: it loads nothing, and shows hostile texts as texts", async () => {
    const label = `</title><script>alert(1)</script><img src="x">`;
    const page = await pageOf(
      TEXT,
      changedTo({ actions: { "offer-callback": { ...offer, label } } }),
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<link|src="|url\(|@import/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("says why a file cannot be read, and leaves out scripts that are the same", async () => {
    expect(await pageOf(TEXT, "{")).toMatch(/a\.json:\d+:\d+ L0002 /);
    expect(await pageOf(TEXT, TEXT)).not.toContain("<section>");
  });
});
