import { Worker } from "node:worker_threads";
import { inWords, say, type Said } from "@cordboard/language";
import { TelephonyError } from "../errors.ts";
import type { SoundReport } from "./measure.ts";
import { soundFormatOf } from "./sound-format.ts";
import { carryOut, DAMAGED, type SoundAnswer, type SoundTask } from "./sound-task.ts";
import { Turns, type Urgency } from "./turns.ts";

export interface SoundConverterOptions {
  /** Longest time for one file, in ms; 20,000 by default. */
  readonly timeoutMs?: number;
  /** The thread's module, for tests of what a broken decoder does. */
  readonly thread?: URL;
}

// Compiled, the thread is JavaScript, as this file is then.
const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./sound-thread.ts" : "./sound-thread.js",
  import.meta.url,
);

/** Files come in rows, and beginning a thread takes longer than most of them. */
const IDLE_MS = 5_000;

/** A WAV file needs no decoder that could fail, and one as short as most prompts less time than to begin a thread. */
const isPlain = (file: Uint8Array) =>
  file.length < 512 * 1024 && soundFormatOf(file)?.name === "WAV";

/**
 * Reads sound files, one after another, in a thread of its own: whatever is in a file, it can neither bring the process
 * down nor make it wait. The thread stays a moment for the next file, and holds up no process that wants to end.
 */
export class SoundConverter {
  readonly #timeoutMs: number;
  readonly #thread: URL;
  readonly #turns = new Turns(1);
  #worker: Worker | null = null;
  #resting: NodeJS.Timeout | undefined;

  constructor({ timeoutMs = 20_000, thread = THREAD }: SoundConverterOptions = {}) {
    this.#timeoutMs = timeoutMs;
    this.#thread = thread;
  }

  /**
   * What is in a file of any known format.
   *
   * @throws SoundRefused
   */
  async report(file: Uint8Array): Promise<SoundReport> {
    const answer = await this.#ask({ file, want: "report" }, "background");
    if ("report" in answer) return answer.report;
    throw refusal(answer);
  }

  /**
   * The same sound as telephones carry it: a WAV file of 8 kHz, 16 bit, one channel.
   *
   * @throws SoundRefused
   */
  async toTelephone(file: Uint8Array, urgency: Urgency = "caller"): Promise<Buffer> {
    const answer = await this.#ask({ file, want: "telephone" }, urgency);
    if (!("wav" in answer)) throw refusal(answer);
    const { buffer, byteOffset, byteLength } = answer.wav;
    return Buffer.from(buffer, byteOffset, byteLength);
  }

  async #ask(task: SoundTask, urgency: Urgency): Promise<SoundAnswer> {
    if (isPlain(task.file)) return carryOut(task);
    const answer = await this.#turns.take(urgency, () => this.#inThread(task));
    if (this.#turns.isIdle) this.#rest();
    return answer;
  }

  #inThread(task: SoundTask): Promise<SoundAnswer> {
    // What decoders write by themselves is of no use to anybody.
    const worker = (this.#worker ??= new Worker(this.#thread, { stdout: true, stderr: true }));
    clearTimeout(this.#resting);
    worker.ref();
    return new Promise((done) => {
      const finish = (answer: SoundAnswer) => {
        clearTimeout(late);
        worker.off("message", finish).off("error", broken).off("exit", broken);
        done(answer);
      };
      const fail = (why: Said) => {
        this.#end();
        finish({ refused: why });
      };
      const broken = () => fail(DAMAGED);
      const late = setTimeout(
        () => fail(say`It takes too long to read, and is probably damaged.`),
        this.#timeoutMs,
      );
      worker.on("message", finish).on("error", broken).on("exit", broken);
      worker.postMessage(task, []);
    });
  }

  #rest(): void {
    this.#worker?.unref();
    this.#resting = setTimeout(() => this.#end(), IDLE_MS).unref();
  }

  #end(): void {
    // It may hang: nobody waits for its end.
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

/** A file of which no prompt can be made: `said` is why, to be told in any language. */
export class SoundRefused extends TelephonyError {
  readonly said: Said;

  constructor(said: Said) {
    super("prompt-format", inWords(said));
    this.said = said;
  }
}

const refusal = (answer: SoundAnswer) =>
  new SoundRefused("refused" in answer ? answer.refused : DAMAGED);
