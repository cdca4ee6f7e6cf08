import { linkWidth } from "../canvas/link-width.ts";
import { heatOf, useLive } from "./live-store.ts";

/** How wide a link is drawn while figures are shown; undefined: as always. */
export function useLinkWidth(from: string, branch: string): number | undefined {
  return useLive((state) => {
    const heat = heatOf(state);
    if (!heat || heat.size === 0) return undefined;
    return linkWidth(heat.get(from)?.branches[branch] ?? 0, state.most);
  });
}
