import type { ActionSpec, Position, Script } from "@cordboard/language";

import { branchRows } from "./branches.ts";
import { layersOf, waysOf } from "./layers.ts";

export interface Layout {
  readonly [id: string]: Position;
}

/** Sizes on the canvas, in its own pixels. */
export const NODE = { width: 216, head: 64, row: 24 } as const;
const COLUMN = NODE.width + 88;
const GAP = 40;

/** A place for every action: columns from left to right in the order of the call. The same drawing always gives the same places. */
export function tidy(script: Script, specs: ReadonlyMap<string, ActionSpec>): Layout {
  const rows = new Map(
    Object.entries(script.actions).map(([id, action]) => [
      id,
      branchRows(specs.get(action.type), action).map(({ name }) => name),
    ]),
  );
  const ways = waysOf(script, (id) => rows.get(id) ?? []);
  const starts = Object.keys(script.actions)
    .filter((id) => specs.get(script.actions[id]?.type ?? "")?.starts)
    .toSorted((a, b) => rank(script, specs, a) - rank(script, specs, b));
  const layers = layersOf(ways, starts);
  const before = new Map<string, string[]>();
  for (const [id, targets] of ways) {
    for (const to of targets) before.set(to, [...(before.get(to) ?? []), id]);
  }
  const columns = Map.groupBy(layers.keys(), (id) => layers.get(id) ?? 0);
  const places = new Map<string, Position>();
  for (const [column, ids] of [...columns].toSorted(([a], [b]) => a - b)) {
    const wish = new Map(ids.map((id) => [id, wishOf(id, before, places, ways)]));
    let free = 0;
    for (const id of ids.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))) {
      const y = Math.round(Math.max(free, wish.get(id) ?? 0));
      places.set(id, { x: column * COLUMN, y });
      free = y + NODE.head + (rows.get(id)?.length ?? 0) * NODE.row + GAP;
    }
  }
  return Object.fromEntries(places);
}

/** Where every action stands: as drawn, else where tidying would put it, clear of what is drawn. */
export function placesOf(script: Script, specs: ReadonlyMap<string, ActionSpec>): Layout {
  const ids = Object.keys(script.actions);
  const drawn = ids.filter((id) => script.layout?.[id]);
  if (drawn.length === ids.length) return script.layout ?? {};
  const tidied = tidy(script, specs);
  if (drawn.length === 0) return tidied;
  const below = Math.max(...drawn.map((id) => script.layout?.[id]?.y ?? 0)) + 240;
  return Object.fromEntries(
    ids.map((id) => {
      const { x = 0, y = 0 } = tidied[id] ?? {};
      return [id, script.layout?.[id] ?? { x, y: y + below }];
    }),
  );
}

/** Beside what comes before, a little lower for each way that lies above. */
function wishOf(
  id: string,
  before: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, Position>,
  ways: ReadonlyMap<string, readonly string[]>,
): number {
  const wishes = (before.get(id) ?? []).flatMap((from) => {
    const place = places.get(from);
    return place ? [place.y + (ways.get(from) ?? []).indexOf(id) * NODE.row] : [];
  });
  return wishes.length === 0 ? 0 : Math.min(...wishes);
}

const rank = (script: Script, specs: ReadonlyMap<string, ActionSpec>, id: string) =>
  specs.get(script.actions[id]?.type ?? "")?.starts === "entry" ? 0 : 1;
