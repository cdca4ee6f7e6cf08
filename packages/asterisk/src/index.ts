export { type AsteriskOptions, createAsterisk } from "./asterisk.ts";
export type { AriAccess } from "./ari/client.ts";
export type { Log } from "./log.ts";
export {
  type CatalogueEntry,
  errorCatalogue,
  TelephonyError,
  type TelephonyErrorName,
} from "./errors.ts";
export { createMediaResolver, type MediaOptions, type MediaResolver } from "./media/resolver.ts";
export { isPlayable, wavFormat, type WavFormat } from "./media/wav.ts";
export { type SpeechProvider, espeakSpeech, type EspeakOptions } from "./media/espeak.ts";
