import { language } from "@cordboard/actions/specs";
import { applyFix } from "@cordboard/language";

import { readText, writeFile } from "./workspace-files.ts";

/** What was mended in a file, one line each. */
export interface FixedFile {
  readonly file: string;
  readonly fixes: readonly string[];
}

/** A fix may make room for another one: nothing reads what a removed branch has read. */
const MAX_ROUNDS = 20;

/** Mends what can be mended without changing what a script does, and writes those files in the canonical form. */
export function fixScripts(files: readonly string[]): FixedFile[] {
  return files.flatMap((file) => {
    const { text, fixes } = mended(readText(file));
    if (fixes.length === 0) return [];
    writeFile(file, text);
    return [{ file, fixes }];
  });
}

function mended(text: string): { readonly text: string; readonly fixes: readonly string[] } {
  const fixes: string[] = [];
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { script, problems } = language.check(now);
    const found = problems.flatMap(({ fix, action }) =>
      fix && !fix.suggested ? [{ fix, action }] : [],
    );
    if (!script || found.length === 0) break;
    now = language.format(found.reduce((mending, { fix }) => applyFix(mending, fix), script));
    for (const { fix, action } of found)
      fixes.push(action === undefined ? fix.title : `${action}: ${fix.title}`);
  }
  return { text: now, fixes };
}
