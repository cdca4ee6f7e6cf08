import { type Playable, TelephonyError } from "@cordboard/telephony";
import type { Execution } from "./esl/client.ts";

/** An application that makes something heard. */
export type Sound = Omit<Execution, "id">;

/**
 * What FreeSWITCH does to make a part of a prompt heard: it plays a file of the sounds folder, or a recording. Values are
 * speech: of its own recordings of numbers it does not say which languages are there, and tells nothing when they
 * are not.
 */
export function soundOf(playable: Playable, recordingsDir: string): Sound {
  if (playable.type === "file") return file(`${playable.path}.wav`);
  if (playable.type === "recording") return file(`${recordingsDir}/${playable.recordingId}.wav`);
  throw new TelephonyError("prompt-unavailable", playable.as);
}

/** Arguments are expanded: a dollar sign would begin a variable, or a command. */
function file(path: string): Sound {
  if (/[$\r\n]|@@/.test(path)) throw new TelephonyError("prompt-unavailable", path);
  return { app: "playback", arg: path };
}

/** Of the files in the sounds folder. */
const SAMPLES_PER_SEC = 8_000;

/** The same, begun later. */
export function from(sound: Sound, seconds: number): Sound {
  if (seconds <= 0) return sound;
  return { ...sound, arg: `${sound.arg}@@${Math.round(seconds * SAMPLES_PER_SEC)}` };
}

/** Hold music of a class. @throws TelephonyError for what cannot be a class */
export function musicOf(musicClass: string): Sound {
  const name = musicClass === "" ? "moh" : musicClass;
  if (!/^[\w./-]{1,64}$/.test(name)) throw new TelephonyError("prompt-unavailable", name);
  return { app: "playback", arg: `local_stream://${name}` };
}

/** A tone in FreeSWITCH's notation, `%(on,off,hertz)`. */
export function toneOf(tone: string): Sound {
  return { app: "playback", arg: `tone_stream://${tone}` };
}
