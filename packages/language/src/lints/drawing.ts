import type { BranchSpec } from "../define-action.ts";
import type { Script } from "../model.ts";
import type { Graph, GraphNode } from "../rules/graph.ts";
import { targetOf } from "../target-of.ts";
import { componentsOf } from "./components.ts";
import { variablesOf, type VariableUse } from "./variables.ts";

/** The way from one action to the next on one of its outcomes. */
export interface Link {
  readonly from: Step;
  readonly to: Step;
  readonly outcome: BranchSpec;
  /** The outcome's own branch is linked; else it falls to Default. */
  readonly linked: boolean;
}

/** An action among its neighbours. */
export interface Step extends GraphNode {
  readonly index: number;
  readonly out: Link[];
  readonly into: Link[];
  readonly uses: readonly VariableUse[];
  /** Variables that it gives a value, with their places. */
  readonly sets: ReadonlyMap<string, VariableUse["path"]>;
}

/** What lints look at: a script without errors, taken apart once for all of them. */
export interface Drawing {
  readonly script: Script;
  /** In the order of the script. */
  readonly steps: readonly Step[];
  /** The drawing in rounds: actions that lead to each other; those that follow come before those that lead to them. */
  readonly components: readonly (readonly Step[])[];
}

export function drawingOf(script: Script, graph: Graph): Drawing {
  const steps = new Map<string, Step>();
  for (const node of graph.values()) {
    const index = steps.size;
    steps.set(node.id, { ...node, ...variablesOf(node), index, out: [], into: [] });
  }
  for (const step of steps.values()) {
    for (const outcome of step.branches) {
      const way = outcome.fallback ? undefined : targetOf(step.action, outcome.name);
      const to = steps.get(way?.to ?? "");
      if (!way || !to) continue;
      const link = { from: step, to, outcome, linked: way.branch === outcome.name };
      step.out.push(link);
      to.into.push(link);
    }
  }
  const all = [...steps.values()];
  return { script, steps: all, components: componentsOf(all) };
}

export const isError = ({ outcome }: Link): boolean => outcome.kind === "error";
