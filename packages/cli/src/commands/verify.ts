import { relative } from "node:path";

import type { Command } from "commander";

import { asFormat, on } from "../options.ts";
import { colors, count, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";
import { runScenarios } from "../test/run-scenarios.ts";
import { sayRun } from "../test/say-report.ts";
import {
  checkForm,
  checkPaths,
  countProblems,
  openWorkspace,
  scriptFiles,
} from "../workspace-files.ts";

export const verifyCommand = (program: Command): Command =>
  program
    .command("verify")
    .description("all that CI checks: form, validity, scenarios")
    .argument("[workspace]", "its folder", ".")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nThe same as format --check, validate and test, all of them whatever the others find. Only what is wrong is shown.\n\nExamples:\n  cordboard verify\n  cordboard verify --format json . | jq .passed\n\nExit codes: 0 all is well, 1 something was found, 2 something could not be read.",
    )
    .action(on((workspace: string, options: { format: Format }) => verify(workspace, options)));

/** `cordboard verify [workspace]` */
async function verify(path: string, { format }: { format: Format }): Promise<number> {
  const workspace = openWorkspace(path);
  const loose = checkForm(scriptFiles([path])).loose.map(({ file }) => file);
  const validity = countProblems(checkPaths([path]));
  const { runs } = await runScenarios(workspace, { onRun: () => undefined });
  const failed = runs.filter((run) => !run.passed);
  const passed = loose.length + validity.errors + failed.length === 0;
  if (format === "json")
    sayJson({
      passed,
      notCanonical: loose,
      validity,
      scenarios: { passed: runs.length - failed.length, failed: failed.length, runs },
    });
  else {
    for (const file of loose)
      say(`${colors.yellow("not canonical")} ${file}: run cordboard format.`);
    for (const { file, ...problem } of validity.problems)
      if (problem.severity !== "info") sayProblem(file, problem);
    for (const run of failed) sayRun(run);
    const { errors, warnings } = validity;
    const found = [
      `${count(loose.length, "file")} not canonical`,
      count(errors, "error"),
      count(warnings, "warning"),
      `${failed.length} of ${count(runs.length, "scenario")} failed`,
    ];
    const verdict = passed ? colors.green("All is well") : colors.red("Not well");
    say(
      `${verdict} in ${relative("", workspace.folder) || "this workspace"}: ${found.join(", ")}.`,
    );
  }
  return passed ? EXIT.ok : EXIT.found;
}
