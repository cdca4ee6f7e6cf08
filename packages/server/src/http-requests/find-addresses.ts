import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

import { hostOf, portOf, type AllowedHosts } from "./allowed-hosts.ts";
import { RequestFailed, requestFailed } from "./request-failed.ts";

/** The addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveByDns: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses at which a URL may be asked: the only ones that the connection may go to.
 *
 * @throws RequestFailed
 */
export async function findAddresses(
  url: URL,
  allowed: AllowedHosts,
  resolve: Resolve,
): Promise<readonly LookupAddress[]> {
  const [host, port] = [hostOf(url), portOf(url)];
  if (!allowed.host(host, port)) {
    const place = `${url.hostname}${port === 80 || port === 443 ? "" : `:${port}`}`;
    throw new RequestFailed(
      "host-not-allowed",
      `The workspace does not allow ${place}: its cordboard.json lists what may be asked, under rest.allow.`,
    );
  }
  const found = await addressesOf(host, resolve);
  const [first] = found;
  if (!first) throw new RequestFailed("host-unreachable", `There is no host ${host}.`);
  const open = found.filter(({ address }) => allowed.address(host, address, port));
  if (open.length > 0) return open;
  throw new RequestFailed(
    "host-not-allowed",
    `${host} is at ${first.address}, which is no public address: if that is meant, name the address itself under rest.allow in cordboard.json.`,
  );
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await resolve(host);
  } catch (error) {
    throw requestFailed(error, host);
  }
}
