import { asFailure, TelephonyError, type TelephonyErrorName } from "../errors.ts";
import { SoundConverter } from "./sound-converter.ts";
import type { SpeechProvider } from "./speech-provider.ts";
import { Turns, type Urgency } from "./turns.ts";

export interface SpeechOptions {
  /** Texts that one provider works on at a time; 4 by default. */
  readonly atOnce?: number;
  /** Longest time for one text, in ms; 10,000 by default. */
  readonly timeoutMs?: number;
  /** So long a service that failed is left alone, in ms, unless it says itself how long; 30,000 by default. */
  readonly restMs?: number;
  /** Reads what providers send; one of its own by default. */
  readonly converter?: SoundConverter;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Several providers as one, whose speech is ready for telephones. */
export class Speech {
  readonly #lines: readonly Line[];

  /** @param providers - the first that can do it speaks */
  constructor(providers: readonly SpeechProvider[], options: SpeechOptions = {}) {
    this.#lines = providers.map((provider) => new Line(provider, options));
  }

  /**
   * Speech by the first provider that can, and why those before it could not.
   *
   * @param keep - puts a cache in between: given the provider's id, and what makes the speech
   * @throws TelephonyError when none can
   */
  async speak<T>(
    { text, language, voice = "" }: Spoken,
    urgency: Urgency,
    keep: (providerId: string, make: () => Promise<Buffer>) => Promise<T>,
  ): Promise<{ readonly speech: T; readonly instead?: string }> {
    const failures: TelephonyError[] = [];
    for (const line of this.#lines) {
      try {
        const make = () => line.render(text, language, voice, urgency);
        const speech = await keep(line.id, make);
        if (failures.length === 0) return { speech };
        return { speech, instead: failures.map((one) => asFailure(one).message).join("; ") };
      } catch (error) {
        if (!(error instanceof TelephonyError) || !OF_PROVIDERS.has(error.reason)) throw error;
        failures.push(error);
      }
    }
    const [first, ...others] = failures;
    if (first === undefined) throw new TelephonyError("no-speech", "");
    if (others.length === 0) throw first;
    const all = failures.map((one) => asFailure(one).message).join("; ");
    throw new TelephonyError("speech-failed", all, { cause: first });
  }
}

/** Another provider may do better. */
const OF_PROVIDERS: ReadonlySet<TelephonyErrorName> = new Set([
  "no-speech",
  "no-voice-for-language",
  "no-such-voice",
  "speech-failed",
]);

interface Spoken {
  readonly text: string;
  readonly language: string;
  readonly voice?: string;
}

/** A service that is full until tomorrow may be there again much earlier. */
const LONGEST_REST_MS = 600_000;

/** A service failed that may do better later: `restMs` is how long it is to be left alone, where that is known. */
export class ServiceFailed extends TelephonyError {
  readonly restMs: number | undefined;

  constructor(detail: string, restMs?: number) {
    super("speech-failed", detail);
    this.restMs = restMs;
  }
}

/** One provider: never more at once than it can do, never longer than callers wait, and not asked while it fails. */
class Line {
  readonly #provider: SpeechProvider;
  readonly #turns: Turns;
  readonly #converter: SoundConverter;
  readonly #timeoutMs: number;
  readonly #restMs: number;
  readonly #now: () => number;
  #restsUntil = 0;

  constructor(provider: SpeechProvider, options: SpeechOptions) {
    this.#provider = provider;
    this.#turns = new Turns(options.atOnce ?? 4);
    this.#converter = options.converter ?? new SoundConverter();
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    this.#restMs = options.restMs ?? 30_000;
    this.#now = options.now ?? Date.now;
  }

  get id(): string {
    return this.#provider.id;
  }

  render(text: string, language: string, voice: string, urgency: Urgency): Promise<Buffer> {
    return this.#turns.take(urgency, async () => {
      if (this.#now() < this.#restsUntil) {
        throw new TelephonyError("speech-failed", `${this.id} failed just before`);
      }
      try {
        const file = await this.#inTime((signal) =>
          this.#provider.render(text, language, voice, signal),
        );
        return await this.#converter.toTelephone(file, urgency);
      } catch (error) {
        if (error instanceof ServiceFailed)
          this.#restsUntil = this.#now() + Math.min(LONGEST_REST_MS, error.restMs ?? this.#restMs);
        throw asSpeechError(this.id, error);
      }
    });
  }

  #inTime(render: (signal: AbortSignal) => Promise<Buffer>): Promise<Buffer> {
    const controller = new AbortController();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new ServiceFailed(`${this.id} takes too long`));
        controller.abort();
      }, this.#timeoutMs);
      void render(controller.signal)
        .then(resolve, reject)
        .finally(() => clearTimeout(late));
    });
  }
}

function asSpeechError(id: string, error: unknown): TelephonyError {
  if (!(error instanceof TelephonyError))
    return new TelephonyError("speech-failed", `${id}: ${String(error)}`, { cause: error });
  if (error.reason !== "prompt-format") return error;
  const what = `${id} sent what is no speech: ${error.detail}`;
  return new TelephonyError("speech-failed", what, { cause: error });
}
