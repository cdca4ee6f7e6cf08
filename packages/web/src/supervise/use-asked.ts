import { useEffect, useRef, useState } from "react";

import { paced, type Paced } from "../paced.ts";

/** What the server was asked for: null until it has answered. What it last answered stays when it fails later. */
export interface Asked<Value> {
  readonly value: Value | null;
  readonly error: unknown;
}

const NOTHING = { value: null, error: null };
const PAUSE_MS = 1_000;

/** When the server is asked again. */
export interface Again {
  /** Whatever changes when the answer may have changed. */
  readonly news?: unknown;
  /** Also without news, for what changes by the clock. */
  readonly everyMs?: number;
}

/**
 * Asks the server, and again when there is news, at most once a second.
 *
 * @param key - names what is asked for: another one is another question, with no answer yet
 */
export function useAsked<Value>(
  key: string,
  load: () => Promise<Value>,
  { news = null, everyMs }: Again = {},
): Asked<Value> {
  const [asked, setAsked] = useState<Asked<Value> & { readonly key: string }>({ key, ...NOTHING });
  const question = useRef(load);
  useEffect(() => {
    question.current = load;
  });
  const asking = useRef<Paced | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = paced(async () => {
      try {
        const value = await question.current();
        if (!isOver) setAsked({ key, value, error: null });
      } catch (error) {
        const before = (known: Asked<Value> & { readonly key: string }) =>
          known.key === key ? known.value : null;
        if (!isOver) setAsked((known) => ({ key, value: before(known), error }));
      }
    }, PAUSE_MS);
    asking.current = ask;
    ask.news();
    const timer = everyMs === undefined ? undefined : setInterval(ask.news, everyMs);
    return () => {
      clearInterval(timer);
      isOver = true;
      ask.stop();
    };
  }, [key, everyMs]);
  const last = useRef(news);
  useEffect(() => {
    if (last.current === news) return;
    last.current = news;
    asking.current?.news();
  }, [news]);
  return asked.key === key ? asked : NOTHING;
}
