import type { IncomingHttpHeaders } from "node:http";

import { ServerError } from "../errors.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Only this machine reaches a server that listens there. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === "::1";

/** Names by which the server may be called; null: any. */
export type KnownHosts = ReadonlySet<string> | null;

/**
 * Which `Host` headers are answered. A server that only this machine reaches answers only to this machine's
 * names, so that a web site cannot reach it by pointing a name of its own at 127.0.0.1.
 */
export function knownHosts(host: string, allowed: readonly string[]): KnownHosts {
  if (!isLoopback(host) && allowed.length === 0) return null;
  return new Set([...LOOPBACK, host, ...allowed].map((name) => name.toLowerCase()));
}

/** @throws ServerError `unknown-host` */
export function checkHost({ host = "" }: IncomingHttpHeaders, known: KnownHosts): void {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  if (known && !known.has(name)) {
    throw new ServerError("unknown-host", `This server is not known as "${name.slice(0, 64)}".`);
  }
}

/**
 * A browser sends the cookie of a session with what other sites make it send, so a change is taken only from the server's
 * own pages; and from programs that are no browsers, which send neither header.
 *
 * @throws ServerError `foreign-origin`
 */
export function checkOrigin(headers: IncomingHttpHeaders): void {
  const site = headers["sec-fetch-site"];
  if (site === "same-origin" || site === "none") return;
  const { origin, host } = headers;
  if (site === undefined && origin === undefined) return;
  if (site === undefined && origin !== undefined && hostOf(origin) === host) return;
  throw new ServerError("foreign-origin");
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
