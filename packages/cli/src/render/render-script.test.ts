import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Script } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { boxesOf } from "./boxes.ts";
import { layOut } from "./lay-out.ts";
import { lineKey, linesOf, planOf, SIZE } from "./plan.ts";
import { renderScript } from "./render-script.ts";

const EXAMPLE = join(
  import.meta.dirname,
  "../../../../examples/queue-callback/scripts/queue-callback.json",
);
const example = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Script;
const script = (actions: Script["actions"]): Script => ({ ...example, actions, layout: {} });
const svgOf = (it: Script, asDrawn = false) => renderScript(it, { format: "svg", asDrawn });
const mermaidOf = (it: Script) => renderScript(it, { format: "mermaid" });
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

/** All actions in a row, and each with a way to the last. */
const row = (length: number): Script =>
  script({
    begin: { type: "Begin", branches: { Default: "a-1" } },
    ...Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `a-${index + 1}`,
        {
          type: "Play",
          properties: { prompts: [{ type: "speech", text: "Hello" }] },
          branches: {
            Default: index + 1 < length ? `a-${index + 2}` : "bye",
            Error: "bye",
          },
        },
      ]),
    ),
    bye: { type: "Hangup", label: "Good bye" },
  });

describe("the drawing of a script", () => {
  test("says of each action its label, its type, its id and its summary", async () => {
    const texts = textsIn(await svgOf(example));
    expect(texts).toEqual(
      expect.arrayContaining(["Offer callback", "Menu · offer-callback", "Hold music · 30 s"]),
    );
    expect(texts).toContain("CALL BEGINS");
  });

  test("is the same for the same script, in whatever order its actions are written", async () => {
    expect(await svgOf(structuredClone(example))).toBe(await svgOf(example));
    const actions = Object.fromEntries(Object.entries(example.actions).toReversed());
    expect(await svgOf({ ...example, actions })).toBe(await svgOf(example));
  });

  test("needs nothing from elsewhere and has a size", async () => {
    const svg = await svgOf(example);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="\d+" height="\d+" viewBox=/);
    expect(svg).not.toMatch(/href|url\(|@import|<script/);
  });

  test("puts no box upon another, and draws each line of a small script", async () => {
    const boxes = boxesOf(example);
    const { cells, routes } = await layOut(planOf(boxes));
    const all = [...cells.values()];
    const touching = all.filter((a) =>
      all.some(
        (b) => a !== b && Math.abs(a.x - b.x) < SIZE.width && Math.abs(a.y - b.y) < SIZE.head,
      ),
    );
    expect(touching).toEqual([]);
    expect(new Set(routes.keys())).toEqual(new Set(boxes.flatMap(linesOf).map(lineKey)));
  });

  test("names where a line leads that nobody could follow", async () => {
    const svg = await svgOf(row(12));
    expect(textsIn(svg).filter((text) => text === "→ Good bye")).toHaveLength(13);
  });

  test("tells events, branches that are not linked and links that lead nowhere", async () => {
    const texts = textsIn(
      await svgOf(
        script({
          begin: { type: "Begin" },
          released: { type: "OnRelease", branches: { Default: "gone" } },
        }),
      ),
    );
    expect(texts).toEqual(
      expect.arrayContaining(["EVENT: RELEASE", "not linked", "→ gone, not there"]),
    );
  });

  test("keeps boxes where they were drawn, on demand, and puts new ones below", async () => {
    const { music: _, ...layout } = example.layout ?? {};
    const svg = await svgOf({ ...example, layout }, true);
    expect(svg).toContain('transform="translate(296 256)"');
    const places = [...svg.matchAll(/translate\((\S+) (\S+)\)/g)].map(([, , y]) => Number(y));
    expect(Math.max(...places)).toBeGreaterThan(256 + SIZE.head);
  });

  test("shows hostile texts as texts, and cuts long ones", async () => {
    const label = `<script>alert("1")</script>&\u0000 ${"long ".repeat(20)}`;
    const svg = await svgOf(script({ begin: { type: "Begin", label } }));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\uFFFD");
    expect(textsIn(svg)[1]).toMatch(/^&lt;script&gt;.*…$/);
  });

  test("of hundreds of actions is drawn whole", { timeout: 60_000 }, async () => {
    const svg = await svgOf(row(200));
    expect(svg.match(/class="cb-action"/g)).toHaveLength(202);
  });
});

describe("the flowchart of a script", () => {
  test("has a line for each link, dotted for errors", async () => {
    const text = await mermaidOf(example);
    expect(text).toMatch(/^flowchart TD\n/);
    expect(text.match(/-->/g)).toHaveLength(8);
    expect(text.match(/-\.->/g)).toHaveLength(2);
    expect(text).toContain('(["Hang up<br>Hang up · hang-up<br>Ends the call"])');
  });

  test("takes no text for its own language", async () => {
    const label = 'a"] --> <b> #quot; `x`';
    const text = await mermaidOf(script({ end: { type: "Begin", label } }));
    expect(text).toContain('(["a#34;] --#62; #60;b#62; #35;quot; #96;x#96;<br>');
  });
});
