import type { Sessions, SignedIn } from "@cordboard/routing/sql";

import { hashed, newToken } from "./session-token.ts";

/** A session that has just begun. */
export interface NewSession {
  /** For the cookie, and kept nowhere. */
  readonly token: string;
  readonly maxAgeSec: number;
}

export interface SessionLimits {
  readonly idleMs: number;
  readonly longestMs: number;
  now(): number;
}

/** People's sessions; the database has the hashes of their tokens only. */
export class SessionKeeper {
  readonly #sessions: Sessions;
  readonly #limits: SessionLimits;
  readonly #listeners = new Set<() => void>();

  constructor(sessions: Sessions, limits: SessionLimits) {
    this.#sessions = sessions;
    this.#limits = limits;
  }

  async begin(agentId: string): Promise<NewSession> {
    const { longestMs, now } = this.#limits;
    const token = newToken();
    await this.#sessions.add(hashed(token), agentId, now(), now() + longestMs);
    return { token, maxAgeSec: longestMs / 1_000 };
  }

  /**
   * Who has the token; null when the session is over, or never was.
   *
   * @param isUse - something is asked with it now: it is not idle
   */
  find(token: string, isUse: boolean): Promise<SignedIn | null> {
    const now = this.#limits.now();
    const look = isUse ? this.#sessions.use : this.#sessions.find;
    return look(hashed(token), now, now - this.#limits.idleMs);
  }

  async end(token: string): Promise<void> {
    await this.#sessions.end(hashed(token));
    this.hasEnded();
  }

  async endAllOf(agentId: string): Promise<void> {
    await this.#sessions.endAllOf(agentId);
    this.hasEnded();
  }

  /** Sessions may have ended: whoever follows by one is looked at again. */
  hasEnded(): void {
    for (const listener of this.#listeners) listener();
  }

  onEnd(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
