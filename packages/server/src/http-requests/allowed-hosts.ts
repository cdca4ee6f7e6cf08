import { isIP } from "node:net";

import { isLoopback, isPublic } from "./public-addresses.ts";

/** What the workspace lets requests reach. */
export interface AllowedHosts {
  /** Whether the host may be asked at this port. */
  host(host: string, port: number): boolean;
  /**
   * Whether the connection may go to this address of the host. One that is not public has to be named itself: a name
   * can lead anywhere, and whoever owns it can change that at any time.
   */
  address(host: string, address: string, port: number): boolean;
}

/** An entry of the list: `api.example.com`, `*.example.com`, `10.0.0.5:8080`, `[fd00::5]`. */
interface Entry {
  /** For all names that end in `.host`. */
  readonly wildcard: boolean;
  readonly host: string;
  readonly port: number | undefined;
}

const USUAL_PORTS: ReadonlySet<number> = new Set([80, 443]);

export function allowedHosts(list: readonly string[]): AllowedHosts {
  const entries = list.flatMap((text) => readEntry(text) ?? []);
  const named = (host: string, port: number) =>
    entries.some((entry) => !entry.wildcard && entry.host === host && fitsPort(entry, port));
  return {
    host: (host, port) =>
      named(host, port) ||
      (isIP(host) === 0 &&
        entries.some(
          (entry) => entry.wildcard && host.endsWith(`.${entry.host}`) && fitsPort(entry, port),
        )),
    address: (host, address, port) =>
      isPublic(address) ||
      named(address, port) ||
      (host === "localhost" && named(host, port) && isLoopback(address)),
  };
}

const fitsPort = ({ port }: Entry, wanted: number) =>
  port === undefined ? USUAL_PORTS.has(wanted) : port === wanted;

function readEntry(text: string): Entry | undefined {
  const [, star, host = "", port] = /^(\*\.)?(.+?)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (!URL.canParse(`http://${host}`)) return undefined;
  return {
    wildcard: star !== undefined,
    host: hostOf(new URL(`http://${host}`)),
    port: port === undefined ? undefined : Number(port),
  };
}

/** A name in small letters, or an address in its shortest form and without brackets: one host, one way to write it. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");

export const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" || protocol === "wss:" ? 443 : 80) : Number(port);
