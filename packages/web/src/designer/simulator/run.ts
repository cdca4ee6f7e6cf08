import { actionTypes } from "@cordboard/actions/semantics";
import { fieldsOf, type Script } from "@cordboard/language";
import { createSimulation, type Simulation, type SimulationOptions } from "@cordboard/simulator";

import { tellError } from "../../client.ts";
import { linkId } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { currentScript } from "../edit.ts";
import { loadResources } from "./load-resources.ts";
import { IDLE, useRun } from "./run-store.ts";

const CALLER = "+12025550123";
const ANYBODY = ["Anna", "Ben"];

/** Makes a call of the drawing as it is now ready to begin; agents who are logged in stay so. */
export async function prepareRun(): Promise<Simulation | null> {
  const script = currentScript();
  if (!script) return null;
  const before = useRun.getState().simulation;
  useRun.setState({ ...IDLE, script });
  try {
    const resources = await loadResources(script);
    const simulation = await createSimulation({ ...optionsFor(script, before), resources });
    if (useRun.getState().script !== script) return null;
    useRun.setState({ simulation });
    simulation.subscribe(() => look(simulation));
    return simulation;
  } catch (error) {
    useRun.setState({ failure: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

export const stopRun = (): void => useRun.setState(IDLE);

/** Does something in the simulation; what it refuses is told. */
export function inRun(act: (simulation: Simulation) => void): void {
  const { simulation } = useRun.getState();
  if (!simulation) return;
  try {
    act(simulation);
  } catch (error) {
    tellError(error);
  }
}

/** The canvas follows the call. */
function look(simulation: Simulation): void {
  const state = useRun.getState();
  if (state.simulation !== simulation) return;
  const { contact, journal, over } = simulation;
  const taken = new Set<string>();
  for (const entry of journal) {
    // What happens in a sub-script is not on this canvas: there the action that runs it is where the call is.
    if (entry.kind === "branch" && entry.branch !== null && entry.script === undefined) {
      taken.add(linkId({ from: entry.action, branch: entry.branch }));
    }
  }
  const runs = contact !== null && !over && contact.flow.status !== "ended";
  useRun.setState({
    step: state.step + 1,
    active: runs ? (contact.flow.callers[0] ?? contact.flow).action : null,
    taken: taken.size === state.taken.size ? state.taken : taken,
  });
}

function optionsFor(script: Script, before: Simulation | null): SimulationOptions {
  const { workspace } = useWorkspace.getState();
  const known = (workspace?.skills ?? []).map(({ name, ...config }) => ({ name, ...config }));
  const point =
    workspace?.points.find((candidate) => candidate.script === script.name) ?? workspace?.points[0];
  const names = new Set([...known.map(({ name }) => name), ...(workspace ? [] : skillsOf(script))]);
  const skills = [...names].map((name) => known.find((skill) => skill.name === name) ?? { name });
  const status = new Map(before?.agents().map((agent) => [agent.id, agent.status]));
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
    call: { ani: CALLER, dnis: point && point.number !== "*" ? point.number : "1000" },
    country: point?.country ?? "US",
    startAt: Date.now(),
  };
}

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
