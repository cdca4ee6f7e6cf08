import { useEffect, useRef } from "react";

/** What is used of a keyboard event. */
interface Press {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly code: string;
  readonly repeat: boolean;
}

/** The desk's keys, by the letter that goes with Alt. */
export const DESK_KEYS = {
  accept: "A",
  decline: "D",
  hangUp: "E",
  hold: "H",
  transfer: "T",
  schedule: "S",
  note: "N",
} as const;
export type DeskKey = keyof typeof DESK_KEYS;

/** Which of the desk's keys this is. Alt alone: with AltGr one types, and that is Ctrl and Alt. */
export function deskKeyOf(press: Press): DeskKey | null {
  const { altKey, ctrlKey, metaKey, shiftKey, code, repeat } = press;
  if (!altKey || ctrlKey || metaKey || shiftKey || repeat) return null;
  const named = Object.entries(DESK_KEYS).find(([, letter]) => code === `Key${letter}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own names
  return named ? (named[0] as DeskKey) : null;
}

/** As buttons tell it to people and to screen readers. */
export const keyText = (key: DeskKey): string => `Alt+${DESK_KEYS[key]}`;

const TYPING = "input, textarea, select, [contenteditable]";

/** Gives the keys to what can be done now. Who types somewhere keeps every key: Alt with a letter writes signs on a Mac. */
export function useDeskKeys(doing: { readonly [key in DeskKey]?: (() => void) | undefined }): void {
  const now = useRef(doing);
  useEffect(() => {
    now.current = doing;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = deskKeyOf(event);
      const act = key && now.current[key];
      if (!act || (event.target instanceof Element && event.target.closest(TYPING))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
