import {
  diffScripts,
  type MergeConflict,
  type Position,
  type Script,
  type ScriptDiff,
} from "@cordboard/language";

import { linksOf, placesOf, type Link } from "../../editor/index.ts";
import { language } from "../../language.ts";

/** What became of an action between two versions. */
export type Mark = "added" | "removed" | "changed" | "moved" | "conflict";

/** An action that is gone, where it stood. Its id may be another's now. */
export interface Ghost {
  readonly key: string;
  readonly id: string;
  readonly at: Position;
}

export interface Compared {
  readonly diff: ScriptDiff;
  /** By the ids of the later version. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly ghosts: readonly Ghost[];
  /** Links to, from and between ghosts, by what stands on the canvas. */
  readonly ghostLinks: readonly Link[];
}

const ghostKey = (id: string) => `gone:${id}`;

/** What the canvas shows of a difference. */
export function compare(
  before: Script,
  after: Script,
  conflicts: readonly MergeConflict[] = [],
): Compared {
  const diff = diffScripts(before, after);
  const marks = new Map<string, Mark>();
  for (const { id } of diff.moved) if (Object.hasOwn(after.actions, id)) marks.set(id, "moved");
  for (const { id } of [...diff.changed, ...diff.renamed]) marks.set(id, "changed");
  for (const { id } of diff.added) marks.set(id, "added");
  for (const { action } of conflicts) if (action) marks.set(action.id, "conflict");
  const places = placesOf(before, language.specs);
  const gone = new Set(diff.removed.map(({ id }) => id));
  const names = new Map(diff.renamed.map(({ from, id }) => [from, id]));
  const nowOf = (id: string) => (gone.has(id) ? ghostKey(id) : (names.get(id) ?? id));
  return {
    diff,
    marks,
    ghosts: [...gone].map((id) => ({ key: ghostKey(id), id, at: places[id] ?? { x: 0, y: 0 } })),
    ghostLinks: [...linksOf(before)]
      .filter(({ from, to }) => gone.has(from) || gone.has(to))
      .map(({ from, branch, to }) => ({ from: nowOf(from), branch, to: nowOf(to) })),
  };
}
