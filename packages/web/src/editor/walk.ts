import { branchRows, layersOf, waysOf, type ActionSpec, type Script } from "@cordboard/language";

export type Specs = ReadonlyMap<string, ActionSpec>;

/** The script as a call walks through it; always the same for the same logic, wherever its actions stand. */
export function walkOf(script: Script, specs: Specs) {
  const rows = new Map(
    Object.entries(script.actions).map(([id, action]) => [
      id,
      branchRows(specs.get(action.type), action).map(({ name }) => name),
    ]),
  );
  const ways = waysOf(script, (id) => rows.get(id) ?? []);
  const rank = (id: string) =>
    specs.get(script.actions[id]?.type ?? "")?.starts === "entry" ? 0 : 1;
  const starts = Object.keys(script.actions)
    .filter((id) => specs.get(script.actions[id]?.type ?? "")?.starts)
    .toSorted((a, b) => rank(a) - rank(b));
  return {
    /** The branches of each action, as its box shows them. */
    rows,
    ways,
    /** The layer of each action, in the order in which a walk comes by. */
    layers: layersOf(ways, starts),
  };
}
