import type { IncomingHttpHeaders } from "node:http";

import { SESSION_COOKIE } from "@cordboard/api";
import { parseCookie, stringifySetCookie } from "cookie";

/** How a session's token travels. */
export interface SessionCookie {
  readonly name: string;
  read(headers: IncomingHttpHeaders): string | undefined;
  /** The header `set-cookie`. @param maxAgeSec - 0 takes it away */
  write(token: string, maxAgeSec: number): string;
}

/**
 * No script reads it, and other sites' pages do not send it with what they ask; behind HTTPS it travels encrypted only,
 * and `__Host-` keeps neighbouring names from setting it.
 */
export function sessionCookie(isHttps: boolean): SessionCookie {
  const name = isHttps ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
  return {
    name,
    read: ({ cookie }) => (cookie === undefined ? undefined : parseCookie(cookie)[name]),
    write: (value, maxAge) =>
      stringifySetCookie({
        name,
        value,
        maxAge,
        path: "/",
        httpOnly: true,
        sameSite: "lax",
        secure: isHttps,
      }),
  };
}
