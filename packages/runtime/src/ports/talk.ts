/** An agent's conversation as their desk shows it. */
export interface TalkReport {
  /** Of the agent. */
  readonly offerId: string;
  /** The customer hears music. */
  readonly held: boolean;
  /** Whom the agent is calling for the customer, or talks with meanwhile; null: nobody. */
  readonly transfer: TransferReport | null;
}

export interface TransferReport {
  /** A number, or an agent's name. */
  readonly to: string;
  readonly state: "ringing" | "talking";
}

/** What an agent wants with the contact that they talk with. */
export type DeskAsk =
  | { readonly do: "hold" | "resume" | "complete" | "cancel" }
  | {
      readonly do: "transfer";
      /** E.164, or an extension. */
      readonly number: string;
      /** Empty: the number that was called. */
      readonly callerId: string;
      /** The agent talks with them first. */
      readonly attended: boolean;
    }
  /** The caller goes over to a script. */
  | { readonly do: "script"; readonly hash: string };
