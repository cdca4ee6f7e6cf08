import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A wire between adapter and Asterisk that can be cut, and on which answers take their time. */
export interface SlowLink {
  /** What the adapter is given for Asterisk's address. */
  readonly url: string;
  /** Breaks all connections, and takes no new ones until {@link mend}. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Answers to requests take so many milliseconds longer; events do not. */
  slow(ms: number): void;
  close(): Promise<void>;
}

export async function openSlowLink(ariUrl: string): Promise<SlowLink> {
  const sockets = new Set<Socket>();
  let delayMs = 0;
  const server = createServer((near) => {
    const far = connect(Number(new URL(ariUrl).port), "127.0.0.1");
    const end = (): void => {
      near.destroy();
      far.destroy();
      sockets.delete(near);
    };
    sockets.add(near);
    for (const socket of [near, far]) socket.on("error", end).on("close", end);
    let isEvents = false;
    near.on("data", (data) => {
      isEvents ||= data.subarray(0, 40).includes("/ari/events?");
      far.write(data);
    });
    far.on("data", (data) => {
      if (delayMs === 0 || isEvents) near.write(data);
      else setTimeout(() => near.writable && near.write(data), delayMs).unref();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut: close,
    mend: async () => {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    slow: (ms) => void (delayMs = ms),
    close,
  };
}
