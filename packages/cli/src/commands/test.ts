import type { Command } from "commander";
import { runScenario, transcriptText } from "@cordboard/simulator";

import { asFormat, on } from "../options.ts";
import { colors, count, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";
import { scenariosOf, worldOf, type ScenarioFile } from "../scenarios.ts";
import { openWorkspace } from "../workspace-files.ts";

export const testCommand = (program: Command): Command =>
  program
    .command("test")
    .description("run all scenarios of a workspace")
    .argument("[workspace]", "its folder", ".")
    .option("--filter <text>", "only those with this in their file or name")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard test\n  cordboard test examples/queue-callback --filter callback\n\nExit codes: 0 all passed, 1 some failed, 2 something could not be read.",
    )
    .action(
      on((workspace: string, options: { format: Format; filter?: string }) =>
        test(workspace, options),
      ),
    );

interface Run {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly ms: number;
  readonly failures: readonly string[];
  readonly transcript: string;
}

/** `cordboard test [workspace]`: runs every scenario. */
async function test(
  path: string,
  { format, filter }: { format: Format; filter?: string },
): Promise<number> {
  const workspace = openWorkspace(path);
  const files = scenariosOf(workspace).filter(
    ({ file, scenario }) => !filter || `${file} ${scenario?.name ?? ""}`.includes(filter),
  );
  const runs: Run[] = [];
  for (const file of files) {
    const run = await runOne(file, worldOf(workspace));
    runs.push(run);
    if (format === "text") sayRun(run, file);
  }
  const failed = runs.filter(({ passed }) => !passed).length;
  if (format === "json") sayJson({ passed: runs.length - failed, failed, scenarios: runs });
  else if (runs.length === 0)
    say(
      filter
        ? `No scenario matches "${filter}".`
        : "The workspace has no scenarios: put some into tests/.",
    );
  else say(`${count(runs.length, "scenario")}: ${runs.length - failed} passed, ${failed} failed.`);
  return failed > 0 ? EXIT.found : EXIT.ok;
}

async function runOne(
  { file, scenario, problems }: ScenarioFile,
  world: ReturnType<typeof worldOf>,
): Promise<Run> {
  if (!scenario) {
    const failures = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    return { file, name: file, passed: false, ms: 0, failures, transcript: "" };
  }
  const began = performance.now();
  const { name, passed, failures, transcript } = await runScenario(scenario, world);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  return { file, name, passed, ms, failures, transcript: transcriptText(transcript) };
}

function sayRun({ file, name, passed, ms, failures, transcript }: Run, source: ScenarioFile): void {
  say(`${passed ? colors.green("✔") : colors.red("✘")} ${name} ${colors.dim(`${ms} ms`)}`);
  if (passed) return;
  say(`  ${file}`);
  if (!source.scenario) for (const problem of source.problems) sayProblem(file, problem);
  else for (const failure of failures) say(`  ${colors.red(failure)}`);
  if (transcript) say(transcript.replace(/^/gm, "    ").trimEnd());
}
