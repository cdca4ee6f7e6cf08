import type { ActionSpec, BranchSpec } from "../define-action.ts";
import { fieldsOf, type FieldValue } from "../fields-of.ts";
import { adding, removing, replacing, suggested, type Fix } from "../fixes.ts";
import type { Action, Script } from "../model.ts";
import { say } from "../say.ts";
import { finding, type Finding } from "../source.ts";
import { targetOf } from "../target-of.ts";
import { closest, meant, quote } from "../words.ts";

/** An action with its spec and the branches it can take. */
export interface GraphNode {
  readonly id: string;
  readonly action: Action;
  readonly spec: ActionSpec;
  readonly branches: readonly BranchSpec[];
  /** What its properties hold, and what each means. */
  readonly fields: readonly FieldValue[];
}
export type Graph = ReadonlyMap<string, GraphNode>;

export function graphOf(script: Script, specs: ReadonlyMap<string, ActionSpec>): Graph {
  const graph = new Map<string, GraphNode>();
  for (const [id, action] of Object.entries(script.actions)) {
    const spec = specs.get(action.type);
    if (!spec) continue;
    const branches = spec.branches(action.properties ?? {});
    const path = ["actions", id, "properties"];
    const fields = action.properties ? [...fieldsOf(spec.properties, action.properties, path)] : [];
    graph.set(id, { id, action, spec, branches, fields });
  }
  return graph;
}

/** Links, entrances and dead ends. */
export function* checkGraph(graph: Graph): Generator<Finding> {
  yield* checkStarts(graph);
  for (const node of graph.values()) {
    yield* checkLinks(node, graph);
    yield* checkDeadEnds(node);
  }
  // Behind a broken link everything is out of reach: to say so would only hide the one mistake.
  if (!isBroken(graph)) yield* checkReach(graph);
}

const isBroken = (graph: Graph) =>
  [...graph.values()].some(({ action }) =>
    Object.values(action.branches ?? {}).some((to) => !graph.has(to)),
  );

export const label = ({ id, action }: Pick<GraphNode, "id" | "action">) =>
  action.label ? `"${action.label}" (${id})` : `"${id}"`;

function* checkStarts(graph: Graph): Generator<Finding> {
  const starts = new Map<string, GraphNode>();
  for (const node of graph.values()) {
    if (!node.spec.starts) continue;
    const earlier = starts.get(node.spec.starts);
    if (earlier) {
      yield finding(
        "L0202",
        ["actions", node.id],
        say`${label(node)} is a second ${node.spec.type}: the first is ${label(earlier)}.`,
      );
    } else starts.set(node.spec.starts, node);
  }
  if (!starts.has("entry"))
    yield finding("L0201", ["actions"], say`The script has no action at which calls begin.`);
}

function* checkLinks(node: GraphNode, graph: Graph): Generator<Finding> {
  const names = node.branches.map(({ name }) => name);
  for (const [branch, to] of Object.entries(node.action.branches ?? {})) {
    const path = ["actions", node.id, "branches", branch];
    if (!names.includes(branch)) {
      const hint = closest(branch, names);
      const known =
        names.length > 0
          ? say`Its branches: ${names.join(", ")}.`
          : say`It ends the script and has no branches.`;
      yield finding(
        "L0204",
        path,
        say`${label(node)} has no branch ${quote(branch)}. ${hint ? say`Did you mean "${hint}"?` : known}`,
        hint === undefined || Object.hasOwn(node.action.branches ?? {}, hint)
          ? suggested(removing(say`Remove the link of ${branch}`, path))
          : suggested(
              removing(say`Rename the branch to ${hint}`, path),
              adding(say``, [...path.slice(0, -1), hint], to),
            ),
      );
    }
    const target = graph.get(to);
    if (!target) {
      const hint = closest(to, graph.keys());
      yield finding(
        "L0203",
        path,
        say`Branch ${branch} of ${label(node)} leads to ${quote(to)}, which does not exist${meant(hint)}`,
        suggested(
          hint === undefined
            ? removing(say`Remove the link`, path)
            : replacing(say`Link to ${hint}`, path, hint),
        ),
      );
    } else if (target.spec.starts) {
      yield finding(
        "L0207",
        path,
        say`Branch ${branch} of ${label(node)} leads to ${label(target)}, which is an entrance.`,
        suggested(removing(say`Remove the link`, path)),
      );
    }
  }
}

function* checkDeadEnds(node: GraphNode): Generator<Finding> {
  const open = node.branches
    .filter(({ name, fallback }) => !fallback && !targetOf(node.action, name))
    .map(({ name }) => name);
  if (open.length > 0) {
    yield finding(
      "L0205",
      ["actions", node.id],
      say`${label(node)} is a dead end: the call has no way on from ${open.join(", ")}.`,
    );
  }
}

/** Takes away an action, its place, and what leads to it. */
function removal({ id, action }: GraphNode, graph: Graph): Fix {
  const links = [...graph.values()].flatMap((other) =>
    Object.entries(other.action.branches ?? {})
      .filter(([, to]) => to === id && other.id !== id)
      .map(([branch]) => removing(say``, ["actions", other.id, "branches", branch])),
  );
  return suggested(
    removing(say`Remove ${action.label ?? id}`, ["actions", id]),
    removing(say``, ["layout", id]),
    ...links,
  );
}

function* checkReach(graph: Graph): Generator<Finding> {
  const reached = new Set<string>();
  const open = [...graph.values()].filter(({ spec }) => spec.starts);
  if (open.length === 0) return;
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node.id)) continue;
    reached.add(node.id);
    for (const to of Object.values(node.action.branches ?? {})) {
      const next = graph.get(to);
      if (next) open.push(next);
    }
  }
  for (const node of graph.values()) {
    if (!reached.has(node.id))
      yield finding(
        "L0208",
        ["actions", node.id],
        say`No call ever reaches ${label(node)}.`,
        removal(node, graph),
      );
  }
}
