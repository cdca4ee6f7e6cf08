import { existsSync } from "node:fs";

import type { Command } from "commander";
import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { usesOf, type Script } from "@cordboard/language";
import { createSimulation, runScenario, transcriptText } from "@cordboard/simulator";
import { resourcesOf, type Workspace } from "@cordboard/server/workspace";

import { asFormat, collect, on } from "../options.ts";
import { scriptOf } from "../one-script.ts";
import { CliError, colors, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";
import { readScenario, worldOf } from "../scenarios.ts";
import { interactive } from "../simulate/interactive.ts";
import { isWorkspace, openWorkspace, readText } from "../workspace-files.ts";

export const simulateCommand = (program: Command): Command =>
  program
    .command("simulate")
    .description("run a scenario, or make a call at the terminal")
    .argument(
      "<target>",
      "a scenario file, a script file, or the name of a script of the workspace",
    )
    .option("-w, --workspace <folder>", "where scripts and skills are", ".")
    .option("--ani <number>", "the caller's number", "+12025550123")
    .option("--dnis <number>", "the number dialled", "+12025550100")
    .option("-a, --agent <id>", "an agent with all skills; may be given again", collect, [])
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard simulate tests/called-back.json\n  cordboard simulate queue-callback --agent anna\n  printf 'skip 37s\\n1\\nskip 5s\\n' | cordboard simulate queue-callback\n\nExit codes: 0 as expected, 1 not as expected, 2 something could not be read.",
    )
    .action(
      on((target: string, options: SimulateOptions) =>
        simulate(target, options.agent.length > 0 ? options : { ...options, agent: ["anna"] }),
      ),
    );

interface SimulateOptions {
  readonly workspace: string;
  readonly ani: string;
  readonly dnis: string;
  readonly agent: readonly string[];
  readonly format: Format;
}

/** `cordboard simulate <scenario.json | script>`: runs a scenario, or lets a person make the call at the terminal. */
async function simulate(target: string, options: SimulateOptions): Promise<number> {
  const workspace = isWorkspace(options.workspace) ? openWorkspace(options.workspace) : undefined;
  if (existsSync(target) && isScenarioFile(target))
    return showScenario(target, workspace, options.format);
  const script = scriptOf(target, workspace);
  const skills = workspace?.skills ?? [];
  const names = [...new Set([...skills.map(({ name }) => name), ...skillsOf(script)])];
  const startAt = Date.now();
  const simulation = await createSimulation({
    script,
    actionTypes,
    ...(workspace ? { resources: resourcesOf(workspace) } : {}),
    skills: names.map((name) => skills.find((skill) => skill.name === name) ?? { name }),
    agents: options.agent.map((id) => ({ id, skills: names })),
    call: { ani: options.ani, dnis: options.dnis },
    startAt,
  });
  return interactive(simulation, startAt);
}

const isScenarioFile = (file: string): boolean => {
  try {
    const value: unknown = JSON.parse(readText(file));
    return typeof value === "object" && value !== null && "steps" in value;
  } catch (error) {
    if (error instanceof CliError) throw error;
    return false;
  }
};

async function showScenario(
  file: string,
  workspace: Workspace | undefined,
  format: Format,
): Promise<number> {
  const { scenario, problems } = readScenario(file);
  if (!scenario) {
    for (const problem of problems) sayProblem(file, problem);
    return EXIT.usage;
  }
  const { passed, failures, transcript, journal } = await runScenario(
    scenario,
    worldOf(workspace ?? { scripts: [], hours: [], skills: [] }),
  );
  if (format === "json") sayJson({ name: scenario.name, passed, failures, journal });
  else {
    say(colors.bold(scenario.name));
    process.stdout.write(transcriptText(transcript));
    for (const failure of failures) say(colors.red(failure));
    say(passed ? colors.green("As expected.") : colors.red("Not as expected."));
  }
  return passed ? EXIT.ok : EXIT.found;
}

/** A script alone brings the skills that it asks for. */
const skillsOf = (script: Script): string[] =>
  [...usesOf(script, language.specs)]
    .filter(({ kind }) => kind === "skill")
    .map(({ name }) => name);
