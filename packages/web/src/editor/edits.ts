import type { Action, ActionSpec, Position, Script } from "@cordboard/language";

import { kebab, uniqueId } from "./ids.ts";
import { changeAction, connect, linksOf, relink, type LinkStart } from "./links.ts";
import { startingProperties } from "./starting-properties.ts";

export interface Added {
  readonly script: Script;
  readonly id: string;
}

export interface Where {
  readonly at: Position;
  /** The branch that leads to the new action. */
  readonly from?: LinkStart;
  /** The link that the new action is put into: it leads on by Default to where the link led. */
  readonly into?: LinkStart;
}

/** A new action with an id made from its title. */
export function addAction(script: Script, spec: ActionSpec, { at, from, into }: Where): Added {
  const id = uniqueId(kebab(spec.title), (taken) => taken in script.actions);
  const properties = startingProperties(spec);
  const action: Action = { type: spec.type, ...(properties ? { properties } : {}) };
  let added: Script = {
    ...script,
    actions: { ...script.actions, [id]: action },
    layout: { ...script.layout, [id]: rounded(at) },
  };
  const entered = from ?? into;
  if (into && !spec.starts) {
    const to = script.actions[into.from]?.branches?.[into.branch];
    const goesOn = spec.branches(properties ?? {}).some(({ name }) => name === "Default");
    if (to !== undefined && goesOn) added = connect(added, { from: id, branch: "Default" }, to);
  }
  if (entered && !spec.starts) added = connect(added, entered, id);
  return { script: added, id };
}

/** Takes actions away. What led to one leads on to what followed it, where there was only one way on. */
export function removeActions(script: Script, ids: readonly string[]): Script {
  return ids.reduce(removeAction, script);
}

function removeAction(script: Script, id: string): Script {
  const action = script.actions[id];
  if (!action) return script;
  const ways = new Set(Object.values(action.branches ?? {}).filter((to) => to !== id));
  const [onlyWay] = ways.size === 1 ? [...ways] : [];
  const joined = relink(script, (link) => {
    if (link.to !== id) return link.to;
    return onlyWay === undefined || onlyWay === link.from ? null : onlyWay;
  });
  const { [id]: _action, ...actions } = joined.actions;
  const { [id]: _place, ...layout } = joined.layout ?? {};
  return { ...joined, actions, layout };
}

export function moveActions(script: Script, places: { readonly [id: string]: Position }): Script {
  const moved = Object.entries(places).filter(([id, place]) => {
    const { x, y } = rounded(place);
    const before = script.layout?.[id];
    return id in script.actions && (before?.x !== x || before.y !== y);
  });
  if (moved.length === 0) return script;
  const layout = Object.fromEntries(moved.map(([id, place]) => [id, rounded(place)]));
  return { ...script, layout: { ...script.layout, ...layout } };
}

export const setLabel = (script: Script, id: string, label: string): Script =>
  changeAction(script, id, ({ label: _before, ...action }) =>
    label === "" ? action : { ...action, label },
  );

/** Gives an action another id; links and layout follow. */
export function renameAction(script: Script, id: string, newId: string): Script {
  if (id === newId || !(id in script.actions) || newId in script.actions) return script;
  const renamed = <T>(map: { readonly [id: string]: T }) =>
    Object.fromEntries(
      Object.entries(map).map(([key, value]) => [key === id ? newId : key, value]),
    );
  const leading = [...linksOf(script)].filter(({ to }) => to === id);
  let next: Script = {
    ...script,
    actions: renamed(script.actions),
    ...(script.layout ? { layout: renamed(script.layout) } : {}),
  };
  for (const { from, branch } of leading) {
    next = connect(next, { from: from === id ? newId : from, branch }, newId);
  }
  return next;
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });
