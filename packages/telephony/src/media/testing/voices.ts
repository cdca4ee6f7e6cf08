import { TelephonyError } from "../../errors.ts";
import type { SpeechProvider } from "../speech-provider.ts";
import { writeWav } from "../wav.ts";
import { sine } from "./sounds.ts";

/** A provider that a test drives. */
export interface FakeVoice extends SpeechProvider {
  /** What it was asked to say, as `text|language|voice`. */
  readonly asked: string[];
  /** What it does; by default it speaks. */
  does: () => Promise<Buffer>;
}

export const speaks = (): Promise<Buffer> => Promise.resolve(writeWav(sine(440, 8_000, 0.1)));

export function fakeVoice(id: string, does = speaks): FakeVoice {
  const voice: FakeVoice = {
    id,
    asked: [],
    does,
    render(text, language, name) {
      voice.asked.push(`${text}|${language}|${name}`);
      return voice.does();
    },
  };
  return voice;
}

export const failsWith =
  (reason: "speech-failed" | "no-speech" | "no-voice-for-language", detail = "") =>
  (): Promise<never> =>
    Promise.reject(new TelephonyError(reason, detail));
