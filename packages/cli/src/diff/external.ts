import { devNull } from "node:os";

import { diffText } from "@cordboard/language";

import { CliError, colors, EXIT, printable, say } from "../output.ts";
import { readText } from "../workspace-files.ts";
import { compareVersions, verdictOf } from "./compare.ts";
import { plainDiff } from "../git.ts";
import { sayDiff } from "./say-diff.ts";

const isNothing = (file: string) => file === "/dev/null" || file === devNull;
const read = (file: string) => (isNothing(file) ? undefined : readText(file));

/**
 * git's external diff: `path old-file old-hex old-mode new-file new-hex new-mode`, for a renamed file two more. JSON
 * that is no script is shown as git would. Ends with 0 whatever was found: anything else makes git stop.
 */
export async function externalDiff(args: readonly string[]): Promise<number> {
  const [path, old, , , now, , , newPath] = args;
  if (path !== undefined && args.length === 1) {
    say(
      `${colors.bold(printable(path))}: not merged yet; cordboard merge ${printable(path)} tells what is in conflict`,
    );
    return EXIT.ok;
  }
  if (path === undefined || old === undefined || now === undefined || args.length < 7)
    throw new CliError("--git is for git: it takes the seven arguments of an external diff.");
  const [before, after] = [read(old), read(now)];
  const comparison = compareVersions(
    path,
    { name: path, text: before },
    { name: newPath ?? path, text: after },
  );
  say(colors.bold(printable(newPath === undefined ? path : `${path} → ${newPath}`)));
  if (!comparison.compared) {
    for (const line of (await plainDiff(old, now)).trimEnd().split("\n"))
      say(line.replace(/[^\P{Cc}\t]/gu, "?"));
  } else if (verdictOf(comparison) === "same") {
    if (before !== after) say("  the same script, written otherwise");
  } else sayDiff(diffText(comparison.compared.diff));
  return EXIT.ok;
}
