import { walk, type Way } from "../editor/index.ts";
import { language } from "../language.ts";
import { canvasView } from "./canvas-view.ts";
import { currentScript } from "./edit.ts";
import { select, useDesigner } from "./store.ts";

export function selectAll(): void {
  const script = currentScript();
  if (!script) return;
  select({ actions: Object.keys(script.actions), notes: Object.keys(script.notes ?? {}) });
}

/** Selects an action and gives it the keys. */
export function selectAndFocus(id: string): void {
  select({ actions: [id] });
  canvasView()?.focus(id);
}

/** From the selected action along the links; from nothing to where calls begin. */
export function walkOn(way: Way): void {
  const script = currentScript();
  const [from] = useDesigner.getState().selection.actions;
  if (!script) return;
  const to =
    from === undefined ? entranceOf(script.actions) : walk(script, language.specs, from, way);
  if (to !== null) selectAndFocus(to);
}

const entranceOf = (actions: {
  readonly [id: string]: { readonly type: string };
}): string | null => {
  const entry = Object.entries(actions).find(
    ([, { type }]) => language.specs.get(type)?.starts === "entry",
  );
  return entry?.[0] ?? Object.keys(actions)[0] ?? null;
};
