/** A request to a switch that is over. */
export interface SwitchRequest {
  /** What it was about, in few words of the switch: `channels`, `uuid_answer`. */
  readonly resource: string;
  readonly seconds: number;
  /** It was not answered, or the switch could not carry it out. */
  readonly failed: boolean;
}

/** Who measures. */
export interface SwitchWatch {
  /** Told of each request when it is over. */
  readonly onRequest?: (request: SwitchRequest) => void;
}
