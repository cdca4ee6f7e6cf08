import type { CountedOut, PromptPart } from "@cordboard/runtime";
import { TelephonyError } from "../errors.ts";
import { FileHashes, findPrompt, readPrompt } from "./prompt-files.ts";
import { SoundConverter } from "./sound-converter.ts";
import { SoundsFolder } from "./sounds-folder.ts";
import { Speech } from "./speech.ts";
import type { Urgency } from "./turns.ts";

/** What a switch can play. */
export type Playable =
  /** A WAV file of 8 kHz, 16 bit, one channel: its path as the switch sees it, without `.wav`. */
  | { readonly type: "file"; readonly path: string }
  /** The switch says it out of its own recordings. */
  | {
      readonly type: "counted";
      readonly as: CountedOut;
      readonly value: string;
      /** As the switch calls it. */
      readonly language: string;
    }
  /** What a caller said: the switch has kept it. */
  | { readonly type: "recording"; readonly recordingId: string };

export interface Media {
  readonly playable: Playable;
  /** Why it is heard otherwise than was meant, for the journal. */
  readonly warning?: string;
}

/**
 * The switch's own recordings: what it calls the language in which it can count such values out, null when it cannot.
 * Never another language than the one asked for, its region aside.
 */
export type OwnRecordings = (as: CountedOut, language: string) => Promise<string | null>;

/** Turns parts of prompts into what a switch can play. */
export interface MediaResolver {
  /** @throws TelephonyError saying which prompt in which language */
  media(part: PromptPart, own?: OwnRecordings): Promise<Media>;
  /** Makes it ready before anybody calls. False: it could not be; why is told when it is to be heard. */
  prepare(part: PromptPart): Promise<boolean>;
}

export interface MediaOptions {
  /** Folders with recorded prompts of a language, the first that has the prompt wins. */
  readonly promptFolders: (language: string) => readonly string[];
  /** Folder that the switch can read, as this process sees it; what is played is copied there. */
  readonly soundsDir: string;
  /** The same folder as the switch sees it, where that is another path: in a container or chroot. */
  readonly soundsDirInSwitch?: string;
  /** For text to speech; without it such parts fail with `no-speech`. */
  readonly speech?: Speech;
  /** Reads sound files; one of its own by default. */
  readonly converter?: SoundConverter;
  /** Files not played for so many days are deleted from `soundsDir`; 30 by default. */
  readonly keepDays?: number;
}

/** Prompts from files and speech, each made once, in a folder that the switch reads. */
export function createMediaResolver(options: MediaOptions): MediaResolver {
  const { soundsDir, soundsDirInSwitch = soundsDir } = options;
  const { speech = new Speech([]), converter = new SoundConverter() } = options;
  const sounds = new SoundsFolder(soundsDir, soundsDirInSwitch, options.keepDays ?? 30);

  const hashes = new FileHashes();

  async function recorded(part: Extract<PromptPart, { type: "file" }>, urgency: Urgency) {
    const file = await findPrompt(options.promptFolders(part.language), part.file);
    const path = await sounds.path(["file", await hashes.of(file)], async () =>
      converter.toTelephone(await readPrompt(file), urgency),
    );
    return { playable: { type: "file", path } } as const;
  }

  async function spoken(
    part: { readonly text: string; readonly language: string; readonly voice?: string },
    urgency: Urgency,
  ): Promise<Media> {
    const { text, language, voice = "" } = part;
    const { speech: path, instead } = await speech.speak(part, urgency, (id, make) =>
      sounds.path(["speech", id, language, voice, text], make),
    );
    const playable = { type: "file", path } as const;
    return instead === undefined ? { playable } : { playable, warning: instead };
  }

  async function resolve(part: PromptPart, urgency: Urgency, own?: OwnRecordings): Promise<Media> {
    if (part.type === "recording")
      return { playable: { type: "recording", recordingId: part.recordingId } };
    if (part.type === "speech") return spoken(part, urgency);
    if (part.type === "file") return recorded(part, urgency);
    const { as, value } = part;
    const language = COUNTABLE[as].test(value) && (await own?.(as, part.language));
    if (language) return { playable: { type: "counted", as, value, language } };
    return spoken({ ...part, text: inLetters(as, value) }, urgency);
  }

  return {
    media: (part, own) =>
      resolve(part, "caller", own).catch((error: unknown) => {
        throw placed(error, part);
      }),
    prepare: (part) =>
      resolve(part, "background").then(
        () => true,
        () => false,
      ),
  };
}

/** An error that says where the prompt was. */
function placed(error: unknown, part: PromptPart): unknown {
  if (part.type !== "file") return error;
  const { file, language } = part;
  const named = `${file} in ${language}`;
  if (!(error instanceof TelephonyError))
    return new TelephonyError("prompt-unavailable", `${named}: ${String(error)}`, { cause: error });
  const { reason, detail } = error;
  return new TelephonyError(reason, detail === "" ? named : `${named}: ${detail}`, {
    cause: error,
  });
}

/** What switches count out by themselves. Nothing else gets into what they are told. */
const COUNTABLE = {
  digits: /^[0-9*#]{1,64}$/,
  characters: /^[0-9a-zA-Z]{1,64}$/,
  number: /^-?\d{1,9}$/,
} as const;

/** One by one for a voice as well: it would make a number or a word of them. */
const inLetters = (as: CountedOut, value: string) =>
  as === "number" ? value : (value.match(/\S/gu) ?? []).join(", ");
