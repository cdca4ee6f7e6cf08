import type { Action, Script } from "../model.ts";
import { compare, contentOf, keysOf, own } from "./values.ts";

type Actions = Script["actions"];

/** One of the two scripts, with what finding renames needs to know of it. */
interface Side {
  readonly actions: Actions;
  /** Actions whose id the other script does not have, with what they are apart from their links. */
  readonly open: Map<string, string>;
  readonly incoming: ReadonlyMap<string, readonly (readonly [from: string, branch: string])[]>;
}

/**
 * The actions that are the same under another id, as a map from the id before to the id after: equal type, label and
 * properties, and a place in the flow that fits. Beginning with the actions that kept their ids, equal actions at
 * either end of the same branch are taken for each other; then equal ones that there is only one of. Each link is
 * looked at a few times at most, however alike the actions are.
 */
export function findRenames(before: Actions, after: Actions): Map<string, string> {
  const from = sideOf(before, after);
  const to = sideOf(after, before);
  const renames = new Map<string, string>();
  const pending = Object.keys(before)
    .filter((id) => Object.hasOwn(after, id))
    .toSorted(compare)
    .map((id): [string, string] => [id, id]);
  const pair = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return;
    const content = from.open.get(a);
    if (content === undefined || content !== to.open.get(b)) return;
    from.open.delete(a);
    to.open.delete(b);
    renames.set(a, b);
    pending.push([a, b]);
  };
  const spread = () => {
    for (const [a, b] of pending) {
      const [left, right] = [own(before, a)?.branches, own(after, b)?.branches];
      for (const branch of keysOf(left)) pair(own(left, branch), own(right, branch));
      const sources = onlyOnes(sourcesOf(a, from));
      const others = onlyOnes(sourcesOf(b, to));
      for (const key of [...sources.keys()].toSorted(compare))
        pair(sources.get(key), others.get(key));
    }
    pending.length = 0;
  };
  spread();
  const left = onlyOnes([...from.open].map(([id, content]) => [content, id]));
  const right = onlyOnes([...to.open].map(([id, content]) => [content, id]));
  for (const content of [...left.keys()].toSorted(compare)) {
    const [a, b] = [left.get(content), right.get(content)];
    if (a !== undefined && b !== undefined && fits(a, from, b, to, renames)) pair(a, b);
    spread();
  }
  return renames;
}

function sideOf(actions: Actions, other: Actions): Side {
  const open = new Map<string, string>();
  const incoming = new Map<string, (readonly [string, string])[]>();
  for (const [id, action] of Object.entries(actions)) {
    if (!Object.hasOwn(other, id)) open.set(id, essence(action));
    for (const [branch, to] of Object.entries(action.branches ?? {})) {
      const links = incoming.get(to);
      if (links) links.push([id, branch]);
      else incoming.set(to, [[id, branch]]);
    }
  }
  return { actions, open, incoming };
}

const essence = ({ type, label, properties = {} }: Action) => contentOf([type, label, properties]);

/** Where an action is reached from by others whose counterpart is still looked for: `branch and content` → id. */
const sourcesOf = (id: string, { open, incoming }: Side): [string, string][] =>
  (incoming.get(id) ?? []).flatMap(([from, branch]): [string, string][] => {
    const content = open.get(from);
    return content === undefined ? [] : [[`${branch} ${content}`, from]];
  });

/** Of several with the same key none can be told from the others: only keys that stand once are kept. */
function onlyOnes(entries: Iterable<readonly [string, string]>): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [key, value] of entries) {
    if (found.has(key)) twice.add(key);
    else found.set(key, value);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** Have they a link in common, or none at all? */
function fits(
  a: string,
  from: Side,
  b: string,
  to: Side,
  renames: ReadonlyMap<string, string>,
): boolean {
  const left = linksOf(a, from, (id) => renames.get(id) ?? id);
  const right = linksOf(b, to, (id) => id);
  if (left.size === 0 && right.size === 0) return true;
  return [...left].some((link) => right.has(link));
}

/** Neighbours that are not told yet are named by what they are. */
function linksOf(id: string, side: Side, nameOf: (id: string) => string): Set<string> {
  const name = (other: string) =>
    other === id ? "itself" : (side.open.get(other) ?? `=${nameOf(other)}`);
  const out = Object.entries(own(side.actions, id)?.branches ?? {});
  return new Set([
    ...out.map(([branch, to]) => `to ${branch} ${name(to)}`),
    ...(side.incoming.get(id) ?? []).map(([other, branch]) => `from ${branch} ${name(other)}`),
  ]);
}
