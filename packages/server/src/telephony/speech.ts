import { espeakSpeech, httpSpeech, Speech, type SoundConverter } from "@cordboard/telephony";

import type { SpeechSettings } from "../config/sections/speech.ts";

/** The providers of speech that are configured, in their order. */
export function configuredSpeech(
  { services = [], espeak = true, atOnce, timeoutSec }: SpeechSettings,
  converter: SoundConverter,
): Speech {
  return new Speech([...services.map(httpSpeech), ...(espeak ? [espeakSpeech()] : [])], {
    converter,
    ...(atOnce === undefined ? {} : { atOnce }),
    ...(timeoutSec === undefined ? {} : { timeoutMs: timeoutSec * 1_000 }),
  });
}
