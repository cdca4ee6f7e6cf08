import type { Command } from "commander";
import { diffText } from "@cordboard/language";

import { verdictOf, type Comparison, type Verdict } from "../diff/compare.ts";
import { externalDiff } from "../diff/external.ts";
import { sayDiff } from "../diff/say-diff.ts";
import { compareAll, type Revisions } from "../diff/sources.ts";
import { asFormat, on } from "../options.ts";
import {
  CliError,
  colors,
  count,
  EXIT,
  printable,
  say,
  sayJson,
  sayProblem,
  type Format,
} from "../output.ts";

export const diffCommand = (program: Command): Command =>
  program
    .command("diff")
    .description("what differs between scripts, in their own words")
    .argument(
      "[paths...]",
      "two files; or, in a git repository, script files or workspace folders; this folder by default",
    )
    .option("--from <revision>", "compare with this revision of git (default: HEAD)")
    .option("--to <revision>", "compare this revision (default: the files as they are)")
    .option("--git", "take the arguments that git gives to an external diff")
    .addOption(asFormat())
    .addHelpText(
      "after",
      '\nExamples:\n  cordboard diff old.json new.json\n  cordboard diff                       # what is not committed yet\n  cordboard diff --from main --to HEAD scripts/sales.json\n  git config diff.cordboard.command "cordboard diff --git"\n\nExit codes: 0 the same, or boxes were only moved, 1 different, 2 something could not be read. With --git 0 whatever was found, or git would stop.',
    )
    .action(on((paths: string[], options: DiffOptions) => diff(paths, options)));

interface DiffOptions extends Revisions {
  readonly git?: boolean;
  readonly format: Format;
}

/** `cordboard diff <before> <after>`, or `cordboard diff [paths…]` in a git repository. */
async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  if (options.git) {
    if (options.from !== undefined || options.to !== undefined || options.format !== "text")
      throw new CliError("--git goes with no other option.");
    return externalDiff(paths);
  }
  const compared = (await compareAll(paths, options)).map((comparison) => ({
    ...comparison,
    verdict: verdictOf(comparison),
  }));
  const has = (verdict: Verdict) => compared.filter((one) => one.verdict === verdict).length;
  if (options.format === "json")
    sayJson({
      different: has("different"),
      moved: has("moved"),
      unreadable: has("unreadable"),
      files: compared,
    });
  else {
    for (const comparison of compared) sayComparison(comparison);
    say(
      has("different") + has("moved") + has("unreadable") === 0
        ? "No difference."
        : `${count(has("different"), "script")} different, ${has("moved")} only moved${has("unreadable") ? `, ${has("unreadable")} not readable` : ""}.`,
    );
  }
  if (has("unreadable") > 0) return EXIT.usage;
  return has("different") > 0 ? EXIT.found : EXIT.ok;
}

function sayComparison({ file, diff: found, unreadable }: Comparison): void {
  for (const { name, problems } of unreadable)
    for (const problem of problems) sayProblem(printable(name), problem);
  const text = found ? diffText(found) : "";
  if (!text) return;
  say(colors.bold(printable(file)));
  sayDiff(text);
}
