import { createStore, type StoreApi } from "zustand/vanilla";

/** What an agent writes down about a contact. */
export interface NoteChange {
  readonly note?: string;
  readonly disposition?: string;
}

/** Written here, and not yet known to be at the server. */
export interface Draft {
  readonly agentId: string;
  readonly change: NoteChange;
  /** `refused`: the server does not take it, and would not another time; it is kept here. */
  readonly state: "typed" | "saving" | "waiting" | "refused";
}
export type Drafts = { readonly [contactId: string]: Draft };

export interface NotesOptions {
  readonly save: (agentId: string, contactId: string, change: NoteChange) => Promise<unknown>;
  /** Whether a failure is the server's last word. */
  readonly isFinal: (error: unknown) => boolean;
  readonly after: (ms: number, callback: () => void) => void;
  readonly kept: () => Drafts;
  readonly keep: (drafts: Drafts) => void;
}

export interface Notes extends StoreApi<Drafts> {
  readonly write: (agentId: string, contactId: string, change: NoteChange) => void;
  /** Asks the server for all that it does not have, at once. */
  readonly saveAll: () => void;
}

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

/**
 * Notes that save themselves: a moment after the last key, again where the server was not reached, and after a reload,
 * since what is not at the server is kept in the browser.
 */
export function createNotes({ save, isFinal, after, kept, keep }: NotesOptions): Notes {
  const store = createStore<Drafts>(() => unsent(kept()));
  const put = (contactId: string, draft: Draft | null) => {
    const { [contactId]: _, ...others } = store.getState();
    const drafts = draft ? { ...others, [contactId]: draft } : others;
    store.setState(drafts, true);
    keep(drafts);
  };

  async function send(contactId: string): Promise<void> {
    const draft = store.getState()[contactId];
    if (!draft || draft.state === "saving") return;
    const { agentId, change } = draft;
    put(contactId, { ...draft, state: "saving" });
    try {
      await save(agentId, contactId, change);
    } catch (error) {
      const now = store.getState()[contactId];
      if (!now) return;
      put(contactId, { ...now, state: isFinal(error) ? "refused" : "waiting" });
      if (!isFinal(error)) after(RETRY_MS, () => void send(contactId));
      return;
    }
    const now = store.getState()[contactId];
    if (now?.change === change) return put(contactId, null);
    // Somebody wrote on meanwhile.
    if (now) put(contactId, { ...now, state: "typed" });
    void send(contactId);
  }

  return {
    ...store,
    write(agentId, contactId, change) {
      const before = store.getState()[contactId];
      const state = before?.state === "saving" ? "saving" : "typed";
      const draft: Draft = { agentId, change: { ...before?.change, ...change }, state };
      put(contactId, draft);
      after(PAUSE_MS, () => {
        if (store.getState()[contactId]?.change === draft.change) void send(contactId);
      });
    },
    saveAll() {
      for (const contactId of Object.keys(store.getState())) void send(contactId);
    },
  };
}

/** Whether it was on its way when the page was left, nobody knows: it is sent again. */
const unsent = (drafts: Drafts): Drafts =>
  Object.fromEntries(
    Object.entries(drafts).map(([contactId, draft]) => [contactId, { ...draft, state: "typed" }]),
  );
