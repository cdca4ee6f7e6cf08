import { findRenames } from "../diff/renames.ts";
import type { Action, Script } from "../model.ts";
import type { MergeConflict, Sides } from "./model.ts";

type Names = ReadonlyMap<string, string>;

/**
 * The three scripts with one id for each action: what a side gave another id has it in all of them, so that what the
 * other side did to it is merged into it. An action that the other side removed is left: under its new id it is new.
 */
export function alignIds(
  { base, ours, theirs }: { readonly [side in keyof Sides]: Script },
  conflicts: MergeConflict[],
): { readonly [side in keyof Sides]: Script } {
  const left = findRenames(base.actions, ours.actions);
  const right = findRenames(base.actions, theirs.actions);
  const mine = unless(left, (id) => !right.has(id) && !Object.hasOwn(theirs.actions, id));
  const other = unless(right, (id) => !left.has(id) && !Object.hasOwn(ours.actions, id));
  const earlier = new Set(other.values());
  const final = new Map<string, string>();
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const [a, b] = [mine.get(id), other.get(id)];
    const isTaken =
      a !== b &&
      ((a !== undefined && Object.hasOwn(theirs.actions, a) && !earlier.has(a)) ||
        (b !== undefined && Object.hasOwn(ours.actions, b)));
    const kept = isTaken ? id : (a ?? b ?? id);
    final.set(id, kept);
    if (isTaken || (a !== undefined && b !== undefined && a !== b))
      conflicts.push({
        kind: "id",
        pointer: `/actions/${kept}`,
        base: id,
        ours: a ?? id,
        theirs: b ?? id,
      });
  }
  return {
    base: rename(base, final),
    ours: rename(ours, through(mine, final)),
    theirs: rename(theirs, through(other, final)),
  };
}

const unless = (names: Names, isLeft: (id: string) => boolean): Names =>
  new Map([...names].filter(([id]) => !isLeft(id)));

/** From a side's own ids to the final ones. */
const through = (renames: Names, final: Names): Names =>
  new Map([...final].map(([id, kept]) => [renames.get(id) ?? id, kept]));

/** The script with other ids; links and layout follow. */
export function rename(script: Script, names: Names): Script {
  if ([...names].every(([from, to]) => from === to)) return script;
  const name = (id: string) => names.get(id) ?? id;
  const keys = <T>(map: { readonly [id: string]: T }) =>
    Object.fromEntries(Object.entries(map).map(([id, value]) => [name(id), value]));
  const follow = ({ branches, ...action }: Action): Action => ({
    ...action,
    ...(branches && {
      branches: Object.fromEntries(Object.entries(branches).map(([b, to]) => [b, name(to)])),
    }),
  });
  const actions = Object.entries(script.actions).map(([id, action]) => [id, follow(action)]);
  return {
    ...script,
    actions: keys(Object.fromEntries(actions) as Script["actions"]),
    ...(script.layout && { layout: keys(script.layout) }),
  };
}
