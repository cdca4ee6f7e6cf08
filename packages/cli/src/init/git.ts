import { spawnSync } from "node:child_process";

const git = (folder: string, ...args: readonly string[]) =>
  spawnSync("git", args, { cwd: folder, stdio: "ignore" }).status === 0;

/** Makes a repository of a folder that is in none. Without git it stays a folder. */
export const makeRepository = (folder: string): boolean =>
  !git(folder, "rev-parse", "--git-dir") && git(folder, "init", "--quiet");

/** Which files git compares and merges by their meaning. Where it is not told how, it takes them as text. */
export const ATTRIBUTES = "scripts/**/*.json diff=cordboard merge=cordboard\n";

/**
 * Tells the repository that a folder is in how to compare and merge scripts: such settings are none of what git
 * clones. False when there is no repository.
 */
export function setUpDrivers(folder: string): boolean {
  // By their full paths: what a shell finds as `cordboard`, git may not.
  const words = [process.execPath, ...process.execArgv, process.argv[1] ?? "cordboard"];
  const cordboard = words.map((word) => `"${word.replaceAll("\\", "/")}"`).join(" ");
  const settings = [
    ["merge.cordboard.name", "Cordboard scripts, by what they mean"],
    ["merge.cordboard.driver", `${cordboard} merge --git %O %A %B %P`],
    ["diff.cordboard.command", `${cordboard} diff --git`],
  ] as const;
  return settings.every(([name, value]) => git(folder, "config", "--local", name, value));
}
