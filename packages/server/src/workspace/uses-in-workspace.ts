import type { ResourceUse } from "@cordboard/api";
import { language } from "@cordboard/actions/specs";
import { usesOf, type Use } from "@cordboard/language";

import type { Workspace } from "./model.ts";

/** Where the workspace's scripts name things of a kind, by the things' names. */
export function usesInWorkspace(
  { scripts }: Pick<Workspace, "scripts">,
  kind: Use["kind"],
): ReadonlyMap<string, readonly ResourceUse[]> {
  const uses = scripts.flatMap(({ name: script, script: document }) => {
    if (!document) return [];
    return [...usesOf(document, language.specs)]
      .filter((use) => use.kind === kind)
      .map(({ name, action }) => {
        const label = document.actions[action]?.label ?? action;
        return { name, use: { script, action, label } };
      });
  });
  const byName = Map.groupBy(uses, ({ name }) => name);
  return new Map([...byName].map(([name, found]) => [name, found.map(({ use }) => use)]));
}

/** "support" of script …: for a refusal, in a few words. */
export const usesInWords = (uses: readonly ResourceUse[]): string =>
  [...new Set(uses.map(({ script, label }) => `"${label}" of ${script}`))].join(", ");
