import type { Script } from "@cordboard/language";
import type { MediaResolver } from "@cordboard/telephony";

import type { Log } from "../log.ts";
import { knownParts } from "./known-parts.ts";

interface Parts {
  readonly media: Pick<MediaResolver, "prepare">;
  /** Of each number that is answered now: the scripts that its calls can come to. */
  readonly reachable: () => readonly (readonly Script[])[];
  readonly log: Log;
}

/**
 * Prompts are converted and spoken before anybody calls, so that the first caller does not wait: one after another,
 * behind whatever callers need just then. What is there already costs no more than a look.
 */
export class WarmUp {
  readonly #parts: Parts;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  /** As was told last. */
  #failed = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whenever scripts or recordings may have changed. */
  begin(): void {
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
  }

  /** Fulfilled when all is ready that can be. */
  async done(): Promise<void> {
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#prepareAll();
    }
  }

  async #prepareAll(): Promise<void> {
    const { media, reachable, log } = this.#parts;
    let failed = 0;
    for (const part of reachable().flatMap(knownParts)) {
      if (this.#stopped || this.#again) return;
      if (!(await media.prepare(part))) failed += 1;
    }
    if (failed > 0 && failed !== this.#failed)
      log.warn({ failed }, "Prompts of scripts that answer could not be made ready");
    this.#failed = failed;
  }
}
