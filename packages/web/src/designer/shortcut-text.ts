const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `mod+shift+z` as the keyboard says it. */
export const shortcutText = (shortcut: string): string =>
  shortcut
    .split("+")
    .map((key) => (key === "mod" ? (isMac ? "⌘" : "Ctrl") : capital(key)))
    .join(isMac ? " " : "+");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
