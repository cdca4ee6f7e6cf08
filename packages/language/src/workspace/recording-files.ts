/** How the files of recordings end; of two with the same name the one whose ending comes first here is heard. */
export const RECORDING_ENDINGS = [".wav", ".flac", ".mp3", ".ogg", ".opus"] as const;

/** A recording's place in the workspace, `prompts/LANGUAGE/NAME.ENDING`. */
export interface RecordingFile {
  /** A tag such as `en-US`. */
  readonly language: string;
  /** As scripts say it: with folders, without ending. */
  readonly name: string;
}

const ENDING = RECORDING_ENDINGS.map((ending) => ending.slice(1)).join("|");
const PLACE = new RegExp(`^prompts/([^/]+)/(.+)\\.(?:${ENDING})$`, "u");

/** What a file of the workspace is the recording of, by its path; undefined when it is none. */
export function recordingOf(path: string): RecordingFile | undefined {
  const [, language, name] = PLACE.exec(path) ?? [];
  return language === undefined || name === undefined ? undefined : { language, name };
}

/** The path of a recording that gets another name, in the same language and with the same ending. */
export const renamedRecording = (path: string, to: string): string =>
  path.replace(PLACE, (_whole, language: string) => `prompts/${language}/${to}${endingOf(path)}`);

const endingOf = (path: string) => path.slice(path.lastIndexOf("."));

/** The name of a file of one's own, without the ending that sound has. */
export const withoutSoundEnding = (file: string): string =>
  file.replace(new RegExp(`\\.(?:${ENDING})$`, "iu"), "");
