import { language } from "@cordboard/actions/specs";
import {
  diffScripts,
  isEmpty,
  onlyMoved,
  type Problem,
  type Script,
  type ScriptDiff,
} from "@cordboard/language";

/** One side of a comparison: a script's text, or nothing where there is no such file. */
export interface Version {
  /** How messages name it: `scripts/a.json`, or `HEAD:scripts/a.json`. */
  readonly name: string;
  readonly text: string | undefined;
}

/** What came of comparing two versions of a file. */
export interface Comparison {
  readonly file: string;
  /** Missing when a side is no script; `unreadable` says why. */
  readonly diff?: ScriptDiff;
  readonly unreadable: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
}

export function compareVersions(file: string, before: Version, after: Version): Comparison {
  const sides = [before, after].map(({ name, text }) => ({
    name,
    ...(text === undefined ? { script: undefined, problems: [] } : language.check(text)),
    isMissing: text === undefined,
  }));
  const unreadable = sides.filter(({ script, isMissing }) => !script && !isMissing);
  if (unreadable.length > 0)
    return { file, unreadable: unreadable.map(({ name, problems }) => ({ name, problems })) };
  const [was, is] = sides.map(({ script }): Script | undefined => script);
  return { file, diff: diffScripts(was, is), unreadable: [] };
}

export type Verdict = "same" | "moved" | "different" | "unreadable";

/** The comparison in one word. */
export function verdictOf({ diff }: Comparison): Verdict {
  if (!diff) return "unreadable";
  if (isEmpty(diff)) return "same";
  return onlyMoved(diff) ? "moved" : "different";
}
