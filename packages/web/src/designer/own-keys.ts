/** Does what has the keys use them itself: a field, an editor, a dialog, a menu? */
export const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    "input, textarea, select, [contenteditable], .monaco-editor, [data-own-keys], [role=dialog], [role=menu]",
  ) !== null;

/** Does the canvas have the keys, or nothing? */
export const isOnCanvas = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest(".cb-canvas") !== null);
