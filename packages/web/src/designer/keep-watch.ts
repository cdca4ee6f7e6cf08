import { dropWork, keepWork } from "./kept-work.ts";
import { keepView } from "./keep-view.ts";
import { isUnsaved, useDesigner, type DesignerState } from "./store.ts";

const PAUSE_MS = 250;

/**
 * After each change, once there is a short pause, and when the page goes away: keeps what is not saved yet. When it
 * goes away, also how the panels stand.
 */
export function keepWatch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useDesigner.subscribe((state, before) => {
    const { history, undrawable, saved } = state;
    const same =
      history?.present === before.history?.present &&
      undrawable === before.undrawable &&
      saved === before.saved;
    if (same) return;
    clearTimeout(timer);
    timer = setTimeout(() => keepUnsaved(useDesigner.getState()), PAUSE_MS);
  });
  const leave = (event: BeforeUnloadEvent) => {
    const state = useDesigner.getState();
    keepUnsaved(state);
    if (isUnsaved(state)) event.preventDefault();
  };
  const keep = () => keepView(useDesigner.getState());
  window.addEventListener("beforeunload", leave);
  window.addEventListener("pagehide", keep);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("beforeunload", leave);
    window.removeEventListener("pagehide", keep);
    keep();
  };
}

function keepUnsaved(state: DesignerState): void {
  const { name, file, kept, history, undrawable } = state;
  if (name === null || !file) return;
  // Canonical text would take a moment of its own with each change.
  const text = history ? JSON.stringify(history.present) : undrawable;
  if (text !== null && isUnsaved(state)) keepWork(name, { text, base: file, at: Date.now() });
  else if (!kept) dropWork(name);
}
