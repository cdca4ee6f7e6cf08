import { language } from "@cordboard/actions/specs";
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

import { linkId, linksOf } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";

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
}
export type ActionNodeType = Node<ActionNodeData, "action">;

export const INPUT = "in";

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
    const data = {
      id,
      action,
      spec,
      title: titleOf(action, spec),
      summary: summaryOf(spec, action.properties),
      rows: branchRows(spec, action),
      severity,
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

export function edgesOf(
  script: Script,
  selected: string | null,
  taken: ReadonlySet<string>,
): Edge[] {
  return [...linksOf(script)].flatMap((link) => {
    const [from, to] = [script.actions[link.from], script.actions[link.to]];
    if (!from || !to) return [];
    const spec = language.specs.get(from.type);
    const id = linkId(link);
    const kind = branchRows(spec, from).find(({ name }) => name === link.branch)?.kind;
    const classes = [kind ?? "outcome", ...(taken.has(id) ? ["taken"] : [])];
    const names = [titleOf(from, spec), link.branch, titleOf(to, language.specs.get(to.type))];
    return [
      {
        id,
        source: link.from,
        sourceHandle: link.branch,
        target: link.to,
        targetHandle: INPUT,
        selected: id === selected,
        className: classes.map((name) => `cb-edge-${name}`).join(" "),
        ariaLabel: texts.canvas.link(...(names as [string, string, string])),
        type: "branch",
        markerEnd: {
          type: MarkerType.ArrowClosed,
          markerUnits: "userSpaceOnUse",
          width: 18,
          height: 18,
          color: `var(--cb-${taken.has(id) ? "live" : "link"})`,
        },
      },
    ];
  });
}

/** A place within what is seen for something dropped at the middle of a node. */
export const centred = ({ x, y }: Position, width: number): Position => ({
  x: x - width / 2,
  y: y - 24,
});
