export {
  asFailure,
  type CatalogueEntry,
  errorCatalogue,
  TelephonyError,
  type TelephonyErrorName,
} from "./errors.ts";
export { causeOf, causeOfUnanswered, inWords, q850Of } from "./hangup-causes.ts";
export { ALIVE_MS, defaultBackoff, Link } from "./link.ts";
export type { Log } from "./log.ts";
export { Calls, ContactLegs } from "./calls/calls.ts";
export { type CalledKind, isVoice, type Leg, type LegKind, liveLeg } from "./calls/leg.ts";
export { Teller } from "./calls/teller.ts";
export { espeakSpeech, type EspeakOptions } from "./media/espeak.ts";
export { httpSpeech, type HttpSpeechOptions } from "./media/http-speech.ts";
export type { SoundReport } from "./media/measure.ts";
export {
  createMediaResolver,
  type Media,
  type MediaOptions,
  type MediaResolver,
  type OwnRecordings,
  type Playable,
} from "./media/resolver.ts";
export {
  SoundConverter,
  SoundRefused,
  type SoundConverterOptions,
} from "./media/sound-converter.ts";
export { soundFormatOf, type SoundFormat } from "./media/sound-format.ts";
export { MAX_SECONDS } from "./media/sound.ts";
export type { SpeechProvider } from "./media/speech-provider.ts";
export { Speech, type SpeechOptions } from "./media/speech.ts";
export {
  StreamRefused,
  type AiAgentListener,
  type AiAgents,
  type AiAgentSession,
} from "./streams/ai-agents.ts";
export { phoneEndpoint, type DialFormats } from "./phone-endpoint.ts";
export type { SwitchRequest, SwitchWatch } from "./switch-request.ts";
