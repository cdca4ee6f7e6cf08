import { useLinkWidth } from "../live/use-link-width.ts";
import { useTaken } from "../tests/use-taken.ts";
import { linkWidth } from "./link-width.ts";

/** How a link is drawn while there are figures about it. */
export function useLinkLook(from: string, branch: string) {
  const width = useLinkWidth(from, branch);
  const taken = useTaken(from, branch);
  if (width !== undefined) return { strokeWidth: width };
  if (!taken) return undefined;
  return taken.count > 0
    ? { strokeWidth: linkWidth(taken.count, taken.most) }
    : { strokeWidth: 2, strokeDasharray: "3 6", stroke: "var(--cb-lost)" };
}
