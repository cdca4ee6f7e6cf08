import type { Script } from "@cordboard/language";

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

/** From the selected action, or the one that has the keys, along the links; from nothing to where calls begin. */
export function walkOn(way: Way): void {
  const script = currentScript();
  const [selected] = useDesigner.getState().selection.actions;
  if (!script) return;
  const from = selected ?? focusedAction(script);
  const to =
    from === undefined ? entranceOf(script.actions) : walk(script, language.specs, from, way);
  if (to !== null) selectAndFocus(to);
}

/** Also after what was selected has been deleted, one goes on from where one is. */
function focusedAction({ actions }: Script): string | undefined {
  const id = document.activeElement?.closest(".react-flow__node")?.getAttribute("data-id");
  return id != null && Object.hasOwn(actions, id) ? id : undefined;
}

const entranceOf = (actions: {
  readonly [id: string]: { readonly type: string };
}): string | null => {
  const entry = Object.entries(actions).find(
    ([, { type }]) => language.specs.get(type)?.starts === "entry",
  );
  return entry?.[0] ?? Object.keys(actions)[0] ?? null;
};
