import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { ServerError } from "./errors.ts";

/** @returns the address that a browser can open */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, resolve);
  try {
    await promise;
  } catch (error) {
    throw inWords(error, port, host);
  }
  server.off("error", reject);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is no string
  const { port: bound } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${bound}`;
}

function inWords(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    const message = `Port ${port} of ${host} is in use by another program.`;
    return new ServerError("port-in-use", message, { cause: error });
  }
  if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
    const message = `Cannot listen at ${host}, port ${port}.`;
    return new ServerError("address-not-available", message, { cause: error });
  }
  return error;
}

/** Lets no request wait: those under way are finished, idle connections are closed. */
export async function stopListening(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_MS).unref();
  await promise;
  clearTimeout(force);
}

const CLOSE_MS = 3_000;
