import { type SwitchWatch, TelephonyError } from "@cordboard/telephony";
import { EslConnection } from "./connection.ts";
import type { EslEvent } from "./event.ts";
import { accepted } from "./refusal.ts";

/** How to reach a FreeSWITCH's event socket (mod_event_socket). */
export interface EslAccess {
  readonly host: string;
  /** 8021 by default. */
  readonly port?: number;
  readonly password: string;
}

export interface EslHandlers {
  event(event: EslEvent): void;
  /** Connected, and events come. A rejection closes the connection, and it is tried again. */
  open(): Promise<void>;
  /** The connection was lost, or could not be made. */
  closed(detail: string): void;
}

export interface EslTiming {
  /** Longest wait for an answer, in ms. */
  readonly timeoutMs: number;
  /** Before the n-th try to reconnect (from 1), in ms. */
  readonly backoffMs: (attempt: number) => number;
  /** Time between two questions whether the switch still answers, in ms. */
  readonly aliveMs: number;
}

/** An application for a channel to carry out, after those that it was given before. */
export interface Execution {
  readonly app: string;
  readonly arg: string;
  /** Comes back in the events of its beginning and its end as `Application-UUID`. */
  readonly id: string;
}

/** Commands to an event socket, and its events; connects again whenever it is lost, until {@link stop}. */
export class EslClient {
  readonly #access: EslAccess & SwitchWatch;
  readonly #events: readonly string[];
  readonly #handlers: EslHandlers;
  readonly #timing: EslTiming;
  readonly #jobs = new Map<string, (answer: string) => void>();
  #connection: EslConnection | null = null;
  #retry: NodeJS.Timeout | null = null;
  #alive: NodeJS.Timeout | null = null;
  #attempt = 0;
  #stopped = false;

  /** @param events - names of the events that are wanted */
  constructor(
    access: EslAccess & SwitchWatch,
    events: readonly string[],
    handlers: EslHandlers,
    timing: EslTiming,
  ) {
    this.#access = access;
    this.#events = events;
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
    this.#connection?.close("stopped");
  }

  /** Asks, and resolves with the answer. @throws TelephonyError when it is no, or does not come */
  async api(command: string): Promise<string> {
    return accepted(await this.#ask(`api ${command}`)).trim();
  }

  /**
   * Has a command carried out that takes long. Resolves when the switch has begun; `done` is called with the outcome
   * unless the connection is lost before it.
   */
  async background(command: string, done: (answer: string) => void): Promise<void> {
    const job = crypto.randomUUID();
    this.#jobs.set(job, done);
    try {
      accepted(await this.#ask(`bgapi ${command}`, [`Job-UUID: ${job}`]));
    } catch (error) {
      this.#jobs.delete(job);
      throw error;
    }
  }

  /** Hands an application to a channel. Resolves when the channel has it, not when it is carried out. */
  async execute(uuid: string, { app, arg, id }: Execution): Promise<void> {
    const headers = [
      "call-command: execute",
      `execute-app-name: ${app}`,
      `execute-app-arg: ${arg}`,
    ];
    // Without the lock an application would interrupt the one before it, which then went on after it.
    headers.push(`event-uuid: ${id}`, "event-lock: true");
    accepted(await this.#ask(`sendmsg ${uuid}`, headers));
  }

  async #ask(command: string, headers: readonly string[] = []): Promise<string> {
    const connection = this.#connection;
    if (connection === null) throw new TelephonyError("switch-unreachable", "not connected");
    const began = performance.now();
    const over = (failed: boolean): void => {
      const resource = /^(?:bg)?api (\w+)|^\w+/.exec(command);
      const seconds = (performance.now() - began) / 1000;
      this.#access.onRequest?.({ resource: resource?.[1] ?? resource?.[0] ?? "", seconds, failed });
    };
    const answer = await this.#soon(connection.send(command, headers)).catch((error: unknown) => {
      over(true);
      throw error;
    });
    over(false);
    return answer;
  }

  async #soon<T>(answer: Promise<T>): Promise<T> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(new TelephonyError("switch-unreachable", "it does not answer")),
      this.#timing.timeoutMs,
    );
    answer.catch(() => undefined);
    return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
  }

  #connect(settled: () => void = () => undefined): void {
    const { host, port = 8021 } = this.#access;
    const connection = new EslConnection(host, port, {
      event: (event) => this.#heard(event),
      closed: (detail) => {
        if (this.#connection === connection) this.#connection = null;
        this.#lost(detail);
        settled();
      },
    });
    this.#open(connection).then(settled, (error: unknown) =>
      connection.close(error instanceof Error ? error.message : String(error)),
    );
  }

  async #open(connection: EslConnection): Promise<void> {
    await this.#soon(connection.greeted);
    const welcome = await this.#soon(connection.send(`auth ${this.#access.password}`));
    if (welcome.startsWith("-"))
      throw new TelephonyError("switch-refused", "the password of the event socket is wrong");
    accepted(await this.#soon(connection.send(`event json ${this.#events.join(" ")}`)));
    this.#connection = connection;
    await this.#handlers.open();
    this.#attempt = 0;
    this.#alive = setInterval(() => {
      this.api("uptime").catch(() => connection.close("it does not answer"));
    }, this.#timing.aliveMs);
    this.#alive.unref();
  }

  #lost(detail: string): void {
    if (this.#alive !== null) clearInterval(this.#alive);
    this.#jobs.clear();
    if (this.#stopped) return;
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#connect(), this.#timing.backoffMs(this.#attempt));
    this.#handlers.closed(detail);
  }

  #heard(event: EslEvent): void {
    if (event.name !== "BACKGROUND_JOB") return this.#handlers.event(event);
    const job = event.get("Job-UUID");
    const done = this.#jobs.get(job);
    this.#jobs.delete(job);
    done?.(event.get("_body"));
  }
}
