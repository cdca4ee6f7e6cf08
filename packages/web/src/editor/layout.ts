import type { Position, Script } from "@cordboard/language";

import { BAND_GAP, bandOf, COLUMN } from "./bands.ts";
import { heightOf, NODE, type Layout } from "./node.ts";
import { walkOf, type Specs } from "./walk.ts";

const GAP = 40;

/** Where every action stands: as drawn, else at a first place in the order of the call, clear of what is drawn. */
export function placesOf(script: Script, specs: Specs): Layout {
  const ids = Object.keys(script.actions);
  const drawn = ids.filter((id) => script.layout?.[id]);
  if (drawn.length === ids.length) return script.layout ?? {};
  const first = firstPlaces(script, specs);
  if (drawn.length === 0) return first;
  const below = Math.max(...drawn.map((id) => script.layout?.[id]?.y ?? 0)) + 240;
  return Object.fromEntries(
    ids.map((id) => {
      const { x = 0, y = 0 } = first[id] ?? {};
      return [id, script.layout?.[id] ?? { x, y: y + below }];
    }),
  );
}

/** Columns from left to right in bands, as tidying makes them, but at once: a drawing has places before anybody tidies it. */
function firstPlaces(script: Script, specs: Specs): Layout {
  const { rows, ways, layers } = walkOf(script, specs);
  const before = new Map<string, string[]>();
  for (const [id, targets] of ways) {
    for (const to of targets) before.set(to, [...(before.get(to) ?? []), id]);
  }
  const columns = Map.groupBy(layers.keys(), (id) => layers.get(id) ?? 0);
  const perBand = bandOf(columns.size);
  const places = new Map<string, Position>();
  let top = 0;
  let bottom = 0;
  for (const [column, ids] of [...columns].toSorted(([a], [b]) => a - b)) {
    if (column > 0 && column % perBand === 0) top = bottom + BAND_GAP;
    const wish = new Map(ids.map((id) => [id, wishOf(id, before, places, ways, top)]));
    let free = top;
    for (const id of ids.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))) {
      const y = Math.round(Math.max(free, wish.get(id) ?? 0));
      places.set(id, { x: (column % perBand) * COLUMN, y });
      free = y + heightOf(rows.get(id)?.length ?? 0) + GAP;
    }
    bottom = Math.max(bottom, free - GAP);
  }
  return Object.fromEntries(places);
}

/** Beside what comes before, a little lower for each way that lies above. */
function wishOf(
  id: string,
  before: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, Position>,
  ways: ReadonlyMap<string, readonly string[]>,
  top: number,
): number {
  const wishes = (before.get(id) ?? []).flatMap((from) => {
    const place = places.get(from);
    return place ? [place.y + (ways.get(from) ?? []).indexOf(id) * NODE.row] : [];
  });
  return Math.max(top, Math.min(...wishes, wishes.length === 0 ? top : Number.POSITIVE_INFINITY));
}
