import { spawnSync } from "node:child_process";

const git = (folder: string, ...args: readonly string[]) =>
  spawnSync("git", args, { cwd: folder, stdio: "ignore" }).status === 0;

/** Makes a repository of a folder that is in none. Without git it stays a folder. */
export const makeRepository = (folder: string): boolean =>
  !git(folder, "rev-parse", "--git-dir") && git(folder, "init", "--quiet");
