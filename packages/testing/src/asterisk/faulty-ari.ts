import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";

/** Stands between Cordboard and Asterisk, and does what it is told to. */
export interface FaultyAri {
  readonly url: string;
  /** What becomes of requests; events come through in any case. */
  requests: "answered" | "refused";
  /** So much longer answers to requests take, in ms; events do not. */
  slowMs: number;
  /** The WebSockets that are open are cut. */
  cut(): void;
  /** Breaks all connections and takes no new ones, until it {@link comesBack}. */
  goesAway(): Promise<void>;
  comesBack(): Promise<void>;
  close(): Promise<void>;
}

export async function faultyAri(ariUrl: string): Promise<FaultyAri> {
  const { port } = new URL(ariUrl);
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    if (faulty.requests === "refused") {
      incoming.resume();
      response.writeHead(500).end('{"error":"a fault of the test"}');
    } else onward(incoming, response, faulty.slowMs);
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
    slowMs: 0,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    goesAway: async () => {
      const closed = once(server, "close");
      server.close();
      faulty.cut();
      server.closeAllConnections();
      await closed;
    },
    comesBack: async () => {
      server.listen(own, "127.0.0.1");
      await once(server, "listening");
    },
    close: async () => {
      if (server.listening) await faulty.goesAway();
    },
  };
  return faulty;
}
