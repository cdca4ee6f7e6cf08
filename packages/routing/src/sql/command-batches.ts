import type { Command } from "../core/desk-operations.ts";
import type { Answer } from "./shared-rows.ts";

interface Job {
  readonly command: Command<unknown>;
  readonly done: PromiseWithResolvers<unknown>;
}

/** Carries commands out one after another. Those that come in while a commit is under way share the next one. */
export class CommandBatches {
  readonly #carryOut: (commands: readonly Command<unknown>[]) => Promise<readonly Answer[]>;
  #waiting: Job[] = [];
  #working: Promise<void> | null = null;

  constructor(carryOut: (commands: readonly Command<unknown>[]) => Promise<readonly Answer[]>) {
    this.#carryOut = carryOut;
  }

  add<T>(command: Command<T>): Promise<T> {
    const done = Promise.withResolvers<unknown>();
    this.#waiting.push({ command, done });
    this.#working ??= this.#work();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what this very command answers
    return done.promise as Promise<T>;
  }

  /** Fulfilled when nothing is left to do, also of what was added meanwhile. */
  async idle(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Whatever else has come in by now shares the commit. An embedded database holds this thread up while it
      // commits: without this nothing would ever come in meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
      const jobs = this.#waiting;
      this.#waiting = [];
      await this.#together(jobs);
    }
    // At once: whoever comes next must find that nobody is at work.
    this.#working = null;
  }

  /** A command that fails undoes the commit: then each is carried out by itself, so that only that one has failed. */
  async #together(jobs: readonly Job[]): Promise<void> {
    try {
      const answers = await this.#carryOut(jobs.map(({ command }) => command));
      for (const [index, { done }] of jobs.entries()) settle(done, answers[index]);
    } catch (error) {
      const [first, ...others] = jobs;
      if (others.length === 0) first?.done.reject(error);
      else for (const job of jobs) await this.#together([job]);
    }
  }
}

function settle(done: PromiseWithResolvers<unknown>, answer: Answer | undefined): void {
  if (answer && "refusal" in answer) done.reject(answer.refusal);
  else done.resolve(answer?.value);
}
