import { heatOf, useLive } from "../live/live-store.ts";
import { paintedOf, useTests } from "./tests-store.ts";

/** Are the scenarios' figures on the canvas? Those of real contacts go before them. */
const useIsPainted = (): boolean => useLive((state) => heatOf(state) === null);

/** What scenarios have seen of an action, while that is on the canvas. */
export function useSeen(action: string) {
  const free = useIsPainted();
  const seen = useTests((state) => paintedOf(state)?.get(action));
  return free ? seen : undefined;
}

/** How often scenarios took a branch, and the most that any was taken. */
export function useTaken(action: string, branch: string) {
  const count = useSeen(action)?.branches.find(({ name }) => name === branch)?.taken;
  const most = useTests((state) => state.most);
  return count === undefined ? undefined : { count, most };
}
