import { useMemo, useState } from "react";

import { useAsked, type Again, type Asked } from "./use-asked.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** A long list: so many pages of it as somebody has asked for, all of them as they are now. */
export function usePages<Item>(
  key: string,
  load: (after: string | undefined) => Promise<Page<Item>>,
  { news = null, ...again }: Again = {},
): Asked<Page<Item>> & { readonly more: () => void; readonly again: () => void } {
  const [asked, setAsked] = useState({ key, pages: 1 });
  const [turn, setTurn] = useState(0);
  const pages = asked.key === key ? asked.pages : 1;
  // Another one when there is news, or more is wanted.
  const reason = useMemo(() => ({ news, pages, turn }), [news, pages, turn]);
  const answer = useAsked(key, () => loadAll(load, pages), { ...again, news: reason });
  return {
    ...answer,
    more: () => setAsked({ key, pages: pages + 1 }),
    again: () => setTurn((before) => before + 1),
  };
}

async function loadAll<Item>(
  load: (after: string | undefined) => Promise<Page<Item>>,
  pages: number,
): Promise<Page<Item>> {
  let whole = await load(undefined);
  for (let page = 1; page < pages && whole.next !== null; page++) {
    const { items, next } = await load(whole.next);
    whole = { items: [...whole.items, ...items], next };
  }
  return whole;
}
