import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";

/** Stands between Cordboard and Asterisk, and does what it is told to. */
export interface FaultyAri {
  readonly url: string;
  /** What becomes of requests; events come through in any case. */
  requests: "answered" | "refused" | "slow";
  /** The WebSockets that are open are cut. */
  cut(): void;
  close(): Promise<void>;
}

/** Longer than Cordboard waits. */
const SLOW_MS = 10_000;

export async function faultyAri(ariUrl: string): Promise<FaultyAri> {
  const { port } = new URL(ariUrl);
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    if (faulty.requests === "refused") {
      incoming.resume();
      response.writeHead(500).end('{"error":"a fault of the test"}');
    } else onward(incoming, response, faulty.requests === "slow" ? SLOW_MS : 0);
  });
  const onward = (incoming: IncomingMessage, response: ServerResponse, delayMs: number): void => {
    const { method, url: path, headers } = incoming;
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      const timer = setTimeout(() => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }, delayMs);
      timer.unref();
    });
    sent.on("error", () => response.destroy());
    response.on("error", () => undefined);
    incoming.pipe(sent);
  };
  server.on("upgrade", (incoming: IncomingMessage, socket: Socket) => {
    const asterisk = connect(Number(port), "127.0.0.1");
    for (const end of [socket, asterisk]) {
      sockets.add(end);
      end.on("error", () => undefined);
      end.on("close", () => {
        sockets.delete(end);
        socket.destroy();
        asterisk.destroy();
      });
    }
    const headers = incoming.rawHeaders.map((text, index) => text + (index % 2 ? "\r\n" : ": "));
    asterisk.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join("")}\r\n`);
    socket.pipe(asterisk).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const own = typeof address === "object" ? address?.port : 0;
  const faulty: FaultyAri = {
    url: `http://127.0.0.1:${own}`,
    requests: "answered",
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      faulty.cut();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return faulty;
}
