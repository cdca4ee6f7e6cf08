import { language } from "@cordboard/actions/specs";
import { mergeScripts, type MergedScript, type Problem } from "@cordboard/language";

/** A version of a file, as messages name it. */
export interface Version {
  readonly name: string;
  readonly text: string;
}

export interface Versions {
  /** Empty when the file is new on both sides. */
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

interface Merged extends MergedScript {
  /** The canonical text of the merged script. */
  readonly text: string;
}

/** The versions that are no scripts, with what is wrong with them. */
interface Unreadable {
  readonly unreadable: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
}

export function mergeTexts({ base, ours, theirs }: Versions): Merged | Unreadable {
  const isNew = base.text === "";
  const [was, mine, other] = [base, ours, theirs].map(({ text }) => language.read(text));
  if (!mine || !other || (!was && !isNew)) {
    const sides = isNew ? [ours, theirs] : [base, ours, theirs];
    return unreadable(sides);
  }
  const merged = mergeScripts(was, mine, other);
  const text = language.format(merged.script);
  // Two sides of the largest size may come to more than a script can be.
  return language.read(text)
    ? { ...merged, text }
    : unreadable([{ name: "the merged script", text }]);
}

const unreadable = (versions: readonly Version[]): Unreadable => ({
  unreadable: versions.flatMap(({ name, text }) => {
    const { script, problems } = language.check(text);
    return script ? [] : [{ name, problems }];
  }),
});
