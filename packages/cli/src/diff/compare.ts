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

/** Two scripts, one of which may not be there, and what differs. */
export interface ComparedScripts {
  readonly before: Script | undefined;
  readonly after: Script | undefined;
  readonly diff: ScriptDiff;
}

/** What came of comparing two versions of a file. */
export interface Comparison {
  readonly file: string;
  readonly names: { readonly before: string; readonly after: string };
  /** Missing when a side is no script; `unreadable` says why. */
  readonly compared?: ComparedScripts;
  readonly unreadable: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
}

export function compareVersions(file: string, before: Version, after: Version): Comparison {
  const sides = [before, after].map(({ name, text }) => ({
    name,
    ...(text === undefined ? { script: undefined, problems: [] } : language.check(text)),
    isMissing: text === undefined,
  }));
  const names = { before: before.name, after: after.name };
  const unreadable = sides.filter(({ script, isMissing }) => !script && !isMissing);
  if (unreadable.length > 0)
    return {
      file,
      names,
      unreadable: unreadable.map(({ name, problems }) => ({ name, problems })),
    };
  const [was, is] = sides.map(({ script }): Script | undefined => script);
  const compared = { before: was, after: is, diff: diffScripts(was, is) };
  return { file, names, compared, unreadable: [] };
}

export type Verdict = "same" | "moved" | "different" | "unreadable";

/** The comparison in one word. */
export function verdictOf({ compared }: Comparison): Verdict {
  if (!compared) return "unreadable";
  const { diff } = compared;
  if (isEmpty(diff)) return "same";
  return onlyMoved(diff) ? "moved" : "different";
}
