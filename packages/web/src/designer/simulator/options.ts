import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "../../language.ts";
import { fieldsOf, type Script } from "@cordboard/language";
import type { Session, SimulationOptions } from "@cordboard/simulator";

import { useWorkspace } from "../../workspace-store.ts";
import type { World } from "./world.ts";
import { zonedTime } from "./zoned-time.ts";

const ANYBODY = ["Anna", "Ben"];

/** A call of a drawing in a world; agents who are logged in stay so. */
export function optionsFor(
  script: Script,
  world: World,
  before: Session | null,
): SimulationOptions {
  const { workspace } = useWorkspace.getState();
  const known = (workspace?.skills ?? []).map(({ name, ...config }) => ({ name, ...config }));
  const point =
    workspace?.points.find((candidate) => candidate.script === script.name) ?? workspace?.points[0];
  const names = new Set([...known.map(({ name }) => name), ...(workspace ? [] : skillsOf(script))]);
  const skills = [...names].map((name) => known.find((skill) => skill.name === name) ?? { name });
  const status = new Map(before?.simulation.agents().map((agent) => [agent.id, agent.status]));
  const { ani, startAt, ahead, answers } = world;
  return {
    script,
    actionTypes,
    skills,
    agents: ANYBODY.map((name) => ({
      id: name.toLowerCase(),
      name,
      skills: [...names],
      status: (status.get(name.toLowerCase()) ?? "Offline") === "Offline" ? "Offline" : "Available",
    })),
    call: { ani, dnis: world.dnis || dialledOf(point) },
    country: point?.country ?? "US",
    startAt: startAt === null ? Date.now() : zonedTime(startAt, script.timeZone),
    ahead: Object.fromEntries(
      Object.entries(ahead).filter(([skill, count]) => count > 0 && names.has(skill)),
    ),
    answers,
  };
}

const dialledOf = (point: { readonly number: string } | undefined): string =>
  point && point.number !== "*" ? point.number : "1000";

/** Skills that the script names; used when the workspace could not be asked. */
function* skillsOf(script: Script): Generator<string> {
  for (const { type, properties } of Object.values(script.actions)) {
    const spec = language.specs.get(type);
    for (const { ui, value } of spec ? fieldsOf(spec.properties, properties ?? {}) : []) {
      if (ui.kind === "resource" && ui.resource === "skill" && typeof value === "string")
        yield value;
    }
  }
}
