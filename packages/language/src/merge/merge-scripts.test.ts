import { describe, expect, test } from "vitest";

import type { Action, Script } from "../model.ts";
import { renamed, script } from "../testing/scripts.ts";
import { mergeScripts } from "./merge-scripts.ts";
import { conflictText } from "./text.ts";

const offer: Action = {
  type: "Ask",
  label: "Offer callback",
  properties: { timeoutSec: 5, tries: 3, prompts: [{ text: "Press 1" }] },
  branches: { "1": "thanks", Default: "end" },
};
const flow = {
  begin: { type: "Start", branches: { Default: "offer" } },
  end: { type: "End" },
  offer,
  thanks: { type: "Say", properties: { text: "Thank you" }, branches: { Default: "end" } },
};
const layout = { begin: { x: 0, y: 0 }, offer: { x: 1, y: 0 }, thanks: { x: 2, y: 0 } };
const base = script(flow, { layout });

/** The script with these actions otherwise, or gone. */
function edit(changes: { readonly [id: string]: Partial<Action> | undefined }): Script {
  const actions: { [id: string]: Action } = { ...flow };
  for (const [id, change] of Object.entries(changes)) {
    if (change) actions[id] = { type: "Say", ...actions[id], ...change };
    else delete actions[id];
  }
  return { ...base, actions };
}
const properties = (changes: object): Partial<Action> => ({
  properties: { ...offer.properties, ...changes },
});
const bye = (text: string) => edit({ bye: { label: "Bye", properties: { text } } });
const told = (ours: Script, theirs: Script) =>
  conflictText(mergeScripts(base, ours, theirs).conflicts);
const merged = (ours: Script, theirs: Script) => {
  const { script: result, conflicts } = mergeScripts(base, ours, theirs);
  expect(conflicts).toEqual([]);
  return result;
};

describe("merging scripts", () => {
  test("brings changes of different properties, branches and actions together", () => {
    const ours = edit({
      offer: { ...properties({ timeoutSec: 8 }), branches: { ...offer.branches, "2": "thanks" } },
    });
    const theirs = edit({
      offer: {
        ...properties({ prompts: [{ text: "Press one" }] }),
        label: "Offer",
        branches: { "1": "bye", Default: "end" },
      },
      bye: { properties: { text: "Bye" }, branches: { Default: "end" } },
    });
    expect(merged(ours, theirs).actions).toEqual({
      ...theirs.actions,
      offer: {
        type: "Ask",
        label: "Offer",
        properties: { timeoutSec: 8, tries: 3, prompts: [{ text: "Press one" }] },
        branches: { "1": "bye", "2": "thanks", Default: "end" },
      },
    });
  });

  test("brings settings, variables, parameters and notes together", () => {
    const count = { type: "number", initial: 0 } as const;
    const theirs = { ...base, timeZone: "Europe/Berlin", notes: { why: { text: "Because" } } };
    expect(
      merged(
        { ...base, language: "de-DE", variables: { count } },
        { ...theirs, parameters: { vip: count } },
      ),
    ).toEqual({
      ...theirs,
      language: "de-DE",
      variables: { count },
      parameters: { vip: count },
    });
  });

  test("changes an action under the id that the other side gave it, and leads new links there", () => {
    const ours = renamed(base, "thanks", "say-thanks");
    const theirs = edit({
      thanks: { properties: { text: "Thanks a lot" } },
      offer: { branches: { ...offer.branches, "2": "thanks" } },
    });
    for (const result of [merged(ours, theirs), merged(theirs, ours)]) {
      expect(Object.keys(result.actions)).toEqual(["begin", "end", "offer", "say-thanks"]);
      expect(result.actions["say-thanks"]?.properties).toEqual({ text: "Thanks a lot" });
      expect(result.actions["offer"]?.branches).toEqual({
        "1": "say-thanks",
        "2": "say-thanks",
        Default: "end",
      });
      expect(result.layout?.["say-thanks"]).toEqual({ x: 2, y: 0 });
    }
  });

  test("never has a conflict for boxes: where both moved one, it stands where ours has it", () => {
    const ours = { ...base, layout: { ...layout, begin: { x: 5, y: 5 }, offer: { x: 6, y: 6 } } };
    const theirs = {
      ...base,
      layout: { ...layout, begin: { x: 7, y: 7 }, thanks: { x: 8, y: 8 } },
    };
    expect(merged(ours, theirs).layout).toEqual({ ...ours.layout, thanks: { x: 8, y: 8 } });
  });

  test("tells both values of a property", () => {
    const ours = edit({ offer: properties({ timeoutSec: 8 }) });
    const theirs = edit({ offer: properties({ timeoutSec: 10 }) });
    expect(told(ours, theirs)).toBe(
      [
        "! Offer callback (offer): timeoutSec was changed by both; ours is kept",
        "    was    5",
        "    ours   8",
        "    theirs 10\n",
      ].join("\n"),
    );
    expect(mergeScripts(base, ours, theirs).script.actions).toEqual(ours.actions);
  });

  test("keeps a list that both sides changed as ours has it", () => {
    const ours = edit({ offer: properties({ prompts: [{ text: "One" }] }) });
    const theirs = edit({ offer: properties({ prompts: [{ text: "Two" }, { text: "Three" }] }) });
    expect(told(ours, theirs)).toContain("Offer callback (offer): prompts was changed by both");
  });

  test("tells where a branch goes on both sides", () => {
    const ours = edit({ offer: { branches: { ...offer.branches, "1": "end" } } });
    const theirs = edit({ offer: { branches: { ...offer.branches, "1": "offer" } } });
    expect(told(ours, theirs)).toContain("! Offer callback (offer): branch 1 was changed by both");
  });

  test("keeps an action that one side removed and the other changed, with its box", () => {
    const gone = edit({ thanks: undefined, offer: { branches: { Default: "end" } } });
    const { begin, offer: box } = layout;
    const ours = { ...gone, layout: { begin, offer: box } };
    const theirs = edit({ thanks: { properties: { text: "Thanks a lot" } } });
    const { script: result } = mergeScripts(base, ours, theirs);
    expect(result.actions["thanks"]).toEqual(theirs.actions["thanks"]);
    expect(result.layout).toEqual(layout);
    expect(told(ours, theirs)).toBe(
      '! thanks was removed by ours and changed by theirs; it is kept as changed\n    properties/text "Thank you" → "Thanks a lot"\n',
    );
  });

  test("keeps a property and a branch that one side removed and the other changed", () => {
    const { timeoutSec: _, ...rest } = { timeoutSec: 5, ...offer.properties };
    const ours = edit({ offer: { properties: rest, branches: { Default: "end" } } });
    const theirs = edit({
      offer: { ...properties({ timeoutSec: 10 }), branches: { ...offer.branches, "1": "end" } },
    });
    expect(told(ours, theirs)).toBe(
      [
        "! Offer callback (offer): branch 1 was removed by ours and changed by theirs; it is kept as changed",
        '    was    "thanks"',
        '    theirs "end"',
        "! Offer callback (offer): timeoutSec was removed by ours and changed by theirs; it is kept as changed",
        "    was    5",
        "    theirs 10\n",
      ].join("\n"),
    );
    expect(mergeScripts(base, ours, theirs).script.actions).toEqual(theirs.actions);
  });

  test("tells what differs in actions that both sides added under one id", () => {
    expect(told(bye("Goodbye"), bye("See you"))).toBe(
      '! Bye (bye) is new on both sides, and not the same; ours is kept\n    properties/text: "Goodbye" in ours, "See you" in theirs\n',
    );
    expect(told(bye("Goodbye"), bye("Goodbye"))).toBe("");
  });

  test("takes an action of another type as a whole: properties are those of a type", () => {
    const ours = edit({ thanks: { type: "Ask", properties: { timeoutSec: 5 } } });
    const theirs = edit({ thanks: { properties: { text: "Thanks a lot" } } });
    const { script: result, conflicts } = mergeScripts(base, ours, theirs);
    expect(result.actions["thanks"]).toEqual(ours.actions["thanks"]);
    expect(conflicts).toMatchObject([{ kind: "changed", pointer: "/actions/thanks" }]);
  });

  test("takes objects within properties as a whole too when their type changed", () => {
    const from = script({ a: { type: "Say", properties: { sound: { type: "text", text: "A" } } } });
    const ours = script({ a: { type: "Say", properties: { sound: { type: "file", file: "a" } } } });
    const theirs = script({
      a: { type: "Say", properties: { sound: { type: "text", text: "A", voice: "b" } } },
    });
    const { script: result, conflicts } = mergeScripts(from, ours, theirs);
    expect(result).toEqual(ours);
    expect(conflicts).toMatchObject([{ pointer: "/actions/a/properties/sound" }]);
  });

  test("tells a link to an action that the other side removed", () => {
    const ours = edit({ thanks: undefined, offer: { branches: { Default: "end" } } });
    const theirs = edit({ offer: { branches: { ...offer.branches, "2": "thanks" } } });
    expect(told(ours, theirs)).toBe(
      '! Offer callback (offer): branch 2 goes to "thanks" in theirs, which ours removed; it leads nowhere now\n',
    );
  });

  test("keeps our id of an action that has another one on each side", () => {
    const ours = renamed(base, "thanks", "say-thanks");
    const theirs = renamed(base, "thanks", "thank-you");
    expect(told(ours, theirs)).toBe(
      "! say-thanks has the id say-thanks in ours and thank-you in theirs, it was thanks; say-thanks is kept\n",
    );
    expect(mergeScripts(base, ours, theirs).script).toEqual(ours);
  });

  test("leaves an action its id when the other side has given the new one to another action", () => {
    const ours = renamed(base, "thanks", "bye");
    const theirs = edit({ bye: { properties: { text: "Bye" } } });
    expect(told(ours, theirs)).toBe(
      "! thanks has the id bye in ours, which is another action's on the other side; it stays thanks\n",
    );
    expect(mergeScripts(base, ours, theirs).script).toEqual(theirs);
  });

  test("merges a script that is new on both sides", () => {
    const theirs = { ...edit({ bye: { label: "Bye" } }), language: "de-DE" };
    const { script: result, conflicts } = mergeScripts(undefined, base, theirs);
    expect(result).toEqual({ ...theirs, language: "en-US" });
    expect(conflictText(conflicts)).toBe(
      '! language is new on both sides, and not the same; ours is kept\n    ours   "en-US"\n    theirs "de-DE"\n',
    );
  });
});
