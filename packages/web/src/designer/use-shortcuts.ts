import { useEffect } from "react";

import { COMMANDS } from "./commands/index.ts";
import { hasOwnKeys, isOnCanvas } from "./own-keys.ts";
import { useDesigner } from "./store.ts";

/** Gives the keys to the commands. A key that belongs to a field, or to something with keys of its own, is left to it. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const keys = keysOf(event);
      const command = COMMANDS.find(({ shortcuts }) => shortcuts.includes(keys));
      if (!command || command.byClipboard) return;
      if (hasOwnKeys(event.target) && !command.inFields) return;
      if (command.onCanvas && !isOnCanvas(event.target)) return;
      const can = command.when(useDesigner.getState());
      if (can || /^(?:mod\+|(?:shift\+)?f\d)/.test(keys)) event.preventDefault();
      if (can) command.run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** A sign such as `?` is itself, whether it takes Shift or not. */
const keysOf = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): string => {
  const name = key.toLowerCase();
  const isSign = name.length === 1 && name === key.toUpperCase();
  return [
    ...(ctrlKey || metaKey ? ["mod"] : []),
    ...(altKey ? ["alt"] : []),
    ...(shiftKey && !isSign ? ["shift"] : []),
    name,
  ].join("+");
};
