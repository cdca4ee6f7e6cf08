import { usesOf, type Language, type Script, type Use } from "@cordboard/language";

import type { WorkspaceScript } from "./model.ts";

/** A use by which a script comes to run itself again. */
interface Circle {
  readonly path: Use["path"];
  /** Names, from the script to itself. */
  readonly circle: readonly string[];
}

/** The sub-scripts of a script that, by whatever way, run that script again. */
export function callCircles(
  { name }: Script,
  uses: readonly Use[],
  scripts: readonly WorkspaceScript[],
  language: Language,
): Circle[] {
  const runs = (script: string): string[] => {
    const document = scripts.find((one) => one.name === script)?.script;
    return document
      ? [...usesOf(document, language.specs)].filter((use) => use.runs).map((use) => use.name)
      : [];
  };
  return uses
    .filter((use) => use.runs)
    .flatMap(({ name: first, path }) => {
      const back = wayBack(first, name, runs);
      return back ? [{ path, circle: [name, ...back] }] : [];
    });
}

/** The shortest chain from a script to `goal`; undefined when there is none. */
function wayBack(
  from: string,
  goal: string,
  runs: (script: string) => readonly string[],
): readonly string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? "";
    if (last === goal) return way;
    for (const next of runs(last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
