import { relative, resolve } from "node:path";

import type { Command } from "commander";

import { fileIn, topOfRepository } from "../git.ts";
import { conflictLines } from "../merge/conflict-lines.ts";
import { mergeForGit } from "../merge/git-driver.ts";
import { mergeTexts, type Versions } from "../merge/merge-texts.ts";
import { asFormat, on } from "../options.ts";
import { CliError, count, EXIT, printable, sayJson, sayProblem, type Format } from "../output.ts";
import { readText, writeFile } from "../workspace-files.ts";

export const mergeCommand = (program: Command): Command =>
  program
    .command("merge")
    .description("merge two versions of a script by what they mean")
    .argument(
      "<files...>",
      "base, ours, theirs; or one that git could not merge, to see its conflicts again",
    )
    .option("-o, --output <file>", "write the merged script there instead of to standard output")
    .option("--git", "take the arguments that git gives to a merge driver: %O %A %B %P")
    .addOption(asFormat())
    .addHelpText(
      "after",
      '\nExamples:\n  cordboard merge base.json ours.json theirs.json --output merged.json\n  cordboard merge scripts/sales.json     # after git merge: what is in conflict\n  git config merge.cordboard.driver "cordboard merge --git %O %A %B %P"\n\nThe merged script has what is ours where both sides changed the same, or theirs where ours removed it. Conflicts are told on standard error.\n\nExit codes: 0 merged, 1 merged with conflicts, 2 something could not be read.',
    )
    .action(on((files: string[], options: MergeOptions) => merge(files, options)));

interface MergeOptions {
  readonly output?: string;
  readonly git?: boolean;
  readonly format: Format;
}

async function merge(files: readonly string[], options: MergeOptions): Promise<number> {
  const { output, format } = options;
  if (options.git) {
    if (output !== undefined || format !== "text")
      throw new CliError("--git goes with no other option.");
    return mergeForGit(files);
  }
  const [base, ours, theirs, ...more] = files;
  const isAgain = base !== undefined && files.length === 1;
  if (!isAgain && (base === undefined || ours === undefined || theirs === undefined || more.length))
    throw new CliError("Give three files: base, ours, theirs.");
  if (isAgain && output !== undefined)
    throw new CliError("--output goes with three files: base, ours, theirs.");
  const merged = mergeTexts(isAgain ? await unmerged(base) : fromFiles(files));
  if ("unreadable" in merged) {
    for (const { name, problems } of merged.unreadable)
      for (const problem of problems) sayProblem(printable(name), problem);
    return EXIT.usage;
  }
  const { script, text, conflicts } = merged;
  if (output !== undefined) writeFile(output, text);
  if (format === "json")
    sayJson(output === undefined && !isAgain ? { script, conflicts } : { conflicts });
  else {
    if (output === undefined && !isAgain) process.stdout.write(text);
    const told = [...conflictLines(conflicts), `${count(conflicts.length, "conflict")}.`];
    process.stderr.write(`${told.join("\n")}\n`);
  }
  return conflicts.length > 0 ? EXIT.found : EXIT.ok;
}

function fromFiles(files: readonly string[]): Versions {
  const [base, ours, theirs] = files.map((name) => ({ name, text: readText(name) }));
  if (!base || !ours || !theirs) throw new CliError("Give three files: base, ours, theirs.");
  return { base, ours, theirs };
}

/** What git keeps of a file while it is not merged. */
async function unmerged(file: string): Promise<Versions> {
  const path = relative(
    await topOfRepository("give three files, base, ours, theirs"),
    resolve(file),
  ).replaceAll("\\", "/");
  const version = async (stage: number, name: string) => {
    const text = await fileIn(`:${stage}`, path);
    return { name: `${name}:${path}`, text: text ?? "", isMissing: text === undefined };
  };
  const base = await version(1, "base");
  const ours = await version(2, "ours");
  const theirs = await version(3, "theirs");
  if (base.isMissing && ours.isMissing && theirs.isMissing)
    throw new CliError(`${file} is not in conflict in this repository.`);
  if (ours.isMissing || theirs.isMissing)
    throw new CliError(
      `${file} was deleted on one side and changed on the other: git add or git rm it.`,
    );
  return { base, ours, theirs };
}
