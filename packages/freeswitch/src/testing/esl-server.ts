import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** The other end of one connection, with the words of the protocol. */
export class EslPeer {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  raw(text: string): void {
    this.#socket.write(text);
  }

  /** To `auth`, `event`, `bgapi`, `sendmsg`. */
  reply(text: string, more = ""): void {
    this.raw(`Content-Type: command/reply\nReply-Text: ${text}\n${more}\n`);
  }

  /** To `api`. */
  answer(text: string): void {
    this.#message("api/response", text);
  }

  event(fields: object): void {
    this.#message("text/event-json", JSON.stringify(fields));
  }

  /** As FreeSWITCH does when it is shut down. */
  sayGoodbye(): void {
    this.#message("text/disconnect-notice", "The system is being shut down.\n");
  }

  end(): void {
    this.#socket.destroy();
  }

  #message(type: string, body: string): void {
    this.raw(`Content-Type: ${type}\nContent-Length: ${Buffer.byteLength(body)}\n\n${body}`);
  }
}

export interface EslServer {
  readonly port: number;
  /** Connections that are open. */
  readonly peers: ReadonlySet<EslPeer>;
  close(): Promise<void>;
}

/**
 * An event socket in this process.
 *
 * @param onCommand - given each command, its lines joined by ` | `
 */
export async function startEslServer(
  onCommand: (command: string, to: EslPeer) => void,
  greeting = "Content-Type: auth/request\n\n",
  port = 0,
): Promise<EslServer> {
  const peers = new Set<EslPeer>();
  const server = createServer((socket) => {
    const peer = new EslPeer(socket);
    peers.add(peer);
    let rest = "";
    socket.on("data", (bytes) => {
      const commands = `${rest}${bytes.toString("utf8")}`.split("\n\n");
      rest = commands.pop() ?? "";
      for (const command of commands) onCommand(command.replaceAll("\n", " | "), peer);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => peers.delete(peer));
    peer.raw(greeting);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" ? (address?.port ?? 0) : 0,
    peers,
    close: async () => {
      for (const peer of peers) peer.end();
      server.close();
      await once(server, "close");
    },
  };
}
