import type { Action, Script } from "../model.ts";
import type {
  ActionName,
  BranchChange,
  ChangedAction,
  Move,
  RenamedAction,
  ScriptDiff,
} from "./model.ts";
import { findRenames } from "./renames.ts";
import { changeOf, compare, diffValues, isSame, keysOf, own } from "./values.ts";

const SETTINGS = [
  "$schema",
  "version",
  "name",
  "description",
  "mediaType",
  "language",
  "timeZone",
] as const;

/**
 * Compares two scripts by what they mean: the order of keys and the way a file is written do not count. Without
 * `before` the script is new, without `after` it is gone.
 *
 * @example
 * ```ts
 * diffText(diffScripts(language.check(old).script, language.check(now).script));
 * // ~ Offer callback (offer-callback): timeoutSec 5 → 8
 * ```
 */
export function diffScripts(before: Script | undefined, after: Script | undefined): ScriptDiff {
  const was = before?.actions ?? {};
  const is = after?.actions ?? {};
  const renames = findRenames(was, is);
  const from = new Map([...renames].map(([a, b]) => [b, a]));
  const added: ActionName[] = [];
  const renamed: RenamedAction[] = [];
  const changed: ChangedAction[] = [];
  for (const id of keysOf(is)) {
    const action = own(is, id);
    const earlier = own(was, from.get(id) ?? id);
    if (!action) continue;
    if (!earlier) added.push(nameOf(id, action));
    else {
      const change = diffActions(id, earlier, action, renames);
      if (change) changed.push(change);
      const old = from.get(id);
      if (old !== undefined) renamed.push({ ...nameOf(id, action), from: old });
    }
  }
  const removed = keysOf(was).flatMap((id) => {
    const action = own(was, id);
    return action && !Object.hasOwn(is, id) && !renames.has(id) ? [nameOf(id, action)] : [];
  });
  return {
    ...(before && !after ? { script: "removed" as const } : {}),
    ...(after && !before ? { script: "added" as const } : {}),
    settings: SETTINGS.filter((key) => !isSame(before?.[key], after?.[key])).map((key) =>
      changeOf(key, before?.[key], after?.[key]),
    ),
    variables: [...diffValues(before?.variables ?? {}, after?.variables ?? {})],
    parameters: [...diffValues(before?.parameters ?? {}, after?.parameters ?? {})],
    added,
    removed,
    renamed,
    changed,
    notes: [...diffValues(before?.notes ?? {}, after?.notes ?? {})],
    moved: movesOf(before, after, renames),
  };
}

/** Nothing differs, not even the layout. */
export const isEmpty = (diff: ScriptDiff): boolean => isSameFlow(diff) && diff.moved.length === 0;

/** Boxes were moved, and nothing else. */
export const onlyMoved = (diff: ScriptDiff): boolean => isSameFlow(diff) && diff.moved.length > 0;

const isSameFlow = (diff: ScriptDiff): boolean =>
  diff.script === undefined &&
  [
    diff.settings,
    diff.variables,
    diff.parameters,
    diff.added,
    diff.removed,
    diff.renamed,
    diff.changed,
    diff.notes,
  ].every((list) => list.length === 0);

export const nameOf = (id: string, { type, label }: Action): ActionName => ({
  id,
  type,
  ...(label === undefined ? {} : { label }),
});

function diffActions(
  id: string,
  before: Action,
  after: Action,
  renames: ReadonlyMap<string, string>,
): ChangedAction | undefined {
  const properties = [...diffValues(before.properties ?? {}, after.properties ?? {})];
  const rewired = diffBranches(before.branches, after.branches, renames);
  const ignored = [...diffValues(before.ignore ?? {}, after.ignore ?? {}, "ignore")];
  const retyped = before.type !== after.type;
  const relabelled = before.label !== after.label;
  if (!retyped && !relabelled && properties.length + rewired.length + ignored.length === 0)
    return undefined;
  return {
    ...nameOf(id, after),
    ...(retyped ? { retyped: changeOf("type", before.type, after.type) } : {}),
    ...(relabelled ? { relabelled: changeOf("label", before.label, after.label) } : {}),
    properties,
    rewired,
    ignored,
  };
}

/** A link that only follows an action to its new id is none of the changes. */
const diffBranches = (
  before: Action["branches"],
  after: Action["branches"],
  renames: ReadonlyMap<string, string>,
): BranchChange[] =>
  keysOf(before, after).flatMap((branch) => {
    const [was, is] = [own(before, branch), own(after, branch)];
    if (was === is ? !renames.has(was ?? "") : renames.get(was ?? "") === is && is !== undefined)
      return [];
    return [
      {
        branch,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });

/** Is there an action or a note of that id? */
export const lives = (script: Script, id: string) =>
  Object.hasOwn(script.actions, id) || Object.hasOwn(script.notes ?? {}, id);

/** What came or went with its box is no move. */
function movesOf(
  before: Script | undefined,
  after: Script | undefined,
  renames: ReadonlyMap<string, string>,
): Move[] {
  if (!before || !after) return [];
  const from = new Map([...renames].map(([a, b]) => [b, a]));
  const ids = keysOf(before.layout, after.layout).map((id) => renames.get(id) ?? id);
  return [...new Set(ids)].toSorted(compare).flatMap((id) => {
    const old = from.get(id) ?? id;
    const [was, is] = [own(before.layout, old), own(after.layout, id)];
    if (isSame(was, is) || lives(before, old) !== lives(after, id)) return [];
    return [{ id, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
}
