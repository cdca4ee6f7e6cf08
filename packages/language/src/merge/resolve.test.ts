import { describe, expect, test } from "vitest";

import type { Script } from "../model.ts";
import { script } from "../testing/scripts.ts";
import { mergeScripts } from "./merge-scripts.ts";
import { conflictKey, resolveConflicts, type Side } from "./resolve.ts";

const flow = {
  begin: { type: "Start", branches: { Default: "ask" } },
  ask: { type: "Ask", properties: { timeoutSec: 5, tries: 3 }, branches: { "1": "thanks" } },
  thanks: { type: "Say", properties: { text: "Thanks" }, branches: { Default: "end" } },
  end: { type: "End" },
};
const layout = { begin: { x: 0, y: 0 }, ask: { x: 1, y: 0 }, thanks: { x: 2, y: 0 } };
const base = script(flow, { layout });
const withActions = (actions: Script["actions"]): Script => ({ ...base, actions });
const timeout = (timeoutSec: number): Script =>
  withActions({ ...flow, ask: { ...flow.ask, properties: { timeoutSec, tries: 3 } } });

const zone = (timeZone: string): Script => ({ ...base, timeZone });

/** Merges, and takes one side in every conflict. */
function taking(side: Side, ours: Script, theirs: Script): Script {
  const { conflicts } = mergeScripts(base, ours, theirs);
  expect(conflicts).not.toEqual([]);
  const choices = Object.fromEntries(conflicts.map((one) => [conflictKey(one), side]));
  return resolveConflicts({ base, ours, theirs }, choices);
}

describe("deciding conflicts", () => {
  test("takes the value of the side that was chosen", () => {
    expect(taking("ours", timeout(8), timeout(10))).toEqual(timeout(8));
    expect(taking("theirs", timeout(8), timeout(10))).toEqual(timeout(10));
  });

  test("what is not decided stays as it was merged", () => {
    const [ours, theirs] = [timeout(8), timeout(10)];
    const merged = mergeScripts(base, ours, theirs).script;
    expect(resolveConflicts({ base, ours, theirs }, {})).toEqual(merged);
  });

  test("settings are decided too", () => {
    const decided = taking("theirs", zone("Europe/Berlin"), zone("Asia/Tokyo"));
    expect(decided.timeZone).toBe("Asia/Tokyo");
  });

  test("an action that one removed and the other changed stays, or goes with its box and what led to it", () => {
    const { thanks: _, ...others } = flow;
    const removed: Script = {
      ...withActions({ ...others, ask: { ...flow.ask, branches: {} } }),
      layout: { begin: layout.begin, ask: layout.ask },
    };
    const again = { ...flow.ask, branches: { "1": "thanks", "2": "thanks" } };
    const changed = withActions({
      ...flow,
      ask: again,
      thanks: { ...flow.thanks, properties: { text: "Thank you" } },
    });
    expect(taking("theirs", removed, changed).actions["thanks"]).toEqual(changed.actions["thanks"]);
    const gone = taking("ours", removed, changed);
    expect(gone.actions).toEqual({ ...others, ask: { ...flow.ask, branches: {} } });
    expect(gone.layout).not.toHaveProperty("thanks");
  });

  test("a link to an action that the other removed goes, or brings the action back", () => {
    const { thanks: _, ...others } = flow;
    const removed = withActions({ ...others, ask: { ...flow.ask, branches: { "1": "end" } } });
    const linked = withActions({
      ...flow,
      begin: { ...flow.begin, branches: { Default: "thanks" } },
    });
    expect(taking("ours", linked, removed).actions["thanks"]).toEqual(flow.thanks);
    const without = taking("theirs", linked, removed);
    expect(without.actions["begin"]?.branches).toEqual({});
    expect(without.actions).not.toHaveProperty("thanks");
  });

  test("the id of the chosen side is taken, and links follow", () => {
    const renamed = (id: string) =>
      withActions({
        begin: flow.begin,
        ask: { ...flow.ask, branches: { "1": id } },
        [id]: flow.thanks,
        end: flow.end,
      });
    const decided = taking("theirs", renamed("merci"), renamed("danke"));
    expect(decided.actions["ask"]?.branches).toEqual({ "1": "danke" });
    expect(decided.actions["danke"]).toEqual(flow.thanks);
  });
});
