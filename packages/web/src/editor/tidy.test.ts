import { language } from "@cordboard/actions/specs";
import { branchRows, type Action, type Position, type Script } from "@cordboard/language";
import Elk from "elkjs/lib/elk.bundled.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { COLUMN } from "./bands.ts";
import { moveBoxes, NODE, placesOf, tidied } from "./index.ts";

const FILES = import.meta.glob<string>("../../../../examples/*/scripts/*.json", {
  eager: true,
  query: "?raw",
  import: "default",
});
const elk = new Elk();
const tidy = (script: Script, ids?: readonly string[]) =>
  tidied(script, language.specs, (graph) => elk.layout(graph), ids);
const tidyScript = async (script: Script) => moveBoxes(script, await tidy(script));

const examples = Object.entries(FILES).map(([path, text]) => {
  const { script } = language.check(text);
  if (!script) throw new Error(`${path} is no script.`);
  return { name: path.split("/").at(-1) ?? path, script };
});

/** Any drawing of up to fifteen actions, half of them nowhere yet. */
const drawings = fc
  .array(
    fc.record({
      type: fc.constantFrom("Begin", "Play", "Menu", "If", "Hangup", "OnRelease", "Nobody"),
      to: fc.array(fc.nat(14), { maxLength: 3 }),
      at: fc.option(
        fc.record({
          x: fc.integer({ min: -2000, max: 2000 }),
          y: fc.integer({ min: -2000, max: 2000 }),
        }),
      ),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((drawn): Script => {
    const id = (index: number) => `a${index % drawn.length}`;
    const actions = drawn.map(({ type, to }, index): [string, Action] => [
      id(index),
      {
        type,
        branches: Object.fromEntries(
          to.map((target, at) => [["Default", "Error", "1"][at] ?? "2", id(target)]),
        ),
      },
    ]);
    const layout = drawn.flatMap(({ at }, index): [string, Position][] =>
      at ? [[id(index), at]] : [],
    );
    return {
      version: 1,
      name: "any",
      mediaType: "phone",
      language: "en-US",
      timeZone: "UTC",
      actions: Object.fromEntries(actions),
      layout: Object.fromEntries(layout),
    };
  });

describe.each(examples)("the example $name", ({ script }) => {
  test("once tidied stays as it is, and no two actions overlap", async () => {
    const once = await tidyScript(script);
    expect(await tidyScript(once)).toEqual(once);
    expect(overlapping(once)).toEqual([]);
  });

  test("one more action in the middle moves others by less than a column", async () => {
    const before = await tidyScript(script);
    const after = await tidy(oneMore(before));
    const ways = Object.entries(before.layout ?? {}).map(([id, { x, y }]) =>
      Math.hypot((after[id]?.x ?? x) - x, (after[id]?.y ?? y) - y),
    );
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(COLUMN);
  });

  test("some of its actions keep their place", async () => {
    const before = await tidyScript(script);
    const ids = Object.keys(before.actions).slice(0, 5);
    const places = await tidy(before, ids);
    const least = (of: "x" | "y", layout: { readonly [id: string]: Position }) =>
      Math.min(...ids.map((id) => layout[id]?.[of] ?? Number.NaN));
    expect(Object.keys(places).toSorted()).toEqual(ids.toSorted());
    for (const of of ["x", "y"] as const)
      expect(least(of, places)).toBe(least(of, before.layout ?? {}));
  });
});

test("any drawing: tidied twice is tidied once, and every action has a place of its own", async () => {
  await fc.assert(
    fc.asyncProperty(drawings, async (script) => {
      const once = await tidyScript(script);
      expect(await tidyScript(once)).toEqual(once);
      expect(overlapping(once)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** An action put into the link in the middle of the script. */
function oneMore(script: Script): Script {
  const links = Object.entries(script.actions).flatMap(([id, { branches = {} }]) =>
    Object.entries(branches).map(([branch, to]) => ({ id, branch, to })),
  );
  const link = links[links.length >> 1];
  const from = link && script.actions[link.id];
  if (!link || !from) throw new Error("A script without links.");
  return {
    ...script,
    actions: {
      ...script.actions,
      [link.id]: { ...from, branches: { ...from.branches, [link.branch]: "one-more" } },
      "one-more": { type: "Play", branches: { Default: link.to } },
    },
  };
}

function overlapping(script: Script): string[] {
  const places = placesOf(script, language.specs);
  const boxes = Object.entries(script.actions).map(([id, action]) => {
    const rows = branchRows(language.specs.get(action.type), action).length;
    return { id, ...(places[id] ?? { x: 0, y: 0 }), height: NODE.head + rows * NODE.row };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => Math.abs(a.x - b.x) < NODE.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}
