import { branchNames, type ActionSpec, type Script } from "@cordboard/language";

import { changeAction } from "./links.ts";
import { setAt, type Path } from "./path.ts";

/**
 * Sets one value within an action's properties; undefined takes it away. Where that gives a branch another name, its
 * link goes with it; where it takes branches away, their links go too.
 */
export function setProperty(
  script: Script,
  id: string,
  spec: ActionSpec | undefined,
  path: Path,
  value: unknown,
): Script {
  return changeAction(script, id, (action) => {
    const properties = setAt(action.properties ?? {}, path, value) as {
      readonly [name: string]: unknown;
    };
    const { properties: _before, ...rest } = action;
    const changed = Object.keys(properties).length > 0 ? { ...rest, properties } : rest;
    if (!action.branches || !spec) return changed;
    const before = branchNames(spec, action.properties);
    const after = branchNames(spec, properties);
    const gone = before.filter((name) => !after.includes(name));
    const [come, ...more] = after.filter((name) => !before.includes(name));
    const renamed = gone.length === 1 && more.length === 0 ? come : undefined;
    const branches = Object.fromEntries(
      Object.entries(action.branches).flatMap(([branch, to]) => {
        if (!gone.includes(branch)) return [[branch, to]];
        return renamed === undefined ? [] : [[renamed, to]];
      }),
    );
    return { ...changed, branches };
  });
}
