/** Work that was not saved, kept in this browser so that a reload or a crash loses nothing. */
export interface Draft {
  readonly text: string;
  /** The version that it began from. */
  readonly revision: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

const key = (name: string) => `cordboard.draft.${name}`;

export function keepDraft(name: string, draft: Draft): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(draft));
  } catch {
    // Full, or forbidden by the browser: the warning before leaving still stands.
  }
}

export function dropDraft(name: string): void {
  localStorage.removeItem(key(name));
}

export function findDraft(name: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key(name)) ?? "null") as Partial<Draft> | null;
    return typeof draft?.text === "string" && typeof draft.at === "number"
      ? { text: draft.text, revision: draft.revision ?? null, at: draft.at }
      : null;
  } catch {
    return null;
  }
}
