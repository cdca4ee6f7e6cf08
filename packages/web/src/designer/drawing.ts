import type { Position } from "@cordboard/language";

import { addAction, disconnect, linkById, removeActions, type LinkStart } from "../editor/index.ts";
import { language } from "../language.ts";
import { canvasView } from "./canvas-view.ts";
import { currentScript, edit } from "./edit.ts";
import { select, useDesigner } from "./store.ts";

/** Adds an action of a type, selects it, and links it as asked. Without a place it goes where one looks. */
export function draw(
  type: string,
  where: { at?: Position; from?: LinkStart; into?: LinkStart } = {},
): void {
  const spec = language.specs.get(type);
  if (!spec) return;
  let added: string | undefined;
  edit((script) => {
    const at = where.at ?? canvasView()?.middle() ?? { x: 0, y: 0 };
    const { script: next, id } = addAction(script, spec, { ...where, at });
    added = id;
    return next;
  });
  if (added === undefined) return;
  const id = added;
  select({ actions: [id] });
  setTimeout(() => canvasView()?.follow(id), 50);
}

export function deleteSelected(): void {
  const { selection } = useDesigner.getState();
  const script = currentScript();
  const link = selection.link && script ? linkById(script, selection.link) : undefined;
  if (link) edit((drawing) => disconnect(drawing, link));
  else edit((drawing) => removeActions(drawing, selection.actions));
  select({});
}

/** Selects an action and shows it. */
export function goTo(id: string): void {
  select({ actions: [id] });
  canvasView()?.reveal(id);
}
