import {
  branchNames,
  DEFAULT_BRANCH,
  type Action,
  type ActionSpec,
  type Position,
  type Script,
} from "@cordboard/language";

import { hasBox, kebab, uniqueId } from "./ids.ts";
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
  const id = uniqueId(kebab(spec.title), (taken) => hasBox(script, taken));
  const properties = startingProperties(spec);
  const action: Action = { type: spec.type, ...(properties ? { properties } : {}) };
  let added: Script = {
    ...script,
    actions: { ...script.actions, [id]: action },
    layout: { ...script.layout, [id]: rounded(at) },
  };
  if (into) added = insertInto(added, spec, id, into);
  if (from && !spec.starts) added = connect(added, from, id);
  return { script: added, id };
}

/** Puts an action into a link: it leads on by Default to where the link led. */
export function insertInto(script: Script, spec: ActionSpec, id: string, link: LinkStart): Script {
  const action = script.actions[id];
  const to = script.actions[link.from]?.branches?.[link.branch];
  if (!action || to === undefined || spec.starts) return script;
  const entered = connect(script, link, id);
  return goesOn(spec, action)
    ? connect(entered, { from: id, branch: DEFAULT_BRANCH.name }, to)
    : entered;
}

/** May an action that stands there already be put into a link? Not when that would take a link away. */
export function canInsert(script: Script, spec: ActionSpec, id: string, link: LinkStart): boolean {
  const action = script.actions[id];
  const alone = [...linksOf(script)].every(({ from, to }) => from !== id && to !== id);
  return action !== undefined && alone && !spec.starts && link.from !== id && goesOn(spec, action);
}

const goesOn = (spec: ActionSpec, action: Action) =>
  branchNames(spec, action.properties).includes(DEFAULT_BRANCH.name);

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

/** Actions and notes to other places, in whole pixels. */
export function moveBoxes(script: Script, places: { readonly [id: string]: Position }): Script {
  const moved = Object.entries(places).filter(([id, place]) => {
    const { x, y } = rounded(place);
    const before = script.layout?.[id];
    return hasBox(script, id) && (before?.x !== x || before.y !== y);
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
  if (id === newId || !(id in script.actions) || hasBox(script, newId)) return script;
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
