import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { openTerminal } from "./terminal.ts";

/** The script of the example workspace. */
export const SCRIPT = "scripts/queue-callback.json";

const MAIN = join(import.meta.dirname, "../main.ts");
/** How git finds the command line from its sources; `diff --git` or the like follows. */
export const CORDBOARD = `"${process.execPath}" --conditions=@cordboard/source "${MAIN}"`;

/** The example workspace as a git repository, committed, and a person who works in it. */
export function repository() {
  const terminal = openTerminal("example");
  const { folder, read } = terminal;
  const tryGit = (...args: readonly string[]) => {
    const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
    const env = { ...process.env, GIT_EDITOR: "true" };
    const { status, stdout, stderr } = spawnSync(
      "git",
      [...who, "-c", "commit.gpgSign=false", ...args],
      { cwd: folder, encoding: "utf8", env },
    );
    return { code: status, out: stdout, err: stderr };
  };
  const git = (...args: readonly string[]) => {
    const { code, out, err } = tryGit(...args);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${err}`);
    return out;
  };
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", "-m", message);
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const edit = (from: string | RegExp, to: string) =>
    write(
      SCRIPT,
      read(SCRIPT).replace(from, () => to),
    );
  git("init", "--quiet", "--initial-branch=main");
  commit("begin");
  return { ...terminal, git, tryGit, commit, write, edit };
}
