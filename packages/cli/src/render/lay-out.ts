import type { ElkNode } from "elkjs/lib/elk-api.js";

import { withoutLongLines } from "./jumps.ts";
import { heightOf, INLET, lineKey, outlet, SIZE, type Placement, type Plan } from "./plan.ts";

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  "elk.aspectRatio": "1.6",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
  "elk.spacing.nodeNode": "40",
  "elk.spacing.edgeNode": "20",
  "elk.spacing.edgeEdge": "10",
  "elk.layered.spacing.nodeNodeBetweenLayers": "56",
  "elk.layered.spacing.edgeNodeBetweenLayers": "20",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "10",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.considerModelOrder.strategy": "PREFER_NODES",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.wrapping.strategy": "MULTI_EDGE",
};

/**
 * Layers from left to right in the order of the call, wrapped like lines of text; branches in the order of the spec.
 * Always the same for the same plan.
 */
export async function layOut(plan: Plan): Promise<Placement> {
  const { cells, lines } = withoutLongLines(plan);
  // Loaded only here: it is large, and most commands draw nothing.
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  const laid = await new Elk.default().layout(graphOf({ cells, lines }));
  const at = new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const routes = (laid.edges ?? []).map(({ sections }, index) => {
    const [line, section] = [lines[index], sections?.[0]];
    if (!line || !section) throw new Error("The layout lost a line.");
    const { startPoint, bendPoints = [], endPoint } = section;
    return [lineKey(line), [startPoint, ...bendPoints, endPoint]] as const;
  });
  return {
    cells: new Map(
      cells.map((cell) => [cell.place, { ...cell, ...(at.get(cell.place) ?? { x: 0, y: 0 }) }]),
    ),
    routes: new Map(routes),
  };
}

const port = (place: string, row: number | "in") => `${place}/${row}`;

function graphOf({ cells, lines }: Plan): ElkNode {
  const rows = new Map(cells.map((cell) => [cell.place, cell.rows]));
  return {
    id: "script",
    layoutOptions: OPTIONS,
    children: cells.map((cell) => ({
      id: cell.place,
      width: SIZE.width,
      height: heightOf(cell),
      layoutOptions: {
        "elk.portConstraints": "FIXED_POS",
        ...(cell.starts ? { "elk.layered.layering.layerConstraint": "FIRST" } : {}),
      },
      ports: [
        { id: port(cell.place, "in"), ...INLET, layoutOptions: { "elk.port.side": "WEST" } },
        ...cell.rows.map((name, row) => ({
          id: port(cell.place, row),
          ...outlet(cell.rows, name),
          layoutOptions: { "elk.port.side": "EAST" },
        })),
      ],
    })),
    edges: lines.map(({ from, branch, to }, index) => ({
      id: `line ${index}`,
      sources: [port(from, rows.get(from)?.indexOf(branch) ?? 0)],
      targets: [port(to, "in")],
    })),
  };
}
