import type { IncomingHttpHeaders } from "node:http";

import { parseCookie, stringifySetCookie } from "cookie";

/** How something that only this server may know again travels with the browser. */
export interface SiteCookie {
  readonly name: string;
  read(headers: IncomingHttpHeaders): string | undefined;
  /** The header `set-cookie`. @param maxAgeSec - 0 takes it away */
  write(value: string, maxAgeSec: number): string;
}

/**
 * No script reads it, and other sites' pages do not send it with what they ask; behind HTTPS it travels encrypted only,
 * and `__Host-` keeps neighbouring names from setting it.
 */
export function siteCookie(plainName: string, isHttps: boolean): SiteCookie {
  const name = isHttps ? `__Host-${plainName}` : plainName;
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
