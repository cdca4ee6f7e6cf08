import type { PromptView, Recording } from "@cordboard/api";

/** What there is of a name in one language. */
export type Cell =
  | { readonly state: "there"; readonly recording: Recording }
  /** There is a file, and callers cannot hear it. */
  | { readonly state: "broken"; readonly recording: Recording; readonly problem: string }
  /** Callers hear the recording of another language. */
  | { readonly state: "borrowed"; readonly from: string }
  /** A script plays it, and callers hear nothing. */
  | { readonly state: "missing" }
  | { readonly state: "none" };

export function cellOf({ recordings, borrowed, missing }: PromptView, language: string): Cell {
  const recording = recordings[language];
  if (recording?.problem) return { state: "broken", recording, problem: recording.problem };
  if (recording) return { state: "there", recording };
  const from = borrowed[language];
  if (from !== undefined) return { state: "borrowed", from };
  return { state: missing.includes(language) ? "missing" : "none" };
}

/** How many names callers would not hear in a language. */
export const unheardIn = (prompts: readonly PromptView[], language: string): number =>
  prompts.filter((prompt) => isUnheard(cellOf(prompt, language))).length;

const isUnheard = ({ state }: Cell): boolean => state === "missing" || state === "broken";

interface Wanted {
  /** Part of a name, or of a script that plays it. */
  readonly search: string;
  readonly onlyMissing: boolean;
}

export function wantedRows(
  prompts: readonly PromptView[],
  languages: readonly string[],
  { search, onlyMissing }: Wanted,
): readonly PromptView[] {
  const words = search.trim().toLowerCase();
  const has = (text: string) => text.toLowerCase().includes(words);
  return prompts.filter(
    (prompt) =>
      (has(prompt.name) || prompt.uses.some(({ script }) => has(script))) &&
      (!onlyMissing || languages.some((language) => isUnheard(cellOf(prompt, language)))),
  );
}

/** By folder, those without one first: a name's folder is all before its last slash. */
export function byFolder(
  prompts: readonly PromptView[],
): readonly (readonly [string, readonly PromptView[]])[] {
  const folders = Map.groupBy(prompts, ({ name }) => name.slice(0, name.lastIndexOf("/") + 1));
  return [...folders].toSorted(([a], [b]) => a.localeCompare(b));
}
