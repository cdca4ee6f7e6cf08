import { language } from "@cordboard/actions/specs";
import { diffScripts, mergeScripts, type Script } from "@cordboard/language";

import { largeScript } from "./validation.ts";

/** Three versions of a large script: one side gave each menu another label, the other moved and relinked the rest. */
export function largeVersions(count: number): { compare(): void; merge(): void } {
  const { script: base } = language.check(largeScript(count));
  if (!base) throw new Error("The large script is none.");
  const edit = (isMenu: boolean, more: object): Script => ({
    ...base,
    actions: Object.fromEntries(
      Object.entries(base.actions).map(([id, action]) => [
        id,
        (action.label !== undefined) === isMenu ? { ...action, ...more } : action,
      ]),
    ),
  });
  const ours = edit(true, { label: "Choose" });
  const theirs = {
    ...edit(false, { branches: { Default: "end" } }),
    layout: Object.fromEntries(Object.keys(base.actions).map((id, y) => [id, { x: 1, y }])),
  };
  return {
    compare: () => {
      if (diffScripts(ours, theirs).changed.length === 0) throw new Error("Nothing differs.");
    },
    merge: () => {
      const { conflicts } = mergeScripts(base, ours, theirs);
      if (conflicts.length > 0) throw new Error("The large merge has conflicts.");
    },
  };
}
