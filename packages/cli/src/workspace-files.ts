import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { language } from "@cordboard/actions/specs";
import { MAX_BYTES, type Problem, type Severity } from "@cordboard/language";
import {
  atomicWrite,
  loadWorkspace,
  ServerError,
  WorkspaceFolder,
  type Workspace,
} from "@cordboard/server/workspace";

import { CliError } from "./output.ts";

/** A file and what is wrong with it. */
export interface CheckedFile {
  /** As the user would type it. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

export const isWorkspace = (path: string): boolean => existsSync(join(path, "cordboard.json"));

/** @throws CliError when the folder is no workspace or cannot be read */
export const openWorkspace = (path: string): Workspace => opened(path, () => loadWorkspace(path));

/** To see it change. @throws CliError when the folder is no workspace or cannot be read */
export const openWorkspaceFolder = (path: string): WorkspaceFolder =>
  opened(path, () => new WorkspaceFolder(path));

function opened<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof ServerError) throw new CliError(`${error.message} ${error.help}`);
    throw new CliError(`${path} cannot be read: ${String(error)}`);
  }
}

/** In a folder that is made if need be. @throws CliError when it cannot be written; then it is as it was */
export function writeFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    atomicWrite(file, text);
  } catch (error) {
    throw new CliError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

/** @throws CliError when there is no such file, or it is too large to be meant */
export function readText(file: string): string {
  try {
    if (statSync(file).size > 4 * MAX_BYTES)
      throw new CliError(`${file} is far too large for a script.`);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(
      code === "ENOENT"
        ? `There is no file ${file}.`
        : `${file} cannot be read (${code ?? String(error)}).`,
    );
  }
}

/** Checks scripts, and workspaces whole. */
export function checkPaths(paths: readonly string[]): CheckedFile[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new CliError(`There is no ${path}.`);
    if (!statSync(path).isDirectory())
      return [{ file: path, problems: language.check(readText(path)).problems }];
    const workspace = openWorkspace(path);
    const shown = (file: string) => relative(process.cwd(), join(workspace.folder, file));
    const files = new Map<string, Problem[]>();
    for (const { path: file, problems } of workspace.scripts) files.set(shown(file), [...problems]);
    for (const { file, ...problem } of workspace.problems) {
      files.set(shown(file), [...(files.get(shown(file)) ?? []), problem]);
    }
    return [...files].map(([file, problems]) => ({ file, problems }));
  });
}

/** The script files that paths stand for. */
export const scriptFiles = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    if (!existsSync(path)) throw new CliError(`There is no ${path}.`);
    if (!statSync(path).isDirectory()) return [path];
    const { folder, scripts } = openWorkspace(path);
    return scripts.map((script) => relative(process.cwd(), join(folder, script.path)));
  });

/** What was found in files, counted. */
export function countProblems(files: readonly CheckedFile[]) {
  const problems = files.flatMap((one) =>
    one.problems.map((problem) => ({ file: one.file, ...problem })),
  );
  const of = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.length,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    problems,
  };
}

/** Scripts that are not written in the canonical form, with that form; and files that are no scripts. */
export function checkForm(files: readonly string[]) {
  const loose: { readonly file: string; readonly canonical: string }[] = [];
  const refused: CheckedFile[] = [];
  for (const file of files) {
    const text = readText(file);
    const { script, problems } = language.check(text);
    const canonical = script && language.format(script);
    if (canonical === undefined) refused.push({ file, problems });
    else if (canonical !== text) loose.push({ file, canonical });
  }
  return { loose, refused };
}
