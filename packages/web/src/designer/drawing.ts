import type { Position, Script } from "@cordboard/language";

import {
  addAction,
  addNote,
  boxesOf,
  disconnect,
  linkById,
  removeActions,
  removeNotes,
  walk,
  type LinkStart,
  type Way,
} from "../editor/index.ts";
import { language } from "../language.ts";
import { canvasView } from "./canvas-view.ts";
import { useDialogs } from "./dialogs.ts";
import { currentScript, edit } from "./edit.ts";
import { select, selectedBoxes, useDesigner } from "./store.ts";

/** Adds an action of a type, selects it, and links it as asked; its id. Without a place it goes where one looks. */
export function draw(
  type: string,
  where: { at?: Position; from?: LinkStart; into?: LinkStart } = {},
): string | null {
  const spec = language.specs.get(type);
  const script = currentScript();
  if (!spec || !script) return null;
  const at = where.at ?? canvasView()?.middle() ?? { x: 0, y: 0 };
  const { script: next, id } = addAction(script, spec, { ...where, at });
  edit(() => next);
  select({ actions: [id] });
  setTimeout(() => canvasView()?.follow(id), 50);
  return id;
}

/** Adds an empty note, and lets it be written. */
export function drawNote(at: Position): void {
  const script = currentScript();
  if (!script) return;
  const { script: next, id } = addNote(script, at);
  edit(() => next);
  select({ notes: [id] });
  setTimeout(() => canvasView()?.focus(id), 50);
}

export function deleteSelected(): void {
  const { selection } = useDesigner.getState();
  const script = currentScript();
  const link = selection.link && script ? linkById(script, selection.link) : undefined;
  const next = script && (link?.from ?? neighbourOf(script, selection.actions));
  if (link) edit((drawing) => disconnect(drawing, link));
  else {
    edit((drawing) => removeNotes(removeActions(drawing, selection.actions), selection.notes));
  }
  select({});
  if (next != null) canvasView()?.focus(next);
}

/** Where the keys go on when actions are deleted: to one before them, else to one that follows. */
function neighbourOf(script: Script, ids: readonly string[]): string | null {
  const stays = (id: string | null) => (id !== null && !ids.includes(id) ? [id] : []);
  const near = (way: Way) => ids.flatMap((id) => stays(walk(script, language.specs, id, way)));
  return near("back")[0] ?? near("forth")[0] ?? null;
}

/** Changes all that is selected, such as where it stands. */
export function arrange(
  change: (script: Script, specs: typeof language.specs, ids: readonly string[]) => Script,
  gesture: string | null = null,
): void {
  const ids = selectedBoxes(useDesigner.getState());
  edit((script) => change(script, language.specs, ids), gesture);
}

/** Selects an action and shows it. */
export function goTo(id: string): void {
  select({ actions: [id] });
  canvasView()?.reveal(id);
}

/** Asks which action is to be put into the selected link. */
export function askForInsert(): void {
  const script = currentScript();
  const { link: id } = useDesigner.getState().selection;
  const into = script && id !== null ? linkById(script, id) : undefined;
  if (!script || !into) return;
  const boxes = boxesOf(script, language.specs, [into.from, into.to]);
  const [from, to] = [boxes.get(into.from), boxes.get(into.to)];
  if (!from || !to) return;
  askForAction({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, into);
}

/** Asks which action is to be added at a place. */
export function askForAction(at: Position, into?: LinkStart): void {
  const { x, y } = canvasView()?.onScreen(at) ?? at;
  useDialogs.setState({ adding: { x, y, at, ...(into ? { into } : {}) } });
}
