import type { Script } from "@cordboard/language";

import { linkId, linksOf, type Link } from "./links.ts";

/** What one sees change on the canvas: what came, and what went. */
export interface Changed {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Among actions that were there, and are still; one that leads elsewhere now is new. */
  readonly linked: readonly Link[];
  readonly unlinked: readonly Link[];
}

export function changed(before: Script, after: Script): Changed {
  const [then, now] = [before.actions, after.actions];
  const stays = (link: Link) => [link.from, link.to].every((id) => id in then && id in now);
  const [were, are] = [linksById(before), linksById(after)];
  return {
    added: Object.keys(now).filter((id) => !(id in then)),
    removed: Object.keys(then).filter((id) => !(id in now)),
    linked: [...are].flatMap(([id, link]) =>
      stays(link) && were.get(id)?.to !== link.to ? [link] : [],
    ),
    unlinked: [...were].flatMap(([id, link]) => (stays(link) && !are.has(id) ? [link] : [])),
  };
}

const linksById = (script: Script): ReadonlyMap<string, Link> =>
  new Map([...linksOf(script)].map((link) => [linkId(link), link]));
