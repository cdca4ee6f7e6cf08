import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

/** A TCP port on the loopback that nobody listens on now. */
export async function freeTcpPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no TCP port");
  return address.port;
}

/** A UDP port on the loopback that nobody listens on now. */
export async function freeUdpPort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}

/**
 * Many such ports, for phones that listen only later: below those that the system gives out itself, so that nobody
 * takes one by chance meanwhile.
 */
export async function freeUdpPorts(count: number): Promise<readonly number[]> {
  const found: number[] = [];
  let port = 10_000 + Math.floor(Math.random() * 8_000);
  while (found.length < count) {
    port += 1;
    if (await isFree(port)) found.push(port);
  }
  return found;
}

async function isFree(port: number): Promise<boolean> {
  const socket = createSocket("udp4");
  try {
    const listening = once(socket, "listening");
    socket.bind(port, "127.0.0.1");
    await listening;
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
