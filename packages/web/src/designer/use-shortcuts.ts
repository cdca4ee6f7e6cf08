import { useEffect } from "react";

import { COMMANDS } from "./commands/index.ts";
import { useDesigner } from "./store.ts";

/** Gives the keys to the commands. A key that belongs to a field, or to something with keys of its own, is left to it. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const keys = keysOf(event);
      const command = COMMANDS.find(({ shortcuts }) => shortcuts.includes(keys));
      if (!command || (inField(event.target) && !command.inFields)) return;
      if (/^(?:mod\+|(?:shift\+)?f\d)/.test(keys)) event.preventDefault();
      if (command.when(useDesigner.getState())) command.run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

const keysOf = (event: KeyboardEvent): string =>
  [
    ...(event.ctrlKey || event.metaKey ? ["mod"] : []),
    ...(event.shiftKey ? ["shift"] : []),
    event.key.toLowerCase(),
  ].join("+");

const inField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable], .monaco-editor, [data-own-keys]") !==
    null;
