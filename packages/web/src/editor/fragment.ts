import {
  isAction,
  isNote,
  isPosition,
  type Action,
  type ActionSpec,
  type Position,
  type Script,
} from "@cordboard/language";

import { boxesOf } from "./boxes.ts";
import { moveBoxes } from "./edits.ts";
import { hasBox, kebab, uniqueId } from "./ids.ts";
import { NODE, type Layout } from "./node.ts";
import { isRecord } from "./path.ts";

/**
 * A part of a script, as JSON on the clipboard: actions with the links among them, notes, and where they stand. Each
 * member is written as in the script document, so a whole script can be pasted too.
 *
 * @example `{"actions":{"play":{"type":"Play","branches":{"Default":"end"}},"end":{"type":"Hangup"}},"layout":{"play":{"x":0,"y":0},"end":{"x":296,"y":0}}}`
 */
export interface Fragment {
  readonly actions: Script["actions"];
  readonly notes: NonNullable<Script["notes"]>;
  readonly layout: Layout;
}

export interface Pasted {
  readonly script: Script;
  /** Ids in the script, which may be others than in the fragment. */
  readonly actions: readonly string[];
  readonly notes: readonly string[];
}

const STEP = 24;

/** Actions and notes of a script with all that lies among them. */
export function fragmentOf(
  script: Script,
  specs: ReadonlyMap<string, ActionSpec>,
  ids: readonly string[],
): Fragment {
  const boxes = boxesOf(script, specs, ids);
  const among = <T>(map: { readonly [id: string]: T }) =>
    Object.entries(map).filter(([id]) => boxes.has(id));
  const actions = among(script.actions).map(
    ([id, action]) => [id, linkedAmong(action, (to) => (boxes.has(to) ? to : undefined))] as const,
  );
  return {
    actions: Object.fromEntries(actions),
    notes: Object.fromEntries(among(script.notes ?? {})),
    layout: Object.fromEntries([...boxes].map(([id, { x, y }]) => [id, { x, y }])),
  };
}

/** The fragment in a text; null when it is something else. */
export function readFragment(text: string): Fragment | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { actions = {}, notes = {}, layout = {} } = value;
  const good =
    isMapOf<Action>(actions, isAction) &&
    isMapOf<{ text: string }>(notes, isNote) &&
    isMapOf<Position>(layout, isPosition);
  const empty = good && Object.keys(actions).length + Object.keys(notes).length === 0;
  return good && !empty ? { actions, notes, layout } : null;
}

/** Puts a fragment into the script, `by` away from where it stood, or farther where something stands already. */
export function paste(script: Script, fragment: Fragment, by: Position): Pasted {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...Object.keys(fragment.actions), ...Object.keys(fragment.notes)]) {
    const free = uniqueId(kebab(id), (other) => hasBox(script, other) || taken.has(other));
    taken.add(free);
    ids.set(id, free);
  }
  const renamed = <T>(map: { readonly [id: string]: T }) =>
    Object.entries(map).map(([id, value]) => [ids.get(id) ?? id, value] as const);
  const actions = renamed(fragment.actions).map(
    ([id, action]) => [id, linkedAmong(action, (to) => ids.get(to))] as const,
  );
  const notes = renamed(fragment.notes);
  const pasted = {
    ...script,
    actions: { ...script.actions, ...Object.fromEntries(actions) },
    ...(notes.length > 0 ? { notes: { ...script.notes, ...Object.fromEntries(notes) } } : {}),
  };
  return {
    script: moveBoxes(pasted, landing(script, fragment, ids, by)),
    actions: actions.map(([id]) => id),
    notes: notes.map(([id]) => id),
  };
}

/** The places of what is pasted: `by` away from where they were, farther where something stands already. */
function landing(
  script: Script,
  { layout }: Fragment,
  ids: ReadonlyMap<string, string>,
  by: Position,
): Layout {
  const stand = new Set(Object.values(script.layout ?? {}).map(({ x, y }) => `${x} ${y}`));
  for (let aside = 0; ; aside += STEP) {
    const places = [...ids].flatMap(([id, to]) => {
      const place = layout[id];
      const moved = place && { x: place.x + by.x + aside, y: place.y + by.y + aside };
      return moved ? [[to, moved] as const] : [];
    });
    if (!places.some(([, { x, y }]) => stand.has(`${x} ${y}`))) return Object.fromEntries(places);
  }
}

/** The middle of where a fragment stands. */
export function middleOf({ layout }: Fragment): Position {
  const places = Object.values(layout);
  if (places.length === 0) return { x: 0, y: 0 };
  const between = (starts: readonly number[], size: number) =>
    (Math.min(...starts) + Math.max(...starts) + size) / 2;
  return {
    x: between(
      places.map(({ x }) => x),
      NODE.width,
    ),
    y: between(
      places.map(({ y }) => y),
      NODE.head,
    ),
  };
}

/** The action without the links for which `target` knows no end. */
function linkedAmong(action: Action, target: (to: string) => string | undefined): Action {
  if (!action.branches) return action;
  const branches = Object.entries(action.branches).flatMap(([branch, to]) => {
    const known = target(to);
    return known === undefined ? [] : [[branch, known] as const];
  });
  return { ...action, branches: Object.fromEntries(branches) };
}

const isMapOf = <T>(
  value: unknown,
  isOne: (item: unknown) => boolean,
): value is { readonly [id: string]: T } => isRecord(value) && Object.values(value).every(isOne);
