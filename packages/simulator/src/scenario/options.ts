import {
  hoursAt,
  releaseOf,
  type HoursFile,
  type Release,
  type Resources,
  type Script,
} from "@cordboard/language";
import type { SkillConfig } from "@cordboard/routing";

import type { SimulationOptions } from "../simulation.ts";
import type { ScenarioWorld } from "./run.ts";
import type { Scenario } from "./schema.ts";

/** Who calls, and when, in a scenario that does not say so. */
export const DEFAULT_CALL = { ani: "+12025550123", dnis: "+12025550100", country: "US" } as const;
export const DEFAULT_START = "2026-03-02T14:00:00Z";

/** The call that a scenario is about, in what it finds around it; or why there can be none. */
export function optionsOf(scenario: Scenario, world: ScenarioWorld): SimulationOptions | string {
  const script = scriptOf(scenario, world);
  if (typeof script === "string") return script;
  const startAt = Date.parse(scenario.startAt ?? DEFAULT_START);
  if (Number.isNaN(startAt)) return `startAt "${scenario.startAt}" is not a time.`;
  const { ani, dnis, country } = { ...DEFAULT_CALL, ...scenario.call };
  return {
    script,
    resources: resourcesOf(scenario, world),
    answers: scenario.answers ?? [],
    actionTypes: world.actionTypes,
    skills: skillsOf(scenario, world),
    agents: scenario.agents ?? [],
    call: { ani, dnis },
    country,
    startAt,
    ...(scenario.hook ? { hook: scenario.hook } : {}),
    ...(scenario.lastAgent ? { lastAgent: scenario.lastAgent } : {}),
    ahead: scenario.ahead ?? {},
    missing: scenario.missing ?? [],
    speech: scenario.speech ?? true,
    recordable: scenario.recordable ?? true,
  };
}

/** The script that a scenario's call runs, with all that it names; or why there can be no such call. */
export function releaseOfScenario(scenario: Scenario, world: ScenarioWorld): Release | string {
  const options = optionsOf(scenario, world);
  if (typeof options === "string") return options;
  return releaseOf(options.script, world.language.specs, options.resources ?? world);
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
      return world.language.read(JSON.stringify(scripts[name]));
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
