import { branchRows, type ActionSpec, type Position, type Script } from "@cordboard/language";

import { placesOf } from "./layout.ts";
import { heightOf, NODE, type Layout } from "./node.ts";

/** Size of a note on the canvas; a long one is higher. */
export const NOTE = { width: 232, height: 88 } as const;

/** What an action or a note takes on the canvas. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

type Specs = ReadonlyMap<string, ActionSpec>;

/** Where every action and every note stands. Notes without a place stand in a row above the actions. */
export function allPlaces(script: Script, specs: Specs): Layout {
  const places = placesOf(script, specs);
  const top = Math.min(...Object.keys(script.actions).map((id) => places[id]?.y ?? 0), 0);
  const notes = Object.keys(script.notes ?? {}).map((id, index) => {
    const above = { x: index * (NOTE.width + 24), y: top - NOTE.height - 48 };
    return [id, script.layout?.[id] ?? above] as const;
  });
  return { ...places, ...Object.fromEntries(notes) };
}

/** The boxes of those among `ids` that there are. */
export function boxesOf(script: Script, specs: Specs, ids: readonly string[]): Map<string, Box> {
  const places = allPlaces(script, specs);
  const boxes = new Map<string, Box>();
  for (const id of ids) {
    const place = places[id];
    const action = script.actions[id];
    if (!place) continue;
    if (action) {
      const rows = branchRows(specs.get(action.type), action).length;
      boxes.set(id, { ...place, width: NODE.width, height: heightOf(rows) });
    } else if (script.notes?.[id]) boxes.set(id, { ...place, ...NOTE });
  }
  return boxes;
}
