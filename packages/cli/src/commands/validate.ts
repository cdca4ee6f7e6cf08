import type { Command } from "commander";
import { checkPaths } from "../workspace-files.ts";
import { asFormat, on, orHere } from "../options.ts";
import { colors, count, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";

export const validateCommand = (program: Command): Command =>
  program
    .command("validate")
    .description("check scripts, or whole workspaces")
    .argument("[paths...]", "script files or workspace folders; this folder by default")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard validate\n  cordboard validate scripts/sales.json\n  cordboard validate --format json . | jq .errors\n\nExit codes: 0 valid, 1 errors found, 2 something could not be read.",
    )
    .action(on((paths: string[], options: { format: Format }) => validate(orHere(paths), options)));

/** `cordboard validate [paths…]` */
function validate(paths: readonly string[], { format }: { format: Format }): number {
  const files = checkPaths(paths);
  const all = files.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === "error").length;
  if (format === "json") {
    sayJson({
      files: files.length,
      errors,
      warnings: all.length - errors,
      problems: files.flatMap(({ file, problems }) =>
        problems.map((problem) => ({ file, ...problem })),
      ),
    });
  } else {
    for (const { file, problems } of files)
      for (const problem of problems) sayProblem(file, problem);
    const verdict = errors > 0 ? colors.red("Not valid") : colors.green("Valid");
    say(
      `${verdict}: ${count(files.length, "file")}, ${count(errors, "error")}, ${count(all.length - errors, "warning")}.`,
    );
  }
  return errors > 0 ? EXIT.found : EXIT.ok;
}
