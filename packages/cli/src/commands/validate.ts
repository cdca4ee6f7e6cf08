import { Option, type Command } from "commander";

import { fixScripts, type FixedFile } from "../fix-scripts.ts";
import { asFormat, on, orHere } from "../options.ts";
import {
  colors,
  count,
  EXIT,
  printable,
  say,
  sayJson,
  sayProblem,
  type Format,
} from "../output.ts";
import { checkPaths, countProblems, scriptFiles } from "../workspace-files.ts";

interface ValidateOptions {
  readonly format: Format;
  readonly fix?: boolean;
  readonly strict?: "warning" | "info";
}

export const validateCommand = (program: Command): Command =>
  program
    .command("validate")
    .description("check scripts, or whole workspaces")
    .argument("[paths...]", "script files or workspace folders; this folder by default")
    .option("--fix", "first mend what can be mended without changing what a script does")
    .addOption(
      new Option("--strict <severity>", "fail from this severity on, not only at errors").choices([
        "warning",
        "info",
      ]),
    )
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard validate\n  cordboard validate --fix scripts/sales.json\n  cordboard validate --strict warning\n  cordboard validate --format json . | jq .errors\n\nWhat a code means: docs/reference/problems.md.\n\nExit codes: 0 valid, 1 errors found (--strict: or warnings, or infos), 2 something could not be read or written.",
    )
    .action(on((paths: string[], options: ValidateOptions) => validate(orHere(paths), options)));

/** `cordboard validate [paths…]` */
function validate(paths: readonly string[], { format, fix, strict }: ValidateOptions): number {
  const fixed = fix ? fixScripts(scriptFiles(paths)) : undefined;
  const counted = countProblems(checkPaths(paths));
  const { files, errors, warnings, infos } = counted;
  if (format === "json") sayJson(fixed ? { ...counted, fixed } : counted);
  else {
    if (fixed) sayFixed(fixed);
    for (const { file, ...problem } of counted.problems) sayProblem(file, problem);
    const verdict = errors > 0 ? colors.red("Not valid") : colors.green("Valid");
    const hints = infos > 0 ? `, ${count(infos, "info")}` : "";
    say(
      `${verdict}: ${count(files, "file")}, ${count(errors, "error")}, ${count(warnings, "warning")}${hints}.`,
    );
  }
  const failing = errors + (strict === undefined ? 0 : warnings) + (strict === "info" ? infos : 0);
  return failing > 0 ? EXIT.found : EXIT.ok;
}

function sayFixed(fixed: readonly FixedFile[]): void {
  for (const { file, fixes } of fixed)
    for (const what of fixes) say(`${file} ${colors.green("fixed")} ${printable(what)}`);
  if (fixed.length === 0) say("Nothing to fix.");
}
