import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

import { CliError } from "../output.ts";
import { isWorkspace, readText } from "../workspace-files.ts";
import { compareVersions, type Comparison } from "./compare.ts";
import { changedFiles, commitOf, fileIn, shownPath, topOfRepository } from "../git.ts";

export interface Revisions {
  readonly from?: string;
  readonly to?: string;
}

/** Two files, or what changed in git below the paths. */
export function compareAll(
  paths: readonly string[],
  { from, to }: Revisions,
): Comparison[] | Promise<Comparison[]> {
  const [before, after, ...more] = paths;
  const isPair = before && after && more.length === 0 && [before, after].every(isNoFolder);
  if (!isPair || from !== undefined || to !== undefined)
    return compareRevisions(paths, { from: from ?? "HEAD", ...(to === undefined ? {} : { to }) });
  const versions = [before, after].map((name) => ({ name, text: readText(name) }));
  const [was, is] = versions;
  return was && is ? [compareVersions(after, was, is)] : [];
}

const isNoFolder = (path: string) => !existsSync(path) || !statSync(path).isDirectory();

async function compareRevisions(
  paths: readonly string[],
  { from, to }: Revisions & { from: string },
): Promise<Comparison[]> {
  const top = await topOfRepository("give two files that are to be compared");
  const before = await commitOf(from);
  const after = to === undefined ? undefined : await commitOf(to);
  const pathspecs = (paths.length > 0 ? paths : ["."]).map(pathspecOf);
  for (const path of paths) await checkIsThere(path, before, after);
  const comparisons: Comparison[] = [];
  for (const path of await changedFiles(before, after, pathspecs)) {
    const file = shownPath(top, path);
    const was = await fileIn(before, path);
    const is = after === undefined ? onDisk(resolve(top, path)) : await fileIn(after, path);
    comparisons.push(
      compareVersions(
        file,
        { name: `${from}:${path}`, text: was },
        { name: to === undefined ? file : `${to}:${path}`, text: is },
      ),
    );
  }
  return comparisons;
}

/** A mistyped name must not pass for a file without changes. */
async function checkIsThere(path: string, ...commits: readonly (string | undefined)[]) {
  if (existsSync(path)) return;
  for (const commit of commits)
    if (commit !== undefined && (await fileIn(commit, `./${path}`)) !== undefined) return;
  throw new CliError(`There is no file ${path}, in neither version.`);
}

const onDisk = (file: string) => (existsSync(file) ? readText(file) : undefined);

/** A workspace stands for its scripts; anything else for one file, which may be gone by now. */
function pathspecOf(path: string): string {
  if (isNoFolder(path)) return `:(literal)${path}`;
  if (!isWorkspace(path))
    throw new CliError(`${path} is no workspace: it has no cordboard.json. Give a script file?`);
  return `:(glob)${join(path, "scripts").replace(/[*?[\\]/g, "\\$&")}/**/*.json`;
}
