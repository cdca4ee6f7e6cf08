import {
  hoursAt,
  type HoursFile,
  type Language,
  type Resources,
  type Script,
} from "@cordboard/language";
import type { SkillConfig } from "@cordboard/routing";
import type { ActionType, JournalEntry } from "@cordboard/runtime";

import { createSimulation, type Simulation } from "../simulation.ts";
import { transcribe, type TranscriptLine } from "../transcript.ts";
import { take } from "./act.ts";
import { unmet } from "./expect.ts";
import type { Scenario, ScenarioStep } from "./schema.ts";

export interface ScenarioResult {
  readonly name: string;
  readonly passed: boolean;
  /** What was expected and did not come, one line each. */
  readonly failures: readonly string[];
  readonly transcript: readonly TranscriptLine[];
  readonly journal: readonly JournalEntry[];
}

/** What scenarios are run against: the language and actions, and the workspace's scripts and skills. */
export interface ScenarioWorld extends Resources {
  readonly language: Language;
  readonly actionTypes: ReadonlyMap<string, ActionType>;
  readonly skills: readonly SkillConfig[];
}

/** Who calls, and when, in a scenario that does not say so. */
export const DEFAULT_CALL = { ani: "+12025550123", dnis: "+12025550100", country: "US" } as const;
export const DEFAULT_START = "2026-03-02T14:00:00Z";

const AFTERWARDS_SEC = 120;

/** Runs a scenario on a virtual clock. Whatever is wrong with it becomes a failure, never an exception. */
export async function runScenario(
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<ScenarioResult> {
  const refused = (failure: string): ScenarioResult => ({
    name: scenario.name,
    passed: false,
    failures: [failure],
    transcript: [],
    journal: [],
  });
  const script = scriptOf(scenario, world);
  if (typeof script === "string") return refused(script);
  const startAt = Date.parse(scenario.startAt ?? DEFAULT_START);
  if (Number.isNaN(startAt)) return refused(`startAt "${scenario.startAt}" is not a time.`);
  const { ani, dnis, country } = { ...DEFAULT_CALL, ...scenario.call };
  const simulation = await createSimulation({
    script,
    resources: resourcesOf(scenario, world),
    answers: scenario.answers ?? [],
    actionTypes: world.actionTypes,
    skills: skillsOf(scenario, world),
    agents: scenario.agents ?? [],
    call: { ani, dnis },
    country,
    startAt,
    ahead: scenario.ahead ?? {},
    missing: scenario.missing ?? [],
    speech: scenario.speech ?? true,
    recordable: scenario.recordable ?? true,
  });
  const failures = play(simulation, scenario, startAt);
  const { journal } = simulation;
  failures.push(...unmet(scenario.expect, simulation));
  return {
    name: scenario.name,
    passed: failures.length === 0,
    failures,
    transcript: transcribe(journal),
    journal,
  };
}

function scriptOf({ script }: Scenario, world: ScenarioWorld): Script | string {
  if (typeof script === "string")
    return world.script(script) ?? `There is no script "${script}" without errors.`;
  const { script: inline, problems } = world.language.check(JSON.stringify(script));
  const error = problems.find(({ severity }) => severity === "error");
  return error || !inline ? `The script has an error: ${error?.message ?? "unreadable"}` : inline;
}

/** What the scenario brings along goes before what the workspace has. */
function resourcesOf({ scripts, hours }: Scenario, world: ScenarioWorld): Resources {
  if (!scripts && !hours) return world;
  return {
    script(name) {
      if (!scripts || !Object.hasOwn(scripts, name)) return world.script(name);
      return world.language.check(JSON.stringify(scripts[name])).script;
    },
    hours: (name) =>
      hours && Object.hasOwn(hours, name) ? usable(hours[name]) : world.hours(name),
  };
}

/** As in a workspace, hours that cannot be meant are as if they were not there. */
function usable(hours: HoursFile | undefined): HoursFile | undefined {
  try {
    if (hours) hoursAt(hours, 0);
    return hours;
  } catch {
    return undefined;
  }
}

const skillsOf = ({ skills }: Scenario, world: ScenarioWorld): readonly SkillConfig[] =>
  skills ? Object.entries(skills).map(([name, config]) => ({ name, ...config })) : world.skills;

function play(simulation: Simulation, { steps, until }: Scenario, startAt: number): string[] {
  const failures: string[] = [];
  const goTo = (seconds: number) => {
    if (!simulation.over)
      simulation.advance(Math.max(0, startAt + seconds * 1000 - simulation.now));
  };
  const ordered = steps.toSorted((a, b) => a.at - b.at);
  for (const step of ordered.filter(({ at }) => at === 0)) attempt(step);
  simulation.call();
  for (const step of ordered.filter(({ at }) => at > 0)) {
    goTo(step.at);
    attempt(step);
  }
  goTo(until ?? (ordered.at(-1)?.at ?? 0) + AFTERWARDS_SEC);
  return failures;

  function attempt(step: ScenarioStep) {
    try {
      take(simulation, step);
    } catch (error) {
      failures.push(`At ${step.at} s: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
