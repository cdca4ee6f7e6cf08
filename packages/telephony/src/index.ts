export {
  asFailure,
  type CatalogueEntry,
  errorCatalogue,
  TelephonyError,
  type TelephonyErrorName,
} from "./errors.ts";
export { causeOf, causeOfUnanswered, inWords, q850Of } from "./hangup-causes.ts";
export { Link } from "./link.ts";
export type { Log } from "./log.ts";
export { createMediaResolver, type MediaOptions, type MediaResolver } from "./media/resolver.ts";
export { isPlayable, wavFormat, type WavFormat } from "./media/wav.ts";
export { type SpeechProvider, espeakSpeech, type EspeakOptions } from "./media/espeak.ts";
export { Calls, ContactLegs } from "./calls/calls.ts";
export { type CalledKind, isVoice, type Leg, type LegKind, liveLeg } from "./calls/leg.ts";
export { Teller } from "./calls/teller.ts";
