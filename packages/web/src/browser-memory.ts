/** What this browser remembers under a name; undefined when that is nothing, or nothing that can be read. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key(name)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // Full, or forbidden by the browser: then it holds until the page is left.
  }
}

const key = (name: string) => `cordboard.${name}`;
