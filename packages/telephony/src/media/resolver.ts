import type { PromptPart } from "@cordboard/runtime";
import { readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { TelephonyError } from "../errors.ts";
import type { SpeechProvider } from "./espeak.ts";
import { SoundsFolder } from "./sounds-folder.ts";
import { toTelephone } from "./wav.ts";

/** Turns a part of a prompt into what Asterisk can play. */
export interface MediaResolver {
  /** An ARI media URI such as `sound:/folder/name`, `digits:123` or `recording:name`. Rejects with a `TelephonyError`. */
  media(part: PromptPart): Promise<string>;
}

export interface MediaOptions {
  /** Folders with recorded prompts of a language, the first that has the prompt wins. */
  readonly promptFolders: (language: string) => readonly string[];
  /** Folder that Asterisk can read, as this process sees it; what is played is copied there. */
  readonly soundsDir: string;
  /** The same folder as Asterisk sees it, where that is another path: in a container or chroot. */
  readonly soundsDirInAsterisk?: string;
  /** For text to speech; without it such parts fail with `no-speech`. */
  readonly speech?: SpeechProvider;
  /** Files not played for so many days are deleted from `soundsDir`; 30 by default. */
  readonly keepDays?: number;
}

/** Prompts from files and speech, in a folder that Asterisk shares. */
export function createMediaResolver(options: MediaOptions): MediaResolver {
  const { soundsDir, soundsDirInAsterisk = soundsDir, speech } = options;
  const sounds = new SoundsFolder(soundsDir, soundsDirInAsterisk, options.keepDays ?? 30);
  const speak = (text: string, language: string, voice = ""): Promise<string> => {
    if (speech === undefined) return Promise.reject(new TelephonyError("no-speech", ""));
    const key = ["speech", speech.id, language, ...(voice ? [voice] : []), text];
    return sounds.uri(key, () => speech.render(text, language, voice));
  };
  return {
    media: async (part) => {
      if (part.type === "recording") return `recording:${part.recordingId}`;
      if (part.type === "speech") return speak(part.text, part.language, part.voice);
      if (part.type === "value")
        return spokenValue(part) ?? speak(part.value, part.language, part.voice);
      const file = await findPrompt(options.promptFolders(part.language), part.file);
      const { mtimeMs, size } = await stat(file);
      const key = ["file", file, String(mtimeMs), String(size)];
      return sounds.uri(key, async () => toTelephone(await readFile(file)));
    },
  };
}

/** A name may have folders in it, and must not lead out of the prompt folder. */
async function findPrompt(folders: readonly string[], name: string): Promise<string> {
  for (const folder of folders) {
    const file = join(folder, name.endsWith(".wav") ? name : `${name}.wav`);
    const inside = relative(folder, file);
    if (inside === ".." || inside.startsWith(`..${sep}`)) break;
    const found = await stat(file).catch(() => null);
    if (found?.isFile() === true) return file;
  }
  throw new TelephonyError("prompt-not-found", name);
}

/** What Asterisk says by itself; null when it takes a speech engine. Nothing else gets into a URI. */
function spokenValue({ value, as }: Extract<PromptPart, { type: "value" }>): string | null {
  return SAID_BY_ASTERISK[as].test(value) ? `${as}:${value}` : null;
}

const SAID_BY_ASTERISK = {
  digits: /^[0-9*#]{1,64}$/,
  characters: /^[0-9a-zA-Z]{1,64}$/,
  number: /^-?\d{1,9}$/,
} as const;
