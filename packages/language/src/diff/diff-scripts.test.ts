import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Action } from "../model.ts";
import { counterexample, renamed, script, scripts } from "../testing/scripts.ts";
import { diffScripts, isEmpty, onlyMoved } from "./diff-scripts.ts";
import { diffText } from "./text.ts";

const offer: Action = {
  type: "Ask",
  label: "Offer callback",
  properties: { timeoutSec: 5, prompts: [{ text: "Press 1" }] },
  branches: { "1": "thanks", Default: "end" },
};
const flow = {
  begin: { type: "Start", branches: { Default: "offer" } },
  end: { type: "End" },
  offer,
  thanks: { type: "Say", properties: { text: "Thank you" }, branches: { Default: "end" } },
};
const changeTo = (action: Partial<Action>) =>
  diffText(diffScripts(script(flow), script({ ...flow, offer: { ...offer, ...action } })));

/** Thousands of actions that are all alike, in a row. */
const drawing = (prefix: string) =>
  script(
    Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        index === 0 ? "begin" : `${prefix}-${index}`,
        {
          type: "Say",
          branches: { Default: `${prefix}-${(index % 4999) + 1}`, Error: `${prefix}-4999` },
        },
      ]),
    ),
  );

describe("the difference of two scripts", () => {
  test("of a script and itself is none", () => {
    const differs = counterexample(
      fc.property(scripts, (it) => {
        expect(isEmpty(diffScripts(it, structuredClone(it)))).toBe(true);
        expect(diffText(diffScripts(it, it))).toBe("");
      }),
    );
    expect(differs).toBeNull();
  });

  test("knows when boxes were moved and nothing else", () => {
    const differs = counterexample(
      fc.property(scripts, fc.integer({ min: 1 }), (it, y) => {
        const layout = Object.keys(it.actions).map((id) => [id, { x: 0, y }] as const);
        const diff = diffScripts(it, { ...it, layout: Object.fromEntries(layout) });
        expect(onlyMoved(diff)).toBe(true);
        expect(diff.moved).toHaveLength(layout.length);
      }),
    );
    expect(differs).toBeNull();
  });

  test("sees another id as a renamed action, and nothing else", () => {
    const differs = counterexample(
      fc.property(scripts, fc.nat(), (it, pick) => {
        const all = Object.keys(it.actions);
        const from = all[pick % all.length] ?? "";
        const diff = diffScripts(it, renamed(it, from, "another-id"));
        const { type, label } = it.actions[from] ?? { type: "" };
        expect(diff).toEqual({
          ...diffScripts(it, it),
          renamed: [{ id: "another-id", from, type, ...(label === undefined ? {} : { label }) }],
        });
      }),
    );
    expect(differs).toBeNull();
  });

  test("is mirrored when the scripts change places", () => {
    const differs = counterexample(
      fc.property(scripts, scripts, (a, b) => {
        const there = diffScripts(a, b);
        const back = diffScripts(b, a);
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        expect(new Set(back.renamed.map(({ id, from }) => `${id} ${from}`))).toEqual(
          new Set(there.renamed.map(({ id, from }) => `${from} ${id}`)),
        );
      }),
    );
    expect(differs).toBeNull();
  });

  test("tells a changed property with its path and both values", () => {
    const properties = { timeoutSec: 8, prompts: [{ text: "Press 2" }] };
    expect(changeTo({ properties: { ...offer.properties, timeoutSec: 8 } })).toBe(
      "~ Offer callback (offer): timeoutSec 5 → 8\n",
    );
    expect(changeTo({ properties })).toBe(
      '~ Offer callback (offer):\n    prompts/0/text "Press 1" → "Press 2"\n    timeoutSec 5 → 8\n',
    );
  });

  test("tells what is ignored, and why", () => {
    expect(changeTo({ ignore: { L0410: "It is meant so." } })).toBe(
      '~ Offer callback (offer): ignore/L0410 set to "It is meant so."\n',
    );
  });

  test("tells an item that was put in before others as that one item", () => {
    const prompts = [{ text: "Hello" }, { text: "Press 1" }];
    expect(changeTo({ properties: { timeoutSec: 5, prompts } })).toBe(
      '~ Offer callback (offer): prompts/0 set to {"text":"Hello"}\n',
    );
  });

  test("shows both versions of a long text from where they begin to differ", () => {
    const long = "All our agents are busy at the moment, and we ask you to hold the line, ";
    const before = script({ say: { type: "Say", properties: { text: `${long}please.` } } });
    const after = script({ say: { type: "Say", properties: { text: `${long}thanks.` } } });
    expect(diffText(diffScripts(before, after))).toBe(
      '~ say:\n    text\n      was … we ask you to hold the line, please."\n      is  … we ask you to hold the line, thanks."\n',
    );
  });

  test("tells where a branch goes, and went", () => {
    expect(changeTo({ branches: { "1": "end", "2": "thanks" } })).toBe(
      [
        "~ Offer callback (offer):",
        "    branch 1 goes to end instead of thanks",
        "    branch 2 goes to thanks, and was not linked",
        "    branch Default is no longer linked; it went to end\n",
      ].join("\n"),
    );
  });

  test("tells another label and another type", () => {
    expect(changeTo({ label: "Offer", type: "Say" })).toBe(
      '~ Offer (offer):\n    is Say, was Ask\n    label "Offer callback" → "Offer"\n',
    );
  });

  test("tells actions that came and went", () => {
    const { thanks: _, ...rest } = flow;
    const after = { ...rest, bye: { type: "Say", label: "Goodbye" } };
    expect(diffText(diffScripts(script(flow), script(after)))).toBe(
      "+ Goodbye (bye): new Say\n- thanks: Say removed\n",
    );
  });

  test("takes no action for another one that has nothing in common with it but its type", () => {
    const before = script({ ...flow, lost: { type: "End" } });
    const after = script({ ...flow, other: { type: "End", branches: { Default: "begin" } } });
    const { added, removed, renamed: none } = diffScripts(before, after);
    expect([added.length, removed.length, none.length]).toEqual([1, 1, 0]);
  });

  test("tells settings, parameters, variables and notes", () => {
    const before = script(flow, {
      variables: { count: { type: "number", initial: 0 }, old: { type: "number", initial: 1 } },
    });
    const after = script(flow, {
      language: "de-DE",
      parameters: { vip: { type: "boolean", initial: false } },
      variables: { count: { type: "number", initial: 3 } },
      notes: { why: { text: "Because" } },
    });
    expect(diffText(diffScripts(before, after))).toBe(
      [
        '~ language "en-US" → "de-DE"',
        '+ parameter vip set to {"type":"boolean","initial":false}',
        "~ variable count/initial 0 → 3",
        '- variable old removed, it was {"type":"number","initial":1}',
        '+ note why set to {"text":"Because"}\n',
      ].join("\n"),
    );
  });

  test("tells a whole script that came or went in one line", () => {
    expect(diffText(diffScripts(undefined, script(flow)))).toBe(
      "+ the script is new, with 4 actions\n",
    );
    expect(diffText(diffScripts(script(flow), undefined))).toBe(
      "- the script is gone, with its 4 actions\n",
    );
    expect(isEmpty(diffScripts(undefined, undefined))).toBe(true);
  });

  test("does not grow out of hand when thousands of actions that are all alike are renamed", () => {
    const began = performance.now();
    const { renamed: found, changed, added } = diffScripts(drawing("a"), drawing("b"));
    expect([found.length, changed.length, added.length]).toEqual([4999, 0, 0]);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
