import { TelephonyError } from "@cordboard/telephony";
import type { AriClient } from "./client.ts";

/**
 * Finds out whether events really arrive, by sending one to ourselves. A socket can be open and deaf: when an
 * application connects while its earlier socket is still being closed, Asterisk may throw out the new one with the
 * old (seen with 22.10, about once in a hundred quick reconnects), and calls would then come to nobody.
 */
export class Hello {
  readonly #ari: AriClient;
  readonly #app: string;
  readonly #timeoutMs: number;
  /** Tells our own from those of another process. */
  readonly #name = `cordboard-hello-${crypto.randomUUID()}`;
  readonly #waiting = new Map<string, () => void>();
  #said = 0;

  constructor(ari: AriClient, app: string, timeoutMs: number) {
    this.#ari = ari;
    this.#app = app;
    this.#timeoutMs = timeoutMs;
  }

  /** @throws TelephonyError when the event could not be sent, or does not come back in time */
  async say(): Promise<void> {
    const name = `${this.#name}-${++this.#said}`;
    const { promise: heard, resolve, reject } = Promise.withResolvers<void>();
    const late = setTimeout(
      () => reject(new TelephonyError("switch-unreachable", "its events do not arrive")),
      this.#timeoutMs,
    );
    this.#waiting.set(name, resolve);
    // It may be too late before the request was answered, when nobody waits for it yet.
    heard.catch(() => undefined);
    try {
      await this.#ari.post(`/events/user/${name}?application=${encodeURIComponent(this.#app)}`);
      await heard;
    } finally {
      clearTimeout(late);
      this.#waiting.delete(name);
    }
  }

  /** A user event came. */
  heard(name: string): void {
    this.#waiting.get(name)?.();
  }
}
