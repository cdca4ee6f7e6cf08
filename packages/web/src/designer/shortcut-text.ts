import { texts } from "../texts/index.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `mod+shift+z` as the keyboard says it. */
export const shortcutText = (shortcut: string): string =>
  // A plus at the end is the key itself.
  shortcut
    .split(/\+(?=.)/)
    .map((key) => (isMac && key === "mod" ? "⌘" : (NAMES[key] ?? capital(key))))
    .join(isMac ? " " : "+");

const NAMES: { readonly [key: string]: string } = {
  ...texts.keys,
  arrowleft: "←",
  arrowright: "→",
  arrowup: "↑",
  arrowdown: "↓",
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
