import { join, relative } from "node:path";

import { language } from "@cordboard/actions/specs";
import type { Problem } from "@cordboard/language";
import type { Workspace } from "@cordboard/server/workspace";
import {
  createCoverage,
  runScenario,
  transcriptText,
  type Coverage,
  type ScenarioWorld,
  type ScriptCoverage,
} from "@cordboard/simulator";

import { scenariosOf, worldOf, type ScenarioFile } from "../scenarios.ts";
import { compareTranscript, writeTranscript } from "./kept-transcripts.ts";

export interface Run {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly ms: number;
  /** One line each. */
  readonly failures: readonly string[];
  /** Of a file that is no scenario. */
  readonly problems: readonly Problem[];
  readonly transcript: string;
  /** The transcript beside the scenario is new, or another one than before. */
  readonly transcriptWritten: boolean;
}

/** How much of a script all runs together have seen. */
export interface CoveredScript extends ScriptCoverage {
  readonly file: string;
  /** What the file holds. */
  readonly text: string;
}

export interface Report {
  readonly workspace: string;
  readonly runs: readonly Run[];
  readonly coverage: readonly CoveredScript[];
}

export interface RunOptions {
  /** Only scenarios with this in their file or name. */
  readonly filter?: string;
  /** Write the transcripts of those that pass instead of comparing them. */
  readonly update?: boolean;
  /** Told of each when it is done. */
  onRun(run: Run): void;
}

/** Runs the scenarios of a workspace. */
export async function runScenarios(
  workspace: Workspace,
  { filter = "", update = false, onRun }: RunOptions,
): Promise<Report> {
  const world = worldOf(workspace);
  const coverage = createCoverage(language.specs);
  const runs: Run[] = [];
  for (const source of scenariosOf(workspace)) {
    if (!`${source.file} ${source.scenario?.name ?? ""}`.includes(filter)) continue;
    const run = await runOne(source, { world, coverage, update });
    runs.push(run);
    onRun(run);
  }
  return {
    workspace: workspace.name,
    runs,
    coverage: workspace.scripts.flatMap(({ script, path, text }) => {
      const file = relative(process.cwd(), join(workspace.folder, path));
      return script ? [{ ...coverage.of(script), file, text }] : [];
    }),
  };
}

interface Surroundings {
  readonly world: ScenarioWorld;
  readonly coverage: Coverage;
  readonly update: boolean;
}

async function runOne(
  { file, scenario, problems }: ScenarioFile,
  { world, coverage, update }: Surroundings,
): Promise<Run> {
  if (!scenario) {
    const failures = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    const nothing = { ms: 0, transcript: "", transcriptWritten: false };
    return { file, name: file, passed: false, failures, problems, ...nothing };
  }
  const began = performance.now();
  const result = await runScenario(scenario, world);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  // A script that the scenario brings along is none of the workspace's, whatever its name.
  if (typeof scenario.script === "string") coverage.add(result.journal);
  const transcript = transcriptText(result.transcript);
  const failures = update
    ? result.failures
    : [...result.failures, ...compareTranscript(file, transcript)];
  const passed = failures.length === 0;
  const transcriptWritten = update && passed && writeTranscript(file, transcript);
  return {
    file,
    name: scenario.name,
    passed,
    ms,
    failures,
    problems,
    transcript,
    transcriptWritten,
  };
}
