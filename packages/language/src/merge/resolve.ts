import { own } from "../diff/values.ts";
import type { Action, Script } from "../model.ts";
import { rename } from "./ids.ts";
import { mergeScripts } from "./merge-scripts.ts";
import type { MergeConflict } from "./model.ts";
import { setAtPointer } from "./values.ts";

export type Side = "ours" | "theirs";

interface Versions {
  readonly base: Script | undefined;
  readonly ours: Script;
  readonly theirs: Script;
}

/** What tells a conflict from the others of a merge. */
export const conflictKey = ({ kind, pointer }: MergeConflict): string => `${kind} ${pointer}`;

/**
 * The merged script with each conflict as somebody decided: the key of a conflict says whose side is taken. What is
 * not decided stays as {@link mergeScripts} has it.
 *
 * @example
 * ```ts
 * resolveConflicts({ base, ours, theirs }, { [conflictKey(conflict)]: "theirs" });
 * ```
 */
export function resolveConflicts(
  versions: Versions,
  choices: { readonly [key: string]: Side },
): Script {
  const { script, conflicts } = mergeScripts(versions.base, versions.ours, versions.theirs);
  // Ids last: pointers name the actions as the merge has them.
  const inOrder = conflicts.toSorted((a, b) => Number(a.kind === "id") - Number(b.kind === "id"));
  return inOrder.reduce((merged, conflict) => {
    const side = own(choices, conflictKey(conflict));
    return side ? decide(merged, conflict, versions[side], side) : merged;
  }, script);
}

function decide(script: Script, conflict: MergeConflict, from: Script, side: Side): Script {
  const { kind, pointer } = conflict;
  const value = conflict[side];
  if (kind === "id") return renamed(script, pointer, value);
  const changed = setAtPointer(script, pointer, value) as Script;
  if (kind === "link")
    return typeof value === "string" ? withAction(changed, value, from) : changed;
  const [, part, id = "", ...deeper] = pointer.split("/");
  const isGone = part === "actions" && deeper.length === 0 && value === undefined;
  return isGone ? withoutBox(changed, id) : changed;
}

function renamed(script: Script, pointer: string, id: unknown): Script {
  const now = pointer.split("/")[2] ?? "";
  const isFree = typeof id === "string" && !Object.hasOwn(script.actions, id);
  return isFree ? rename(script, new Map([[now, id]])) : script;
}

/** A link that is kept needs the action that the other side removed. */
function withAction(script: Script, id: string, from: Script): Script {
  const action = own(from.actions, id);
  if (!action || Object.hasOwn(script.actions, id)) return script;
  const branches = Object.entries(action.branches ?? {}).filter(
    ([, to]) => to === id || Object.hasOwn(script.actions, to),
  );
  const place = own(from.layout, id);
  return {
    ...script,
    actions: { ...script.actions, [id]: { ...action, branches: Object.fromEntries(branches) } },
    ...(place ? { layout: { ...script.layout, [id]: place } } : {}),
  };
}

/** Nothing leads to an action that is gone. */
function withoutBox(script: Script, id: string): Script {
  const { [id]: _place, ...layout } = script.layout ?? {};
  const unlinked = ({ branches, ...action }: Action): Action => ({
    ...action,
    ...(branches && {
      branches: Object.fromEntries(Object.entries(branches).filter(([, to]) => to !== id)),
    }),
  });
  const actions = Object.entries(script.actions).map(([key, one]) => [key, unlinked(one)]);
  return {
    ...script,
    actions: Object.fromEntries(actions) as Script["actions"],
    ...(script.layout ? { layout } : {}),
  };
}
