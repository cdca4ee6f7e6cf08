import { say, type Said } from "@cordboard/language";

/** A format of sound files that prompts may have. */
export interface SoundFormat {
  readonly name: "WAV" | "FLAC" | "MP3" | "Ogg Vorbis" | "Ogg Opus";
  /** What such a file's name ends with. */
  readonly ending: ".wav" | ".flac" | ".mp3" | ".ogg" | ".opus";
  /** For browsers. */
  readonly mediaType: string;
}

const FORMATS: readonly (readonly [begins: RegExp, format: SoundFormat])[] = [
  [/^RIFF.{4}WAVE/s, { name: "WAV", ending: ".wav", mediaType: "audio/wav" }],
  [/^fLaC/, { name: "FLAC", ending: ".flac", mediaType: "audio/flac" }],
  [/^OggS.{24,}?vorbis/s, { name: "Ogg Vorbis", ending: ".ogg", mediaType: "audio/ogg" }],
  [/^OggS.{24,}?OpusHead/s, { name: "Ogg Opus", ending: ".opus", mediaType: "audio/ogg" }],
  // A tag before the sound, or a frame of MPEG audio, layer 3 or 2.
  [
    /^(?:ID3|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xfd])/,
    { name: "MP3", ending: ".mp3", mediaType: "audio/mpeg" },
  ],
];

/** What people try instead, by how it begins. */
const OTHERS: readonly (readonly [begins: RegExp, told: Said])[] = [
  [/^.{4}ftyp/s, say`It is an MPEG-4 file (M4A, AAC).`],
  [/^\xff[\xf0\xf1\xf8\xf9]/, say`It is an AAC file.`],
  [/^OggS/, say`It is an Ogg file without Vorbis or Opus in it.`],
  [/^FORM.{4}AIF/s, say`It is an AIFF file.`],
  [/^\x30\x26\xb2\x75/, say`It is a Windows Media file.`],
  [/^#!AMR/, say`It is an AMR file.`],
  [/^.E\xdf\xa3/s, say`It is a WebM file.`],
  [/^MThd/, say`It is a MIDI file.`],
];

/** How much of a file says what it is: an Ogg page names its codec soon. */
const HEAD = 128;
const headOf = (file: Uint8Array) => Buffer.from(file.subarray(0, HEAD)).toString("latin1");

/** By what is in the file, whatever its name says. */
export function soundFormatOf(file: Uint8Array): SoundFormat | undefined {
  const head = headOf(file);
  return FORMATS.find(([begins]) => begins.test(head))?.[1];
}

/** What a file is that no prompt can be made of. */
export function otherFormat(file: Uint8Array): Said {
  const head = headOf(file);
  const told = OTHERS.find(([begins]) => begins.test(head))?.[1];
  return told ?? say`It is no sound file that is known here.`;
}
