import { WebSocket } from "ws";
import { type AriAccess, authorization } from "./client.ts";
import { type AriEvent, parseEvent } from "./types.ts";

export interface SocketHandlers {
  event(event: AriEvent): void;
  /** The socket is open. A rejection closes it, and it is tried again. */
  open(): Promise<void>;
  /** Whether events still come through; asked from time to time. A rejection closes the socket, and it is tried again. */
  alive(): Promise<void>;
  /** The socket was lost, or could not be opened. */
  closed(detail: string): void;
}

export interface SocketTiming {
  /** Before the n-th try to reconnect (from 1), in ms. */
  readonly backoffMs: (attempt: number) => number;
  /** Time between two questions whether the socket is alive. */
  readonly aliveMs: number;
}

/** The stream of events: opened again whenever it is lost, until {@link stop}. */
export class AriSocket {
  readonly #url: URL;
  readonly #headers: Record<string, string>;
  readonly #handlers: SocketHandlers;
  readonly #timing: SocketTiming;
  #socket: WebSocket | null = null;
  #retry: NodeJS.Timeout | null = null;
  #attempt = 0;
  #stopped = false;

  constructor(access: AriAccess, app: string, handlers: SocketHandlers, timing: SocketTiming) {
    this.#url = new URL(`/ari/events?app=${encodeURIComponent(app)}`, access.url);
    this.#url.protocol = this.#url.protocol === "https:" ? "wss:" : "ws:";
    this.#headers = { authorization: authorization(access) };
    this.#handlers = handlers;
    this.#timing = timing;
  }

  /** Resolves when the first try has come to an end, good or bad. */
  start(): Promise<void> {
    return new Promise((resolve) => this.#connect(resolve));
  }

  stop(): void {
    this.#stopped = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#socket?.terminate();
  }

  #connect(settled: () => void = () => undefined): void {
    const socket = new WebSocket(this.#url, { headers: this.#headers, handshakeTimeout: 5_000 });
    this.#socket = socket;
    let detail = "the connection was closed";
    let heartbeat: NodeJS.Timeout | null = null;
    socket.on("error", (error) => void (detail = error.message));
    socket.on("message", (data) => {
      // One buffer: that is the default of `binaryType`.
      const event = Buffer.isBuffer(data) ? parseEvent(data.toString("utf8")) : null;
      if (event !== null) this.#handlers.event(event);
    });
    socket.on("open", () => {
      heartbeat = this.#keepAlive(socket);
      this.#handlers.open().then(
        () => {
          this.#attempt = 0;
          settled();
        },
        (error: unknown) => {
          detail = error instanceof Error ? error.message : String(error);
          socket.terminate();
        },
      );
    });
    socket.on("close", () => {
      if (heartbeat !== null) clearInterval(heartbeat);
      if (!this.#stopped) {
        this.#attempt += 1;
        this.#retry = setTimeout(() => this.#connect(), this.#timing.backoffMs(this.#attempt));
        this.#handlers.closed(detail);
      }
      settled();
    });
  }

  #keepAlive(socket: WebSocket): NodeJS.Timeout {
    const timer = setInterval(() => {
      this.#handlers.alive().catch(() => socket.terminate());
    }, this.#timing.aliveMs);
    timer.unref();
    return timer;
  }
}
