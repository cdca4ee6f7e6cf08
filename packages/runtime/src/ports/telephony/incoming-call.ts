export interface IncomingCall {
  /** The caller's number as the switch presents it; empty when withheld. */
  readonly ani: string;
  readonly dnis: string;
  readonly callerName?: string;
}
