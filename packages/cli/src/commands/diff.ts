import { Option, type Command } from "commander";
import { diffText } from "@cordboard/language";

import { verdictOf, type Comparison, type Verdict } from "../diff/compare.ts";
import { externalDiff } from "../diff/external.ts";
import { diffPage } from "../diff/html/page.ts";
import { sayDiff } from "../diff/say-diff.ts";
import { compareAll, type Revisions } from "../diff/sources.ts";
import { on } from "../options.ts";
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
import { writeFile } from "../workspace-files.ts";

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
    .addOption(
      new Option("--format <format>", "how to print")
        .choices(["text", "json", "html"])
        .default("text"),
    )
    .option("--output <file>", "write the page there (HTML only)")
    .addHelpText(
      "after",
      '\nExamples:\n  cordboard diff old.json new.json\n  cordboard diff                       # what is not committed yet\n  cordboard diff --from main --to HEAD scripts/sales.json\n  cordboard diff --format html --output changes.html\n  git config diff.cordboard.command "cordboard diff --git"\n\nExit codes: 0 the same, or boxes were only moved, 1 different, 2 something could not be read. With --git 0 whatever was found, or git would stop.',
    )
    .action(on((paths: string[], options: DiffOptions) => diff(paths, options)));

interface DiffOptions extends Revisions {
  readonly git?: boolean;
  readonly format: Format | "html";
  readonly output?: string;
}

/** `cordboard diff <before> <after>`, or `cordboard diff [paths…]` in a git repository. */
async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  if (options.git) {
    if (
      options.from !== undefined ||
      options.to !== undefined ||
      options.format !== "text" ||
      options.output
    )
      throw new CliError("--git goes with no other option.");
    return externalDiff(paths);
  }
  if (options.output !== undefined && options.format !== "html")
    throw new CliError("--output goes with --format html.");
  const comparisons = await compareAll(paths, options);
  const verdicts = comparisons.map(verdictOf);
  const has = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const summary =
    has("different") + has("moved") + has("unreadable") === 0
      ? "No difference."
      : `${count(has("different"), "script")} different, ${has("moved")} only moved${has("unreadable") ? `, ${has("unreadable")} not readable` : ""}.`;
  if (options.format === "json")
    sayJson({
      different: has("different"),
      moved: has("moved"),
      unreadable: has("unreadable"),
      files: comparisons.map((comparison) => ({
        file: comparison.file,
        diff: comparison.compared?.diff,
        unreadable: comparison.unreadable,
        verdict: verdictOf(comparison),
      })),
    });
  else {
    if (options.format === "text") for (const comparison of comparisons) sayComparison(comparison);
    else await sayPage(comparisons, summary, options.output);
    if (options.format === "text" || options.output !== undefined) say(summary);
  }
  if (has("unreadable") > 0) return EXIT.usage;
  return has("different") > 0 ? EXIT.found : EXIT.ok;
}

async function sayPage(
  comparisons: readonly Comparison[],
  summary: string,
  output: string | undefined,
): Promise<void> {
  const page = await diffPage(comparisons, summary);
  if (output === undefined) process.stdout.write(page);
  else writeFile(output, page);
}

function sayComparison({ file, compared, unreadable }: Comparison): void {
  for (const { name, problems } of unreadable)
    for (const problem of problems) sayProblem(printable(name), problem);
  const text = compared ? diffText(compared.diff) : "";
  if (!text) return;
  say(colors.bold(printable(file)));
  sayDiff(text);
}
