import { useMemo } from "react";

import { useCentre } from "./centre-store.ts";

/** What an agent is called whose id is known; the id itself for one who is no longer there. */
export function useNames(): (id: string) => string {
  const agents = useCentre((state) => state.agents);
  return useMemo(() => {
    const names = new Map(agents?.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }, [agents]);
}
