import { inWords, RECORDING_ENDINGS, recordingOf, say } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import { listFiles } from "./list-files.ts";
import type { Workspace, WorkspaceProblem } from "./model.ts";

/** Paths of all recordings, in order. */
export const promptPaths = (folder: string): readonly string[] =>
  RECORDING_ENDINGS.flatMap((ending) => listFiles(folder, "prompts", ending)).filter(recordingOf);

interface Prompts extends Pick<Workspace, "prompts" | "promptFiles"> {
  readonly problems: readonly WorkspaceProblem[];
}

/** The recordings of a workspace. Of two with the same name the first is heard, in the order of the endings. */
export function listPrompts(folder: string): Prompts {
  const promptFiles: { [language: string]: { [name: string]: string } } = {};
  const problems: WorkspaceProblem[] = [];
  for (const path of promptPaths(folder)) {
    const { language = "", name = "" } = recordingOf(path) ?? {};
    const names = (promptFiles[language] ??= {});
    const heard = names[name];
    if (heard === undefined) names[name] = path;
    else problems.push(duplicate(path, heard));
  }
  const prompts = Object.entries(promptFiles).map(
    ([language, names]) => [language, Object.keys(names).toSorted()] as const,
  );
  return { promptFiles, prompts: Object.fromEntries(prompts), problems };
}

function duplicate(file: string, heard: string): WorkspaceProblem {
  const { code, help } = SERVER_PROBLEMS["duplicate-recording"];
  const said = say`Callers hear ${heard} in its place.`;
  const message = inWords(said);
  return { code, help, message, said, severity: "warning", pointer: "", line: 1, column: 1, file };
}
