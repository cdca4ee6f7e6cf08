/** A person's password. */
export interface CredentialRow {
  readonly agent_id: string;
  readonly hash: string;
  readonly changed_at: number;
}

/** Somebody who is signed in; the hash is that of the token. */
export interface SessionRow {
  readonly hash: string;
  readonly agent_id: string;
  readonly used_at: number;
  readonly ends_at: number;
}

/** Attempts to sign in that failed, of a person or from an address: of either, a hash. */
export interface AttemptsRow {
  readonly who: string;
  readonly failed: number;
  readonly until: number;
}

/** A request that said by a key which one it is. */
export interface RequestKeyRow {
  readonly key: string;
  readonly request: string;
  readonly answer: string | null;
  readonly until: number;
}
