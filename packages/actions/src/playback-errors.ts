import type { RunTimeErrorSpec } from "@cordboard/language";

/** Errors of every action that plays something; the telephony port gives them the same codes on any switch. */
export const PLAYBACK_ERRORS: readonly RunTimeErrorSpec[] = [
  { code: "prompt-unavailable", meaning: "A recording or music is missing or cannot be played." },
  { code: "no-speech", meaning: "There is no text to speech on this call server." },
  { code: "no-voice-path", meaning: "Nobody is on the line." },
  { code: "telephony-failed", meaning: "The telephony server did not do what it was asked." },
];
