import { execFile } from "node:child_process";
import { relative, resolve } from "node:path";

import { CliError } from "./output.ts";

const MAX_OUTPUT = 64 * 1024 * 1024;

interface Answer {
  readonly code: number;
  readonly out: string;
}

/** Runs git itself, never a shell. @throws CliError when there is no git */
export const git = (args: readonly string[]): Promise<Answer> =>
  new Promise((done, failed) => {
    execFile("git", args, { maxBuffer: MAX_OUTPUT }, (error, out) => {
      if (!error) done({ code: 0, out });
      else if (typeof error.code === "number") done({ code: error.code, out });
      else
        failed(
          new CliError(
            error.code === "ENOENT" ? "git is not installed, or not in the path." : error.message,
          ),
        );
    });
  });

const ok = async (...args: readonly string[]): Promise<string> => {
  const { code, out } = await git(args);
  if (code !== 0) throw new CliError(`git ${args[0] ?? ""} failed with code ${code}.`);
  return out;
};

/** @param instead what can be done outside of a repository @throws CliError there */
export async function topOfRepository(instead: string): Promise<string> {
  const { code, out } = await git(["rev-parse", "--show-toplevel"]);
  if (code !== 0) throw new CliError(`This is no git repository: ${instead}.`);
  return resolve(out.replace(/\r?\n$/, ""));
}

/** The commit that a revision names. @throws CliError when there is none */
export async function commitOf(revision: string): Promise<string> {
  // A name that looks like an option could make git do something else.
  const { code, out } = revision.startsWith("-")
    ? { code: 1, out: "" }
    : await git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (code !== 0) throw new CliError(`There is no revision "${revision}" in this repository.`);
  return out.trim();
}

/** Paths within the repository that differ; without `to`, between `from` and the files as they are, new ones too. */
export async function changedFiles(
  from: string,
  to: string | undefined,
  pathspecs: readonly string[],
): Promise<string[]> {
  const flags = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-relative"];
  const revisions = to === undefined ? [from] : [from, to];
  const changed = await ok("diff", ...flags, ...revisions, "--", ...pathspecs);
  const others = ["--others", "--exclude-standard", "--full-name", "-z"];
  const untracked = to === undefined ? await ok("ls-files", ...others, "--", ...pathspecs) : "";
  return [...new Set(`${changed}${untracked}`.split("\0"))].filter(Boolean).toSorted();
}

/** What a file contains in a commit; nothing if it is not there. */
export async function fileIn(commit: string, path: string): Promise<string | undefined> {
  const { code, out } = await git(["cat-file", "blob", `${commit}:${path}`]);
  return code === 0 ? out : undefined;
}

/** As git itself would show two files, without the lines that name them. */
export async function plainDiff(before: string, after: string): Promise<string> {
  const flags = ["--no-index", "--no-ext-diff", "--no-textconv", "--no-color"];
  const { out } = await git(["diff", ...flags, "--", before, after]);
  const start = out.indexOf("\n@@");
  return start < 0 ? "" : out.slice(start + 1);
}

/** As the user would type it. */
export const shownPath = (top: string, path: string): string =>
  relative(process.cwd(), resolve(top, path));
