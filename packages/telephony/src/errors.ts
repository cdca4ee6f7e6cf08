import type { SoundFailure } from "@cordboard/runtime";

/** One thing that can go wrong in telephony. */
export interface CatalogueEntry {
  /** Stable, for documentation and search. */
  readonly code: string;
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
}

/** Every error of the telephony layer. Scripts see a few common codes instead, see {@link asFailure}. */
export const errorCatalogue = {
  "switch-unreachable": {
    code: "T001",
    title: "The switch did not answer",
    help: "Check that it runs, that its interface for other programs is enabled (ARI of Asterisk, ESL of FreeSWITCH), and that the configured address is right.",
  },
  "switch-refused": {
    code: "T002",
    title: "The switch refused a request",
    help: "The message carries the switch's own words; its log has more.",
  },
  "no-voice-path": {
    code: "T003",
    title: "The contact has no voice path",
    help: "The caller has hung up, or was released; lead the script to this action only while someone is on the line.",
  },
  "phone-not-dialable": {
    code: "T004",
    title: "The agent's phone cannot be dialled",
    help: "Give the switch's own name, sip:user@host, or a number with plus sign and country code; for SIP addresses the configuration says how the switch dials them (dialAddress).",
  },
  "prompt-unavailable": {
    code: "T010",
    title: "A prompt could not be played",
    help: "Check that the switch can read the sounds folder, and that both paths of that folder in the configuration mean the same one.",
  },
  "prompt-not-found": {
    code: "T011",
    title: "No prompt file of this name",
    help: "Put <name>.wav (or .flac, .mp3, .ogg, .opus) into the prompt folder of the language.",
  },
  "prompt-format": {
    code: "T012",
    title: "The prompt's file is no sound that can be played",
    help: "Save it as WAV, FLAC, MP3, Ogg Vorbis or Ogg Opus, at most 10 minutes.",
  },
  "prompt-unreadable": {
    code: "T013",
    title: "The prompt's file cannot be read",
    help: "Check who may read the file, and that its disk works.",
  },
  "recording-unavailable": {
    code: "T014",
    title: "The caller could not be recorded",
    help: "Check that the switch's recording folder is there, that the switch may write into it, and that its disk is not full.",
  },
  "recording-not-found": {
    code: "T015",
    title: "No recording of this name",
    help: "Keep what callers said in the switch's recording folder until an agent has heard it.",
  },
  "no-speech": {
    code: "T020",
    title: "There is no speech engine",
    help: "Install espeak-ng, or configure another speech provider, or record the prompt as a file.",
  },
  "no-voice-for-language": {
    code: "T021",
    title: "The speech engine has no voice for this language",
    help: "Choose a language that `espeak-ng --voices` lists, add it to the voices of the speech service in the configuration, or record the prompt as a file.",
  },
  "no-such-voice": {
    code: "T023",
    title: "The speech engine has no such voice",
    help: "Choose one that `espeak-ng --voices=variant` lists, add it to the voices of the speech service in the configuration, or name none.",
  },
  "speech-failed": {
    code: "T022",
    title: "The speech engine failed",
    help: "The message has its own words; with a service, check its address, key and quota, else run the program by hand with the same text.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type TelephonyErrorName = keyof typeof errorCatalogue;

/** An error of the catalogue, with what happened this time. */
export class TelephonyError extends Error {
  /** The catalogue's key: `prompt-not-found`. */
  readonly reason: TelephonyErrorName;
  /** The catalogue's number, for people: `T011`. */
  readonly code: string;
  /** What happened this time; may be empty. */
  readonly detail: string;

  constructor(reason: TelephonyErrorName, detail: string, options?: ErrorOptions) {
    const { title, code } = errorCatalogue[reason];
    super(detail === "" ? title : `${title}: ${detail}`, options);
    this.name = "TelephonyError";
    this.reason = reason;
    this.code = code;
    this.detail = detail;
  }
}

/** What scripts are told: the same few codes as with any other switch. */
const TOLD: { readonly [reason in TelephonyErrorName]: SoundFailure } = {
  "switch-unreachable": "telephony-failed",
  "switch-refused": "telephony-failed",
  "no-voice-path": "no-voice-path",
  "phone-not-dialable": "telephony-failed",
  "prompt-unavailable": "prompt-unavailable",
  "prompt-not-found": "prompt-unavailable",
  "prompt-format": "prompt-unavailable",
  "prompt-unreadable": "prompt-unavailable",
  "recording-unavailable": "recording-unavailable",
  "recording-not-found": "prompt-unavailable",
  "no-speech": "no-speech",
  "no-voice-for-language": "no-speech",
  "no-such-voice": "no-speech",
  "speech-failed": "no-speech",
};

/** Code and message of anything thrown, for an event. */
export function asFailure(error: unknown): {
  readonly code: SoundFailure;
  readonly message: string;
} {
  if (!(error instanceof TelephonyError))
    return { code: "telephony-failed", message: messageOf(error) };
  return { code: TOLD[error.reason], message: `${error.message} (${error.code})` };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
