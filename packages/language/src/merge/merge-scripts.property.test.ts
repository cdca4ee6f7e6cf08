import { isDeepStrictEqual } from "node:util";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Action, Script } from "../model.ts";
import { counterexample, renamed, scripts } from "../testing/scripts.ts";
import { mergeScripts } from "./merge-scripts.ts";
import type { MergeConflict } from "./model.ts";

type Edit = (it: Script) => Script;

const put = (it: Script, id: string, action: Action): Script => ({
  ...it,
  actions: { ...it.actions, [id]: action },
});
/** The action that a number stands for, if it is there. */
const pick = (from: Script, nth: number): string => {
  const ids = Object.keys(from.actions);
  return ids[nth % ids.length] ?? "";
};
const change =
  (id: string, how: (action: Action) => Action): Edit =>
  (it) => {
    const action = it.actions[id];
    return action ? put(it, id, how(action)) : it;
  };
/** With its box; links to it are left, so that each edit is one change. */
function remove(id: string): Edit {
  const without = <T>(map: { readonly [id: string]: T }) =>
    Object.fromEntries(Object.entries(map).filter(([other]) => other !== id));
  return (it) => ({ ...it, actions: without(it.actions), layout: without(it.layout ?? {}) });
}

/** What an admin can do to a script, a few times; nothing is set to what it is. */
const editsOf = (from: Script) => {
  const one = fc.nat(9).map((nth) => pick(from, nth));
  const property = fc
    .tuple(one, fc.constantFrom("a", "b"), fc.nat(2))
    .map(([id, key, value]) =>
      change(id, (action) => ({ ...action, properties: { ...action.properties, [key]: value } })),
    );
  const link = fc
    .tuple(one, fc.constantFrom("Default", "1"), one)
    .map(([id, branch, to]) =>
      from.actions[id]?.branches?.[branch] === to
        ? (it: Script) => it
        : change(id, (action) => ({ ...action, branches: { ...action.branches, [branch]: to } })),
    );
  const label = fc
    .tuple(one, fc.constantFrom("Three", "Four"))
    .map(([id, to]) => change(id, (action) => ({ ...action, label: to })));
  const add = fc.tuple(fc.constantFrom("new-1", "new-2", "new-3"), one).map(
    ([id, to]): Edit =>
      (it) =>
        put(it, id, { type: "New", label: id, branches: { Default: to } }),
  );
  const declare = fc
    .tuple(fc.constantFrom("count", "name"), fc.nat(2))
    .map(([name, initial]): Edit => (it) => ({
      ...it,
      variables: { ...it.variables, [name]: { type: "number", initial } },
    }));
  return fc.array(fc.oneof(property, link, label, one.map(remove), add, declare), {
    maxLength: 4,
  });
};
const apply = (it: Script, edits: readonly Edit[]) => edits.reduce((now, one) => one(now), it);

const histories = scripts.chain((from) =>
  fc.record({ from: fc.constant(from), ours: editsOf(from), theirs: editsOf(from) }),
);
const mirrored = ({ ours, theirs, ...rest }: MergeConflict): MergeConflict => ({
  ...rest,
  ours: theirs,
  theirs: ours,
});

/** Without links of what is ours only because both sides changed it. */
const independent = (conflicts: readonly MergeConflict[]) =>
  conflicts
    .filter(
      ({ kind, pointer }) =>
        kind !== "link" ||
        !conflicts.some(
          (other) => other.kind === "changed" && `${pointer}/`.startsWith(`${other.pointer}/`),
        ),
    )
    .map(({ kind, pointer, base, ours, theirs }) => ({ kind, pointer, base, ours, theirs }));

describe("merging any scripts", () => {
  test("gives the side that changed something, when the other did not", () => {
    const differs = counterexample(
      fc.property(scripts, scripts, (a, b) => {
        expect(mergeScripts(a, b, a)).toEqual({ script: b, conflicts: [] });
        expect(mergeScripts(a, a, b)).toEqual({ script: b, conflicts: [] });
        expect(mergeScripts(a, b, b)).toEqual({ script: b, conflicts: [] });
      }),
    );
    expect(differs).toBeNull();
  });

  test("without conflict, is as if one had done all that both did", () => {
    let clean = 0;
    const differs = counterexample(
      fc.property(histories, ({ from, ours, theirs }) => {
        const mine = apply(from, ours);
        const { script: result, conflicts } = mergeScripts(from, mine, apply(from, theirs));
        if (conflicts.length > 0) return;
        clean++;
        expect(result).toEqual(apply(mine, theirs));
      }),
      500,
    );
    expect(differs).toBeNull();
    expect(clean).toBeGreaterThan(100);
  });

  test("gives the same, and mirrored conflicts, when the sides change places", () => {
    const differs = counterexample(
      fc.property(histories, ({ from, ours, theirs }) => {
        const [mine, other] = [apply(from, ours), apply(from, theirs)];
        const [there, back] = [mergeScripts(from, mine, other), mergeScripts(from, other, mine)];
        expect(independent(back.conflicts)).toEqual(independent(there.conflicts.map(mirrored)));
        expect(there.conflicts.length > 0 || isDeepStrictEqual(back.script, there.script)).toBe(
          true,
        );
      }),
      500,
    );
    expect(differs).toBeNull();
  });

  test("loses no action but those that a side removed and the other left as they were", () => {
    const differs = counterexample(
      fc.property(histories, ({ from, ours, theirs }) => {
        const [mine, other] = [apply(from, ours), apply(from, theirs)];
        const { actions } = mergeScripts(from, mine, other).script;
        const mayGo = (id: string, rest: Script, action: Action) =>
          Object.hasOwn(from.actions, id) &&
          !Object.hasOwn(rest.actions, id) &&
          isDeepStrictEqual(action, from.actions[id]);
        const lost = (side: Script, rest: Script) =>
          Object.entries(side.actions).filter(
            ([id, action]) => !Object.hasOwn(actions, id) && !mayGo(id, rest, action),
          );
        expect([...lost(mine, other), ...lost(other, mine)]).toEqual([]);
      }),
      500,
    );
    expect(differs).toBeNull();
  });

  test("follows another id on one side, whatever the other side did to the action", () => {
    const differs = counterexample(
      fc.property(histories, fc.nat(9), ({ from, ours: edits }, nth) => {
        const id = pick(from, nth);
        const mine = apply(from, edits);
        fc.pre(Object.hasOwn(mine.actions, id));
        const { script: result, conflicts } = mergeScripts(
          from,
          mine,
          renamed(from, id, "another-id"),
        );
        expect(conflicts).toEqual([]);
        expect(result).toEqual(renamed(mine, id, "another-id"));
      }),
    );
    expect(differs).toBeNull();
  });
});
