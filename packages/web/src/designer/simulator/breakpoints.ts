import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";
import { useDesigner } from "../store.ts";

const MEMORY = "breakpoints";

type Breakpoints = { readonly [script: string]: readonly string[] };

/** Ids of the actions before which simulated calls stand still, by script; remembered in this browser. */
const useAll = create<Breakpoints>(() => (recall(MEMORY) as Breakpoints | undefined) ?? {});
useAll.subscribe((all) => remember(MEMORY, all));

const NONE: readonly string[] = [];

/** Of the script that is open. */
export function useBreakpoints(): readonly string[] {
  const name = useDesigner((state) => state.name) ?? "";
  return useAll((all) => all[name] ?? NONE);
}

export function useIsBreakpoint(action: string): boolean {
  const name = useDesigner((state) => state.name) ?? "";
  return useAll((all) => all[name]?.includes(action) ?? false);
}

export function toggleBreakpoints(actions: readonly string[]): void {
  const name = useDesigner.getState().name ?? "";
  const before = useAll.getState()[name] ?? NONE;
  const others = before.filter((action) => !actions.includes(action));
  const after = others.length < before.length ? others : [...before, ...actions];
  useAll.setState({ [name]: after });
}
