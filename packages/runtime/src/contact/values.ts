/** A value a script's variable can hold. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };

export interface CodedError {
  readonly code: string;
  readonly message: string;
}

/** How a contact ended; on its record and in reports. */
export type Outcome =
  /** Talked with an agent. */
  | "handled"
  /** Talked with somebody outside, whom the script had called for them. */
  | "transferred"
  /** Was called back and talked with an agent. */
  | "callback-handled"
  /** The customer could not be reached in any attempt. */
  | "callback-failed"
  /** An agent called somebody, and they talked. */
  | "outbound-handled"
  /** An agent called somebody, and did not reach them. */
  | "outbound-failed"
  /** An agent has heard what the caller left. */
  | "voicemail-handled"
  /** The caller hung up while in queue. */
  | "abandoned"
  /** The caller hung up in the script, not in queue. */
  | "caller-hung-up"
  /** Was turned away: by the number's hook, because only their last agent would have done, or because nothing answers. */
  | "rejected"
  /** The script ended the call. */
  | "script-ended"
  /** Its call server was lost, and did not come back in time; what became of those who talked is not known. */
  | "server-lost"
  /** The script had no way on, ran away, or failed beyond its Error branches. */
  | "failed";
