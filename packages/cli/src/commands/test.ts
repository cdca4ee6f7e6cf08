import { type Command, InvalidArgumentError } from "commander";
import type { Workspace } from "@cordboard/server/workspace";

import { asFormat, on } from "../options.ts";
import { EXIT, sayJson, type Format } from "../output.ts";
import { junit } from "../test/junit.ts";
import { lcov } from "../test/lcov.ts";
import { runScenarios, type Report } from "../test/run-scenarios.ts";
import { sayReport, sayRun } from "../test/say-report.ts";
import { isBelow, percentOf } from "../test/threshold.ts";
import { ticksUntilStopped, watch } from "../test/watch.ts";
import { openWorkspace, openWorkspaceFolder, writeFile } from "../workspace-files.ts";

export const testCommand = (program: Command): Command =>
  program
    .command("test")
    .description("run all scenarios of a workspace")
    .argument("[workspace]", "its folder", ".")
    .option("--filter <text>", "only those with this in their file or name")
    .option("--coverage", "name the branches that no scenario takes")
    .option("--threshold <percent>", "fail when fewer of a script's branches are taken", percent)
    .option("--update", "write the transcript of each scenario that passes beside it")
    .option("--watch", "run again whenever a file of the workspace has changed")
    .option("--junit <file>", "write the results as JUnit XML")
    .option("--lcov <file>", "write the coverage in the format of lcov")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard test\n  cordboard test examples/queue-callback --filter callback\n  cordboard test --coverage --threshold 90 --junit junit.xml --lcov lcov.info\n\nExit codes: 0 all passed, 1 some failed, or a script is below the threshold, 2 something could not be read or written.",
    )
    .action(on((workspace: string, options: TestOptions) => test(workspace, options)));

interface TestOptions {
  readonly format: Format;
  readonly filter?: string;
  readonly coverage?: boolean;
  readonly threshold?: number;
  readonly update?: boolean;
  readonly watch?: boolean;
  readonly junit?: string;
  readonly lcov?: string;
}

/** `cordboard test [workspace]`: runs every scenario. */
async function test(path: string, options: TestOptions): Promise<number> {
  if (!options.watch) return testOnce(openWorkspace(path), options);
  const folder = openWorkspaceFolder(path);
  await watch(folder, ticksUntilStopped(), (workspace) => testOnce(workspace, options));
  return EXIT.ok;
}

async function testOnce(workspace: Workspace, options: TestOptions): Promise<number> {
  const { format, threshold } = options;
  const report = await runScenarios(workspace, {
    ...options,
    onRun: format === "text" ? sayRun : () => undefined,
  });
  if (format === "text") sayReport(report, options);
  else sayJson(asJson(report));
  if (options.junit !== undefined) writeFile(options.junit, junit(report));
  if (options.lcov !== undefined) writeFile(options.lcov, lcov(report.coverage));
  const failed = report.runs.some(({ passed }) => !passed);
  return failed || report.coverage.some((one) => isBelow(one, threshold)) ? EXIT.found : EXIT.ok;
}

function asJson({ runs, coverage }: Report) {
  const passed = runs.filter((run) => run.passed).length;
  return {
    passed,
    failed: runs.length - passed,
    scenarios: runs,
    coverage: coverage.map((one) => {
      const { script, file, covered, total, actions } = one;
      return { script, file, covered, total, percent: percentOf(one), actions };
    }),
  };
}

function percent(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 100))
    throw new InvalidArgumentError("Give a number from 0 to 100.");
  return number;
}
