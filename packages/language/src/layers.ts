import type { Script } from "./model.ts";

/** Ways on from each action, in the order in which its branches stand. */
export type Ways = ReadonlyMap<string, readonly string[]>;

export function waysOf(script: Script, order: (id: string) => readonly string[]): Ways {
  const ways = new Map<string, string[]>();
  for (const [id, { branches = {} }] of Object.entries(script.actions)) {
    const named = order(id);
    const names = Object.keys(branches).toSorted((a, b) => named.indexOf(a) - named.indexOf(b));
    const targets = names.map((name) => branches[name] ?? "");
    ways.set(
      id,
      [...new Set(targets)].filter((to) => to in script.actions && to !== id),
    );
  }
  return ways;
}

/**
 * The layer of each action, from 0: one more than the furthest before it, not counting the links that lead back in a
 * loop. The map is in the order in which a walk from the starts comes by. No recursion: a script may be long.
 */
export function layersOf(ways: Ways, starts: readonly string[]): ReadonlyMap<string, number> {
  const state = new Map<string, "open" | "done">();
  const back = new Set<string>();
  const found: string[] = [];
  const finished: string[] = [];
  for (const start of [...starts, ...ways.keys()]) {
    if (state.has(start)) continue;
    const path = [{ id: start, next: 0 }];
    state.set(start, "open");
    found.push(start);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const to = ways.get(at.id)?.[at.next++];
      if (to === undefined) {
        state.set(at.id, "done");
        finished.push(at.id);
        path.pop();
      } else if (!state.has(to)) {
        state.set(to, "open");
        found.push(to);
        path.push({ id: to, next: 0 });
      } else if (state.get(to) === "open") back.add(`${at.id} ${to}`);
    }
  }
  const layer = new Map(found.map((id) => [id, 0]));
  for (const id of finished.toReversed()) {
    for (const to of ways.get(id) ?? []) {
      if (back.has(`${id} ${to}`)) continue;
      layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(id) ?? 0) + 1));
    }
  }
  return layer;
}
