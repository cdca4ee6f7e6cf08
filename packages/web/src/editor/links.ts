import type { Action, Script } from "@cordboard/language";

/** A branch of an action: where a link begins. */
export interface LinkStart {
  readonly from: string;
  readonly branch: string;
}
export interface Link extends LinkStart {
  readonly to: string;
}

export const linkId = ({ from, branch }: LinkStart): string => `${from}:${branch}`;

export function* linksOf(script: Script): Generator<Link> {
  for (const [from, { branches }] of Object.entries(script.actions)) {
    for (const [branch, to] of Object.entries(branches ?? {})) yield { from, branch, to };
  }
}

export const linkById = (script: Script, id: string): Link | undefined =>
  [...linksOf(script)].find((link) => linkId(link) === id);

/** The script with one action changed by `change`; as it was when there is no such action. */
export function changeAction(
  script: Script,
  id: string,
  change: (action: Action) => Action,
): Script {
  const action = script.actions[id];
  if (!action) return script;
  const changed = change(action);
  return changed === action ? script : { ...script, actions: { ...script.actions, [id]: changed } };
}

/** Links a branch; a link that it has already is replaced. Nothing leads to an action that does not exist. */
export function connect(script: Script, { from, branch }: LinkStart, to: string): Script {
  if (!script.actions[to]) return script;
  return changeAction(script, from, (action) =>
    action.branches?.[branch] === to
      ? action
      : { ...action, branches: { ...action.branches, [branch]: to } },
  );
}

export function disconnect(script: Script, { from, branch }: LinkStart): Script {
  return changeAction(script, from, (action) => {
    if (action.branches?.[branch] === undefined) return action;
    const { [branch]: _gone, ...branches } = action.branches;
    return { ...action, branches };
  });
}

/** The script with every link sent through `change`; null takes the link away. */
export function relink(script: Script, change: (link: Link) => string | null): Script {
  let relinked = script;
  for (const link of linksOf(script)) {
    const to = change(link);
    if (to === link.to) continue;
    relinked = to === null ? disconnect(relinked, link) : connect(relinked, link, to);
  }
  return relinked;
}
