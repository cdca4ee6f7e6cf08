import type { Script } from "@cordboard/language";

import {
  allPlaces,
  beginHistory,
  moveBoxes,
  record,
  redo,
  seal,
  undo,
  type History,
} from "../editor/index.ts";
import { language } from "../language.ts";
import { NOTHING, scriptOf, useDesigner } from "./store.ts";

/**
 * One edit of the drawing. Edits of the same `gesture`, one right after the other, are undone in one step.
 * The first edit writes down where everything stands, so that later ones do not make the rest jump.
 */
export function edit(change: (script: Script) => Script, gesture: string | null = null): void {
  const { history, review } = useDesigner.getState();
  if (!history || review) return;
  const changed = change(history.present);
  if (changed === history.present) return;
  setHistory(record(history, placed(changed, history.present), gesture));
}

function placed(changed: Script, before: Script): Script {
  const { actions, notes = {}, layout = {} } = changed;
  if ([...Object.keys(actions), ...Object.keys(notes)].every((id) => id in layout)) return changed;
  return moveBoxes(changed, {
    ...allPlaces(changed, language.specs),
    ...allPlaces(before, language.specs),
    ...layout,
  });
}

const IN_FIELD = "field:";

/** The gesture of typing in a field beside the canvas. */
export const inField = (place: string): string => IN_FIELD + place;
export const isInField = (gesture: string | null): boolean =>
  gesture?.startsWith(IN_FIELD) ?? false;

/** Takes over a whole document, such as one written as JSON. */
export function replaceScript(script: Script, gesture: string | null = null): void {
  const { history } = useDesigner.getState();
  setHistory(history ? record(history, script, gesture) : beginHistory(script));
  useDesigner.setState({ undrawable: null });
}

export const undoEdit = (): void => step(undo);
export const redoEdit = (): void => step(redo);

/** Ends the gesture, when the person leaves a field. */
export const endGesture = (): void => step(seal);

function step(change: (history: History<Script>) => History<Script>): void {
  const { history, review } = useDesigner.getState();
  if (history && !review) setHistory(change(history));
}

/** The selection never names what is not there. */
function setHistory(history: History<Script>): void {
  useDesigner.setState(({ selection }) => {
    const { actions: drawn, notes: noted = {} } = history.present;
    const actions = selection.actions.filter((id) => id in drawn);
    const notes = selection.notes.filter((id) => id in noted);
    const same =
      actions.length === selection.actions.length && notes.length === selection.notes.length;
    return { history, selection: same ? selection : { ...NOTHING, actions, notes } };
  });
}

export const currentScript = (): Script | null => scriptOf(useDesigner.getState());
