/** How to reach a FreeSWITCH's event socket (mod_event_socket). */
export interface EslAccess {
  readonly host: string;
  /** 8021 by default. */
  readonly port?: number;
  readonly password: string;
}
