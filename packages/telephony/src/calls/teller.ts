import type { TelephonyEvent, TelephonyListener } from "@cordboard/runtime";
import type { Log } from "../log.ts";

/**
 * Tells the runtime what happens, and goes on where it fails. Events of calls that were taken over from an earlier
 * process are held back until the runtime has asked which there are, and has put its contacts together again.
 */
export class Teller {
  readonly #log: Log;
  #listener: TelephonyListener | null = null;
  #held: (() => void)[] | null = [];

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param to - null: nobody is told any more */
  listen(to: TelephonyListener | null): void {
    this.#listener = to;
  }

  /** @param adopted - of a call that was taken over */
  event(contactId: string, event: TelephonyEvent, adopted: boolean): void {
    const tell = (): void =>
      this.#safely(event.type, () => this.#listener?.event(contactId, event));
    if (adopted && this.#held !== null) this.#held.push(tell);
    else tell();
  }

  link(up: boolean, detail: string): void {
    this.#safely("link", () => this.#listener?.link(up, detail));
  }

  /** The runtime has asked; it hears of them after it has gone on with the answer. */
  release(): void {
    setImmediate(() => {
      const held = this.#held ?? [];
      this.#held = null;
      for (const tell of held) tell();
    });
  }

  #safely(what: string, tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#log("error", "the runtime failed on an event", { what, error: String(error) });
    }
  }
}
