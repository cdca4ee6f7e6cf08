import { lives, nameOf } from "../diff/diff-scripts.ts";
import { compare, isSame, keysOf, own, type Json } from "../diff/values.ts";
import type { Position, Script } from "../model.ts";
import { alignIds } from "./ids.ts";
import type { MergeConflict, MergedScript, Sides } from "./model.ts";
import { eachSide, mergeMaps, mergeValues, recordsOf, settle, type Clash } from "./values.ts";

type Scripts = { readonly [side in keyof Sides]: Script };

/**
 * Merges two scripts that come from the same one by what they mean: what was done to different actions, to different
 * properties or branches of one, to variables and notes comes together, also when an action has another id meanwhile.
 * Boxes are never in conflict: where both sides moved one it stands where ours has it. Without `base` the script is
 * new on both sides.
 *
 * @example
 * ```ts
 * const { script, conflicts } = mergeScripts(base, ours, theirs);
 * if (conflicts.length > 0) process.stderr.write(conflictText(conflicts));
 * ```
 */
export function mergeScripts(base: Script | undefined, ours: Script, theirs: Script): MergedScript {
  const conflicts: MergeConflict[] = [];
  const sides = alignIds({ base: base ?? NOTHING, ours, theirs }, conflicts);
  const clash: Clash = (pointer, of) => {
    const { base: was, ours: mine, theirs: other } = of;
    conflicts.push({
      kind: "changed",
      pointer,
      ...(was === undefined ? {} : { base: was }),
      ...(mine === undefined ? {} : { ours: mine }),
      ...(other === undefined ? {} : { theirs: other }),
    });
  };
  const flow = eachSide(sides, (side) => ({ ...side, layout: undefined }));
  const merged = mergeMaps(flow, "", clash, mergePart) as unknown as Script;
  conflicts.push(...brokenLinks(merged, sides));
  const layout = mergeLayout(merged, sides);
  return {
    script: layout ? { ...merged, layout } : merged,
    conflicts: conflicts
      .map((conflict) => ({ ...conflict, ...actionOf(merged, conflict.pointer) }))
      .toSorted((a, b) => compare(a.pointer, b.pointer)),
  };
}

/** No setting of it is anything yet. */
const NOTHING = { actions: {} } as Partial<Script> as Script;

/** Maps of the script by their names, all else as it is. */
function mergePart(sides: Sides, pointer: string, clash: Clash): unknown {
  const settled = settle(sides);
  if (settled) return settled.value;
  const merge = MAPS.get(pointer);
  return merge
    ? mergeMaps(sides as Sides<Json>, pointer, clash, merge)
    : mergeValues(sides, pointer, clash);
}

/** Properties and branches are those of a type: under another one they come or go with it. */
function mergeAction(sides: Sides, pointer: string, clash: Clash): unknown {
  const settled = settle(sides);
  if (settled) return settled.value;
  const records = recordsOf(sides);
  if (records)
    return mergeMaps(records, pointer, clash, (part, at, told) =>
      at.endsWith("/branches")
        ? mergeMaps(part as Sides<Json>, at, told, mergeValues)
        : mergeValues(part, at, told),
    );
  clash(pointer, sides);
  return sides.ours ?? sides.theirs;
}

const MAPS: ReadonlyMap<string, typeof mergeAction> = new Map([
  ["/actions", mergeAction],
  ["/variables", mergeValues],
  ["/parameters", mergeValues],
  ["/notes", mergeValues],
]);

/** Branches that one side kept or made, to an action that the other side removed. */
function brokenLinks({ actions }: Script, { base, ours, theirs }: Scripts): MergeConflict[] {
  const found: MergeConflict[] = [];
  for (const [id, { branches }] of Object.entries(actions)) {
    for (const [branch, to] of Object.entries(branches ?? {})) {
      if (Object.hasOwn(actions, to)) continue;
      const link = eachSide({ base, ours, theirs }, (side) =>
        own(own(side?.actions, id)?.branches, branch) === to ? to : undefined,
      );
      if (isBroken(ours, link.ours) || isBroken(theirs, link.theirs)) continue;
      const pointer = `/actions/${id}/branches/${branch}`;
      found.push({
        kind: "link",
        pointer,
        ...(link.base === undefined ? {} : { base: to }),
        ...(link.ours === undefined ? { theirs: to } : { ours: to }),
      });
    }
  }
  return found;
}

/** A side that has the link without its target had it like that before merging. */
const isBroken = ({ actions }: Script, link: string | undefined) =>
  link !== undefined && !Object.hasOwn(actions, link);

/** A box comes and goes with what it is the box of. */
function mergeLayout(merged: Script, { base, ours, theirs }: Scripts): Script["layout"] {
  if (!ours.layout && !theirs.layout) return undefined;
  const placeOf = (id: string): Position | undefined => {
    const [mine, other, was] = [ours, theirs, base].map(({ layout }) => own(layout, id));
    const [a, b] = [ours, theirs].map((side) => lives(side, id) === lives(merged, id));
    if (a && b) return isSame(was, mine) ? other : mine;
    return a ? mine : other;
  };
  const ids = keysOf(ours.layout, theirs.layout);
  return Object.fromEntries(
    ids.flatMap((id): [string, Position][] => {
      const place = placeOf(id);
      return place ? [[id, place]] : [];
    }),
  );
}

function actionOf({ actions }: Script, pointer: string): Pick<MergeConflict, "action"> {
  const [, kind, id = ""] = pointer.split("/");
  const action = kind === "actions" ? own(actions, id) : undefined;
  return action ? { action: nameOf(id, action) } : {};
}
