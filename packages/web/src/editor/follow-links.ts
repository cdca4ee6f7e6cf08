import { branchRows, type ActionSpec, type Script } from "@cordboard/language";

import { linksOf } from "./links.ts";

/** Along the link, back along it, or to what else is reached from the same action. */
export type Way = "forth" | "back" | "up" | "down";

type Specs = ReadonlyMap<string, ActionSpec>;

/** The action that one comes to by the keyboard; null where there is none. */
export function walk(script: Script, specs: Specs, id: string, way: Way): string | null {
  if (way === "forth") return targetsOf(script, specs, id)[0] ?? null;
  const before = actionBefore(script, id);
  if (way === "back") return before;
  const row = before === null ? entrances(script) : targetsOf(script, specs, before);
  return row[row.indexOf(id) + (way === "up" ? -1 : 1)] ?? null;
}

/** Where the branches of an action lead, from the first to the last. */
function targetsOf(script: Script, specs: Specs, id: string): string[] {
  const action = script.actions[id];
  if (!action) return [];
  const targets = branchRows(specs.get(action.type), action).flatMap(({ to }) =>
    to !== null && script.actions[to] ? [to] : [],
  );
  return [...new Set(targets)];
}

/** What leads to an action; of several rather one that stands to its left, as that is the way calls come. */
function actionBefore(script: Script, id: string): string | null {
  const before = [...linksOf(script)].filter(({ from, to }) => to === id && from !== id);
  const x = (other: string) => script.layout?.[other]?.x ?? 0;
  return (before.find(({ from }) => x(from) < x(id)) ?? before[0])?.from ?? null;
}

/** Actions that nothing leads to, from above to below. */
function entrances(script: Script): string[] {
  const reached = new Set([...linksOf(script)].map(({ to }) => to));
  const y = (id: string) => script.layout?.[id]?.y ?? 0;
  return Object.keys(script.actions)
    .filter((id) => !reached.has(id))
    .toSorted((a, b) => y(a) - y(b));
}
