import * as fc from "fast-check";
import { Type } from "typebox";
import { describe, expect, test } from "vitest";

import { DEFAULT_BRANCH, defineAction } from "./define-action.ts";
import { createLanguage } from "./language.ts";
import type { Script } from "./model.ts";

const begin = defineAction({
  type: "Start",
  title: "Start",
  description: "",
  group: "Call",
  icon: "",
  starts: "entry",
  properties: Type.Object({}),
  branches: () => [DEFAULT_BRANCH],
  summary: () => "",
});
const step = defineAction({
  ...begin,
  type: "Step",
  // An agent's answer leads out of a round of steps.
  traits: { queue: "enters" },
  properties: Type.Object({
    first: Type.Optional(Type.Unsafe({})),
    second: Type.Optional(Type.Unsafe({})),
    third: Type.Optional(Type.Unsafe({})),
  }),
});
const language = createLanguage({
  specs: [begin, { ...step, starts: undefined } as never],
});

const script = (more: Partial<Script> = {}): Script => ({
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions: {
    begin: { type: "Start", branches: { Default: "step" } },
    step: { type: "Step", properties: { first: 1 }, branches: { Default: "step" } },
  },
  ...more,
});

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

const id = fc.stringMatching(/^[a-z][a-z-]{0,8}[a-z]$/);
const scripts = fc
  .record({
    actions: fc.dictionary(
      id,
      fc.record(
        {
          type: fc.constant("Step"),
          label: fc.string({ minLength: 1 }),
          properties: fc.record(
            {
              first: fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
              second: fc.string({ maxLength: 150 }),
              third: fc.integer(),
            },
            { requiredKeys: ["third"] },
          ),
          branches: fc.dictionary(fc.constantFrom("Default", "Error", "1", "*"), id, {
            minKeys: 1,
          }),
        },
        { requiredKeys: ["type"] },
      ),
    ),
    layout: fc.dictionary(id, fc.record({ x: fc.integer(), y: fc.integer() }), { minKeys: 1 }),
    description: fc.string(),
  })
  .map((more) => script(more as never));

const holds = (property: fc.IProperty<[Script]>) =>
  fc.check(property, { numRuns: 200 }).errorInstance ?? null;
const parse = (text: string) => JSON.parse(text) as Script;
const linesThatDiffer = (a: string, b: string) => {
  const other = new Set(b.split("\n"));
  return a.split("\n").filter((line) => !other.has(line));
};

describe("the canonical text of a script", () => {
  test("says the same as the script", () => {
    const differs = holds(
      fc.property(scripts, (it) => {
        const { $schema, ...rest } = parse(language.format(it));
        expect($schema).toContain("script-1.json");
        expect(rest).toEqual(JSON.parse(JSON.stringify(it)));
      }),
    );
    expect(differs).toBeNull();
  });

  test("is canonical already", () => {
    const differs = holds(
      fc.property(scripts, (it) => {
        expect(language.format(parse(language.format(it)))).toBe(language.format(it));
      }),
    );
    expect(differs).toBeNull();
  });

  test("does not depend on the order in which things were written", () => {
    const differs = holds(
      fc.property(scripts, (it) => {
        expect(language.format(shuffled(it) as Script)).toBe(language.format(it));
      }),
    );
    expect(differs).toBeNull();
  });

  test("has the keys of records in the order of the schema, the names of maps by alphabet", () => {
    const text = language.format(
      script({
        layout: { step: { y: 2, x: 1 }, begin: { x: 0, y: 0 } },
        actions: {
          step: {
            branches: { Error: "step", Default: "step", "1": "step" },
            properties: { third: 3, first: 1, second: 2 },
            label: "A step",
            type: "Step",
          },
          begin: { type: "Start", branches: { Default: "step" } },
        },
      }),
    );
    const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key);
    expect(keys.slice(0, 6).join(" ")).toBe("version name mediaType language timeZone actions");
    expect(keys.join(" ")).toContain("step type label properties first second third branches 1");
    expect(text.indexOf('"layout"')).toBeGreaterThan(text.indexOf('"actions"'));
    expect(text).toContain('    "step": { "x": 1, "y": 2 }\n');
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("leaves out what is empty, but never the actions", () => {
    const text = language.format(script({ layout: {}, notes: {}, variables: {}, actions: {} }));
    expect(Object.keys(parse(text))).toEqual(
      "$schema version name mediaType language timeZone actions".split(" "),
    );
  });

  test("has what an action ignores at its end, one line each", () => {
    const ignore = { L0410: "It is meant so.", L0404: "A signal comes." };
    const { step: action } = script().actions;
    const text = language.format(script({ actions: { step: { ignore, type: "", ...action } } }));
    expect(text).toContain(
      '      "ignore": {\n        "L0404": "A signal comes.",\n        "L0410": "It is meant so."\n      }\n    }',
    );
  });

  test("of what passes the check passes it again", () => {
    const text = language.format(script());
    expect(language.check(text)).toEqual({ problems: [], script: parse(text) });
  });
});

describe("a small change is a small diff", () => {
  const layout = { begin: { x: 0, y: 0 }, step: { x: 200, y: 0 } };

  test("moving a box changes exactly one line, in the layout", () => {
    const before = language.format(script({ layout }));
    const after = language.format(script({ layout: { ...layout, step: { x: 260, y: -40 } } }));
    expect(linesThatDiffer(after, before)).toEqual(['    "step": { "x": 260, "y": -40 }']);
    expect(linesThatDiffer(before, after)).toEqual(['    "step": { "x": 200, "y": 0 }']);
  });

  test("adding an action adds one block and changes no other line", () => {
    const { actions } = script();
    const more = { ...actions, more: { type: "Step", branches: { Default: "begin" } } };
    const [before, after] = [language.format(script()), language.format(script({ actions: more }))];
    expect(linesThatDiffer(before, after)).toEqual([]);
    expect(linesThatDiffer(after, before)).toEqual(['    "more": {', '        "Default": "begin"']);
    expect(after.split("\n").length).toBe(before.split("\n").length + 6);
  });
});
