import type { Command } from "commander";
import { checkPaths, countProblems } from "../workspace-files.ts";
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
  const counted = countProblems(files);
  const { errors, warnings } = counted;
  if (format === "json") sayJson(counted);
  else {
    for (const { file, ...problem } of counted.problems) sayProblem(file, problem);
    const verdict = errors > 0 ? colors.red("Not valid") : colors.green("Valid");
    say(
      `${verdict}: ${count(files.length, "file")}, ${count(errors, "error")}, ${count(warnings, "warning")}.`,
    );
  }
  return errors > 0 ? EXIT.found : EXIT.ok;
}
