import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";

/** What a test says Asterisk answers: a status, and a body when there is one; undefined is 204. */
export type Answer = { readonly status: number; readonly body?: unknown } | undefined;

export interface FakeAri {
  readonly url: string;
  /** Every request but the first look around, as `METHOD /path`, in order. */
  readonly requests: string[];
  /** Bodies of those requests. */
  readonly bodies: unknown[];
  /** Decides what is answered; null leaves it unanswered. */
  answer: (request: string) => Answer | null;
  /** Asterisk's sockets are open, but no events come through. */
  deaf: boolean;
  /** What `GET /channels` shows. */
  channels: { id: string; state: string }[];
  send(event: unknown): void;
  /** Closes the socket from this side. */
  cut(): void;
  close(): Promise<void>;
}

/** An ARI in this process, for what needs no real Asterisk: order, failures, lost links. */
export async function startFakeAri(): Promise<FakeAri> {
  const sockets = new Set<WebSocket>();
  const server = createServer((request, response) => {
    void (async () => {
      const name = `${request.method} ${decodeURIComponent((request.url ?? "").replace("/ari", ""))}`;
      const body = await bodyOf(request);
      const hello = /^POST \/events\/user\/([^?]+)/.exec(name)?.[1];
      if (hello !== undefined) {
        if (!fake.deaf) fake.send({ type: "ChannelUserevent", eventname: hello });
        response.statusCode = 204;
        return void response.end();
      }
      const answer = lookAround(name, fake.channels) ?? (note(name, body), fake.answer(name));
      if (answer === null) return;
      const unknown = answer === undefined && name.startsWith("GET /asterisk/variable");
      response.statusCode = answer?.status ?? (unknown ? 404 : 204);
      response.end(answer?.body === undefined ? "" : JSON.stringify(answer.body));
    })();
  });
  const events = new WebSocketServer({ server });
  events.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const note = (name: string, body: unknown): void => {
    fake.requests.push(name);
    fake.bodies.push(body);
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const fake: FakeAri = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    bodies: [],
    answer: () => undefined,
    deaf: false,
    channels: [],
    send: (event) => {
      for (const socket of sockets) socket.send(JSON.stringify(event));
    },
    cut: () => {
      for (const socket of sockets) socket.terminate();
    },
    close: async () => {
      fake.cut();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return fake;
}

function lookAround(name: string, channels: FakeAri["channels"]): Answer {
  if (name === "GET /channels") return { status: 200, body: channels };
  if (name === "GET /bridges") return { status: 200, body: [] };
  if (name.startsWith("GET /applications/")) {
    return { status: 200, body: { channel_ids: channels.map(({ id }) => id) } };
  }
  return undefined;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}
