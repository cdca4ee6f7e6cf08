import type { Position, Script } from "@cordboard/language";
import type { ElkNode } from "elkjs/lib/elk-api.js";

import { inBands } from "./bands.ts";
import { placesOf } from "./layout.ts";
import { heightOf, NODE, type Layout } from "./node.ts";
import { walkOf, type Specs } from "./walk.ts";

/** What lays a graph out: ELK, here or in a worker. */
export type LayOut = (graph: ElkNode) => Promise<ElkNode>;

/** Why these: docs/decisions/0012-tidy.md. */
const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.randomSeed": "1",
  "elk.separateConnectedComponents": "false",
  "elk.layered.layering.strategy": "LONGEST_PATH_SOURCE",
  "elk.layered.cycleBreaking.strategy": "DEPTH_FIRST",
  "elk.layered.considerModelOrder.strategy": "PREFER_EDGES",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.spacing.nodeNode": "40",
  "elk.spacing.edgeNode": "8",
  "elk.spacing.edgeEdge": "4",
};
const INPUT_AT = 30;
/** From the top of a box to the middle of its first branch. */
const OUTPUT_AT = NODE.head - 6 + NODE.row / 2;

/**
 * Places for these actions, or for all: from left to right in the order of the call, with few crossings. Their
 * upper left corner stays where it is. What is tidy already stays as it is.
 */
export async function tidied(
  script: Script,
  specs: Specs,
  layOut: LayOut,
  ids: readonly string[] = Object.keys(script.actions),
): Promise<Layout> {
  const places = placesOf(script, specs);
  const part = partOf(script, ids);
  const walk = walkOf(part, specs);
  const height = (id: string) => heightOf(walk.rows.get(id)?.length ?? 0);
  const { children = [] } = await layOut(graphOf(part, walk, height));
  const layered = new Map(
    children.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
  const now = Object.fromEntries(
    [...layered.keys()].map((id) => [id, places[id] ?? { x: 0, y: 0 }]),
  );
  const folded = inBands(layered, height, now);
  const [from, to] = [corner([...folded.values()]), corner(Object.values(now))];
  return Object.fromEntries(
    [...folded].map(([id, { x, y }]) => [id, { x: x - from.x + to.x, y: y - from.y + to.y }]),
  );
}

function partOf(script: Script, ids: readonly string[]): Script {
  const wanted = new Set(ids);
  const actions = Object.entries(script.actions).filter(([id]) => wanted.has(id));
  return { ...script, actions: Object.fromEntries(actions) };
}

/** The order of actions and branches is the order of the walk: ELK keeps to it where that costs no crossings. */
function graphOf(
  script: Script,
  { rows, layers }: ReturnType<typeof walkOf>,
  height: (id: string) => number,
): ElkNode {
  const input = (id: string) => `in:${id}`;
  const output = (id: string, branch: string) => `out:${id}:${branch}`;
  const ids = [...layers.keys()];
  return {
    id: "script",
    layoutOptions: OPTIONS,
    children: ids.map((id) => ({
      id,
      width: NODE.width,
      height: height(id),
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
      ports: [
        { id: input(id), x: 0, y: INPUT_AT, layoutOptions: { "elk.port.side": "WEST" } },
        ...(rows.get(id) ?? []).map((branch, index) => ({
          id: output(id, branch),
          x: NODE.width,
          y: OUTPUT_AT + index * NODE.row,
          layoutOptions: { "elk.port.side": "EAST" },
        })),
      ],
    })),
    edges: ids.flatMap((id) =>
      (rows.get(id) ?? []).flatMap((branch) => {
        const to = script.actions[id]?.branches?.[branch];
        if (to === undefined || !layers.has(to)) return [];
        return [{ id: `${id}:${branch}`, sources: [output(id, branch)], targets: [input(to)] }];
      }),
    ),
  };
}

const corner = (places: readonly Position[]): Position =>
  places.reduce(
    (least, { x, y }) => ({ x: Math.min(least.x, x), y: Math.min(least.y, y) }),
    places[0] ?? { x: 0, y: 0 },
  );
