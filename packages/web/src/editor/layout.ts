import {
  branchRows,
  layersOf,
  waysOf,
  type ActionSpec,
  type Position,
  type Script,
} from "@cordboard/language";

export interface Layout {
  readonly [id: string]: Position;
}

/** Sizes on the canvas, in its own pixels. */
export const NODE = { width: 232, head: 64, row: 24 } as const;
const COLUMN = NODE.width + 64;
const GAP = 40;
const BAND_GAP = 72;

/** Columns before the drawing goes on below, so that a long one stays readable as a whole. */
const bandOf = (columns: number) => Math.max(4, Math.round(Math.sqrt(columns) * 1.4));

/** A place for every action: columns from left to right in the order of the call, in bands
 * one below the other. The same drawing always gives the same places. */
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
      free = y + NODE.head + (rows.get(id)?.length ?? 0) * NODE.row + GAP;
    }
    bottom = Math.max(bottom, free - GAP);
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
  top: number,
): number {
  const wishes = (before.get(id) ?? []).flatMap((from) => {
    const place = places.get(from);
    return place ? [place.y + (ways.get(from) ?? []).indexOf(id) * NODE.row] : [];
  });
  return Math.max(top, Math.min(...wishes, wishes.length === 0 ? top : Number.POSITIVE_INFINITY));
}

const rank = (script: Script, specs: ReadonlyMap<string, ActionSpec>, id: string) =>
  specs.get(script.actions[id]?.type ?? "")?.starts === "entry" ? 0 : 1;
