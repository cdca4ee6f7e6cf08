import {
  branchRows,
  summaryOf,
  type Action,
  type ActionSpec,
  type BranchRow,
  type Position,
  type Problem,
  type Script,
} from "@cordboard/language";
import { MarkerType, type Edge, type Node } from "@xyflow/react";

import { linkId, linksOf, type Link } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";
import { boxOf, INPUT, type Box } from "./box.ts";

/** Hints are for the list of problems: a drawing is not marked with them. */
export type NodeSeverity = Exclude<Problem["severity"], "info">;

export interface ActionNodeData extends Record<string, unknown> {
  readonly id: string;
  readonly action: Action;
  readonly spec: ActionSpec | undefined;
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly BranchRow[];
  readonly severity: NodeSeverity | null;
  readonly box: Box;
}
export type ActionNodeType = Node<ActionNodeData, "action">;

export type NoteNodeType = Node<{ readonly text: string }, "note">;
export type BoxNodeType = ActionNodeType | NoteNodeType;

/** How far below an action's upper edge links come in. */
export const INPUT_HEIGHT = 24;

/** What is moved by hand keeps to it, while that is wanted. */
export const GRID = 8;

/** How all of a drawing is shown. */
export const FIT = { padding: 0.12, maxZoom: 1 } as const;

/** What a node shows; made once for each state of an action, so that untouched nodes are not drawn again. */
export function createNodeData() {
  const made = new WeakMap<Action, Map<string, ActionNodeData>>();
  return (id: string, action: Action, severity: NodeSeverity | null): ActionNodeData => {
    const key = `${severity} ${id}`;
    const known = made.get(action)?.get(key);
    if (known) return known;
    const spec = language.specs.get(action.type);
    const rows = branchRows(spec, action);
    const data = {
      id,
      action,
      spec,
      title: titleOf(action, spec),
      summary: summaryOf(spec, action.properties),
      rows,
      severity,
      box: boxOf(spec, rows),
    };
    const states = made.get(action) ?? new Map<string, ActionNodeData>();
    made.set(action, states.set(key, data));
    return data;
  };
}

/** The worst that is wrong with each action. */
export function severities(problems: readonly Problem[]): ReadonlyMap<string, NodeSeverity> {
  const worst = new Map<string, NodeSeverity>();
  for (const { action, severity } of problems) {
    if (action === undefined || severity === "info") continue;
    if (worst.get(action) !== "error") worst.set(action, severity);
  }
  return worst;
}

interface MadeEdge {
  readonly from: Action;
  readonly to: Action;
  readonly selected: boolean;
  readonly taken: boolean;
  readonly edge: Edge;
}

/**
 * The links as edges; those whose ends are as they were stay the same objects, and are not drawn again. Where all are, the
 * list itself is the same: the canvas does much with a new one.
 */
export function createEdges() {
  let before = new Map<string, MadeEdge>();
  let edges: Edge[] = [];
  return (script: Script, selectedId: string | null, takenIds: ReadonlySet<string>): Edge[] => {
    const now = new Map<string, MadeEdge>();
    for (const link of linksOf(script)) {
      const [from, to] = [script.actions[link.from], script.actions[link.to]];
      if (!from || !to) continue;
      const id = linkId(link);
      const [selected, taken] = [id === selectedId, takenIds.has(id)];
      const known = before.get(id);
      const same =
        known?.from === from &&
        known.to === to &&
        known.edge.target === link.to &&
        known.selected === selected &&
        known.taken === taken;
      const edge = same ? known.edge : edgeOf(link, from, to, selected, taken);
      now.set(id, same ? known : { from, to, selected, taken, edge });
    }
    before = now;
    const made = [...now.values()].map(({ edge }) => edge);
    const same = made.length === edges.length && made.every((edge, index) => edge === edges[index]);
    if (!same) edges = made;
    return edges;
  };
}

function edgeOf(link: Link, from: Action, to: Action, selected: boolean, taken: boolean): Edge {
  const spec = language.specs.get(from.type);
  const kind = branchRows(spec, from).find(({ name }) => name === link.branch)?.kind;
  const classes = [kind ?? "outcome", ...(taken ? ["taken"] : [])];
  const [source, target] = [titleOf(from, spec), titleOf(to, language.specs.get(to.type))];
  return {
    id: linkId(link),
    source: link.from,
    sourceHandle: link.branch,
    target: link.to,
    targetHandle: INPUT,
    selected,
    className: classes.map((name) => `cb-edge-${name}`).join(" "),
    ariaLabel: texts.canvas.link(source, link.branch, target),
    type: "branch",
    markerEnd: taken ? TAKEN_ARROW : ARROW,
  };
}

const ARROW = {
  type: MarkerType.ArrowClosed,
  markerUnits: "userSpaceOnUse",
  width: 18,
  height: 18,
  color: "var(--cb-link)",
} as const;
const TAKEN_ARROW = { ...ARROW, color: "var(--cb-live)" } as const;

/** A place within what is seen for something dropped at the middle of a node. */
export const centred = ({ x, y }: Position, width: number): Position => ({
  x: x - width / 2,
  y: y - INPUT_HEIGHT,
});
