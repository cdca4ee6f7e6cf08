import { createHash } from "node:crypto";
import { TelephonyError } from "../errors.ts";
import type { SpeechProvider } from "./speech-provider.ts";
import { ServiceFailed } from "./speech.ts";

/** A service that makes speech, as OpenAI's `POST /v1/audio/speech` and what is compatible with it. */
export interface HttpSpeechOptions {
  /** The whole address: `https://api.openai.com/v1/audio/speech`. */
  readonly url: string;
  /** Sent as a bearer token; none for a service that wants none. */
  readonly key?: string;
  readonly model: string;
  /**
   * What the service calls the voice of a language, `de-AT` or `de`, of every other language, `*`, or of a voice that
   * scripts name. A language or voice that is not among them it does not speak.
   */
  readonly voices: { readonly [languageOrVoice: string]: string };
  /** Of the sound; `wav` by default. */
  readonly format?: "wav" | "mp3" | "flac" | "opus";
  /** Sent along in each request, for what a service wants besides: `{language}` in texts is the language. */
  readonly fields?: { readonly [name: string]: string | number | boolean };
}

/** Longer speech than any prompt. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Speech by a service, or by an engine of one's own that is asked in the same way. */
export function httpSpeech(options: HttpSpeechOptions): SpeechProvider {
  const { url, key, model, voices, format = "wav", fields = {} } = options;
  const { host } = new URL(url);
  // Whatever changes how it sounds. Never the key.
  const settings = JSON.stringify([url, model, voices, format, fields]);
  const version = createHash("sha256").update(settings).digest("hex").slice(0, 8);
  return {
    id: `${host} ${model} ${version}`,
    async render(text, language, voice, signal) {
      const name = voiceFor(voices, language, voice);
      const more = Object.entries(fields).map(([field, value]) => [
        field,
        typeof value === "string" ? value.replaceAll("{language}", language) : value,
      ]);
      const request = {
        ...Object.fromEntries(more),
        model,
        input: text,
        voice: name,
        response_format: format,
      };
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(request),
        // The key is for this address alone.
        redirect: "error",
        signal,
      }).catch((error: unknown) => {
        throw new ServiceFailed(`${host} cannot be reached: ${causeOf(error)}`);
      });
      if (!answer.ok) {
        await answer.body?.cancel();
        throw refusal(host, answer);
      }
      return bytesOf(host, answer);
    },
  };
}

function voiceFor(voices: HttpSpeechOptions["voices"], language: string, voice: string): string {
  const of = (name: string) => (Object.hasOwn(voices, name) ? voices[name] : undefined);
  if (voice !== "") {
    const named = of(voice);
    if (named === undefined) throw new TelephonyError("no-such-voice", voice);
    return named;
  }
  const found = of(language) ?? of(language.split("-")[0] ?? "") ?? of("*");
  if (found === undefined) throw new TelephonyError("no-voice-for-language", language);
  return found;
}

/** Its own words are left out: some services repeat a part of the key in them. */
function refusal(host: string, { status, headers }: Response): ServiceFailed {
  const told = `${host} answered ${status}`;
  if (status === 401 || status === 403) return new ServiceFailed(`${told}: check the key`);
  // This text is the matter, and the next may be spoken.
  if (status === 400 || status === 413 || status === 422) return new ServiceFailed(told, 0);
  return new ServiceFailed(told, restOf(headers.get("retry-after")));
}

/** Seconds, or a date; undefined: it does not say. */
function restOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const ms = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

async function bytesOf(host: string, { body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of body ?? []) {
      length += part.length;
      if (length > MAX_BYTES) throw new Error("it sends too much");
      parts.push(part);
    }
  } catch (error) {
    throw new ServiceFailed(`${host} did not send it all: ${causeOf(error)}`);
  }
  return Buffer.concat(parts);
}

/** `fetch failed` says nothing: the reason is behind it. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
