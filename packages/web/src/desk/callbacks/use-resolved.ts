import type { AnswerOf } from "@cordboard/api";
import { useEffect, useState } from "react";

import { client } from "../../client.ts";
import { isWhole, type LocalTime } from "./local-time.ts";

const PAUSE_MS = 150;

export type Resolved = AnswerOf<"resolveTime">;

/**
 * The moment that a local time means: the server says it, since it is the one that keeps the promise. Undefined while
 * it is being asked, and for half a time.
 */
export function useResolved({ date, time, timeZone }: LocalTime): Resolved | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly resolved: Resolved }>();
  const of = `${date} ${time} ${timeZone}`;
  useEffect(() => {
    if (!isWhole({ date, time, timeZone })) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      client.resolveTime({ date, time, timeZone }).then(
        (resolved) => wanted && setFound({ of, resolved }),
        // Making the callback says why not.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [of, date, time, timeZone]);
  return found?.of === of ? found.resolved : undefined;
}
