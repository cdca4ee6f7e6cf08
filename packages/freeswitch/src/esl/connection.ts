import { connect, type Socket } from "node:net";
import { TelephonyError } from "@cordboard/telephony";
import { type EslEvent, parseEvent } from "./event.ts";
import { EslFraming, type EslMessage } from "./framing.ts";

export interface ConnectionHandlers {
  event(event: EslEvent): void;
  /** Told once: it was lost, or could not be made. */
  closed(detail: string): void;
}

/** Who waits for the next answer. */
interface Waiting {
  readonly answered: (answer: string) => void;
  readonly lost: (error: TelephonyError) => void;
}

/**
 * One connection to an event socket. Commands are answered in the order in which they were sent, with events in
 * between; so an answer that comes too late for whoever asked is still taken off its place in the line.
 */
export class EslConnection {
  readonly #socket: Socket;
  readonly #framing = new EslFraming();
  readonly #handlers: ConnectionHandlers;
  readonly #waiting: Waiting[] = [];
  readonly #unread: EslMessage[] = [];
  readonly #greeted = Promise.withResolvers<void>();
  #detail = "the connection was closed";
  #closed = false;

  constructor(host: string, port: number, handlers: ConnectionHandlers) {
    this.#handlers = handlers;
    this.#greeted.promise.catch(() => undefined);
    this.#socket = connect({ host, port, noDelay: true });
    this.#socket.on("data", (bytes) => this.#read(bytes));
    this.#socket.on("error", (error) => void (this.#detail = error.message));
    this.#socket.on("close", () => this.#over());
  }

  /** Resolves when the switch asks for the password. */
  get greeted(): Promise<void> {
    return this.#greeted.promise;
  }

  /**
   * Sends a command and resolves with its answer, be it yes or no. Further lines are headers of the command.
   *
   * @throws TelephonyError when the connection is lost before the answer came
   */
  send(command: string, headers: readonly string[] = []): Promise<string> {
    const lines = [command, ...headers];
    if (lines.some((line) => /[\r\n]/.test(line)))
      return Promise.reject(new TelephonyError("switch-refused", "a command with a line break"));
    if (this.#closed) return Promise.reject(new TelephonyError("switch-unreachable", this.#detail));
    return new Promise((answered, lost) => {
      this.#waiting.push({ answered, lost });
      this.#socket.write(`${lines.join("\n")}\n\n`);
    });
  }

  /** Ends it from our side. @param detail - why, for the log */
  close(detail: string): void {
    if (this.#closed) return;
    this.#detail = detail;
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    const isBusy = this.#unread.length > 0;
    try {
      this.#unread.push(...this.#framing.push(bytes));
    } catch (error) {
      return this.close(`this is no event socket: ${String(error)}`);
    }
    if (!isBusy) this.#next();
  }

  /** Each has a turn of its own: whoever waits for one goes on, and tells, before the next is looked at. */
  #next(): void {
    const message = this.#unread[0];
    if (message === undefined || this.#closed) return;
    this.#take(message);
    setImmediate(() => {
      this.#unread.shift();
      this.#next();
    });
  }

  #take({ headers, body }: EslMessage): void {
    switch (headers.get("content-type")) {
      case "auth/request":
        return this.#greeted.resolve();
      case "command/reply":
        return this.#waiting.shift()?.answered(headers.get("reply-text") ?? "");
      case "api/response":
        return this.#waiting.shift()?.answered(body);
      case "text/event-json": {
        const event = parseEvent(body);
        if (event !== null) this.#handlers.event(event);
        return;
      }
      case "text/disconnect-notice":
        return this.close("the switch has ended the connection");
      case "text/rude-rejection":
        return this.close("the switch takes no connections from this address (apply-inbound-acl)");
      default:
    }
  }

  #over(): void {
    this.#closed = true;
    const lost = new TelephonyError("switch-unreachable", this.#detail);
    this.#greeted.reject(lost);
    for (const waiting of this.#waiting.splice(0)) waiting.lost(lost);
    this.#handlers.closed(this.#detail);
  }
}
