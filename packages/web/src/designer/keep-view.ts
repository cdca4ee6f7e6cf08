import { isRecord } from "../editor/index.ts";
import type { DesignerState } from "./store.ts";

/** How a person has arranged the designer; remembered in this browser. */
export type View = Pick<DesignerState, "panels" | "drawer" | "sizes" | "snap">;

const KEY = "cordboard.view";

/** What is remembered, over what a newcomer sees. */
export function keptView(first: View): View {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return first;
  }
  return overlaid(first, kept);
}

export function keepView({ panels, drawer, sizes, snap }: View): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ panels, drawer, sizes, snap }));
  } catch {
    // Full, or forbidden by the browser: the next visit begins as the first did.
  }
}

/** The members of `kept` that are of the same kind as in `first`. */
function overlaid<T>(first: T, kept: unknown): T {
  if (!isRecord(first)) return typeof kept === typeof first ? (kept as T) : first;
  if (!isRecord(kept)) return first;
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => [key, overlaid(value, kept[key])]),
  ) as T;
}
