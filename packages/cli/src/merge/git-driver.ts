import { readFileSync } from "node:fs";

import { atomicWrite } from "@cordboard/server/workspace";

import { git } from "../git.ts";
import { CliError, count, EXIT, printable } from "../output.ts";
import { conflictLines } from "./conflict-lines.ts";
import { mergeTexts } from "./merge-texts.ts";

const tell = (line: string) => process.stderr.write(`${line}\n`);

const read = (name: string, file: string) => ({ name, text: readFileSync(file, "utf8") });

/**
 * git's merge driver: `base ours theirs path`, where the result replaces the file of ours. Ends with 1 when there are
 * conflicts, so that git marks the file. What is no script is merged as git would do it.
 */
export async function mergeForGit(args: readonly string[]): Promise<number> {
  const [base, ours, theirs, path] = args;
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined)
    throw new CliError('--git is for git: it takes "%O %A %B %P".');
  const merged = mergeTexts({
    base: read("base", base),
    ours: read("ours", ours),
    theirs: read("theirs", theirs),
  });
  const shown = printable(path);
  if ("unreadable" in merged) {
    const names = merged.unreadable.map(({ name }) => name).join(" and ");
    tell(`cordboard: ${shown} is no script (${names}): merged as text.`);
    const labels = ["ours", "base", "theirs"].flatMap((label) => ["-L", label]);
    const { code } = await git(["merge-file", "--quiet", ...labels, "--", ours, base, theirs]);
    return code === 0 ? EXIT.ok : EXIT.found;
  }
  atomicWrite(ours, merged.text);
  const { conflicts } = merged;
  if (conflicts.length === 0) return EXIT.ok;
  tell(`cordboard: ${count(conflicts.length, "conflict")} in ${shown}`);
  for (const line of conflictLines(conflicts)) tell(`  ${line}`);
  tell(
    `  Put right what should be otherwise, then git add. To see this again: cordboard merge ${shown}`,
  );
  return EXIT.found;
}
