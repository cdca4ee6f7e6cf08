import type { Action, ActionSpec, Script } from "@cordboard/language";

import { isRecord } from "./path.ts";

export interface Hit {
  readonly id: string;
  readonly title: string;
  /** The value in which the words were found, when neither title nor id has them. */
  readonly value: string | null;
}

interface Entry {
  readonly title: string;
  readonly names: string;
  readonly values: readonly string[];
}

const known = new WeakMap<Action, Map<string, Entry>>();

/** Actions that have all the words of `search`: in title, type or id first, then within their values. */
export function searchActions(
  script: Script,
  specs: ReadonlyMap<string, ActionSpec>,
  search: string,
  limit: number,
): Hit[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  const named: Hit[] = [];
  const within: Hit[] = [];
  for (const [id, action] of Object.entries(script.actions)) {
    if (named.length >= limit) break;
    const { title, names, values } = entryOf(id, action, specs.get(action.type));
    if (has(names)) named.push({ id, title, value: null });
    else if (within.length < limit) {
      const value = values.find((text) => has(`${names} ${text.toLowerCase()}`));
      if (value !== undefined) within.push({ id, title, value });
    }
  }
  return [...named, ...within].slice(0, limit);
}

/** What is searched of an action; made once for each state of it. */
function entryOf(id: string, action: Action, spec: ActionSpec | undefined): Entry {
  const entries = known.get(action) ?? new Map<string, Entry>();
  known.set(action, entries);
  const before = entries.get(id);
  if (before) return before;
  const title = action.label ?? spec?.title ?? action.type;
  const names = `${title} ${spec?.title ?? ""} ${action.type} ${id}`.toLowerCase();
  const entry = { title, names, values: [...valuesIn(action.properties)] };
  entries.set(id, entry);
  return entry;
}

function* valuesIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "number") yield String(value);
  else if (Array.isArray(value)) for (const item of value) yield* valuesIn(item);
  else if (isRecord(value)) for (const item of Object.values(value)) yield* valuesIn(item);
}
