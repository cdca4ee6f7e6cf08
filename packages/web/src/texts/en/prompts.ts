const minutes = (seconds: number) => {
  const whole = Math.max(1, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

export const prompts = {
  title: "Prompts",
  lead: "Recordings that scripts play, in each language that callers hear.",
  upload: "Upload recordings",
  fromText: "Make from text",
  search: "Search by name or script",
  onlyMissing: "Only what is missing",
  none: "There are no recordings yet. Upload sound files, or drop them here.",
  noneFound: "There is no such recording.",
  dropHelp:
    "Drop sound files anywhere to add them, or one on a cell to use it there. Names with a / stand in folders.",
  formats:
    "WAV, FLAC, MP3, Ogg Vorbis or Ogg Opus, at most 8 MB and 10 minutes each. Telephones carry 8 kHz mono: everything else is converted for them, and the file stays as it is.",
  silent: (decibels: number) => `Nothing can be heard in it: its peak is ${decibels} dB.`,
  quiet: (decibels: number) =>
    `It is very quiet: ${decibels} dB on average, where speech should have about -20 dB.`,
  clipped: (percent: number) =>
    `It was recorded too loud: ${percent} % of it is cut off, which crackles.`,
  name: "Name",
  language: "Spoken language",
  usedBy: "Used by",
  unused: "No script",
  moreUses: (count: number) => (count === 1 ? "and 1 more" : `and ${count} more`),
  more: (count: number) => `Show more (${count})`,
  missingCount: (count: number) => `${count} missing`,
  length: minutes,
  borrowed: (language: string) => `As in ${language}`,
  missing: "Missing",
  broken: "Unusable",
  noRecording: "None",
  inLanguage: (name: string, language: string) => `${name} in ${language}`,
  missingIn: (name: string, language: string) => `${name} is missing in ${language}: upload a file`,
  brokenIn: (name: string, language: string, problem: string) =>
    `Unusable: ${name} in ${language}. ${problem} Upload another file`,
  noneIn: (name: string, language: string) => `None for ${name} in ${language}: upload a file`,
  actions: (name: string, language: string) => `Actions for ${name} in ${language}`,
  uploadFile: "Upload a file…",
  replaceWith: "Replace with a file…",
  rename: (name: string) => `Rename ${name}`,
  deleteAsk: (name: string, language: string) => `Delete ${name} in ${language}?`,
  deleteText: "Callers do not hear it any more. Git keeps what was committed.",
  nameOf: (file: string) => `Name for ${file}`,
  replaceIt: (length: string) => `Replace the recording that is there (${length})`,
  uploadCount: (count: number) => (count > 1 ? `Upload ${count} files` : "Upload"),
  uploaded: (file: string, name: string) => `${file} is now ${name}`,
  text: "What it says",
  textHelp: "Spoken by the speech engine of the server, as callers will hear it.",
  listen: "Listen",
  replace: "Replace",
  goesOver: (length: string) => `It takes the place of the recording that is there (${length}).`,
  added: (name: string, language: string) => `${name} is there in ${language}.`,
  addedCount: (count: number, language: string) =>
    count === 1
      ? `1 recording was added in ${language}.`
      : `${count} recordings were added in ${language}.`,
  replaced: (name: string, language: string) => `${name} was replaced in ${language}.`,
  deleted: (name: string, language: string) => `${name} was deleted in ${language}.`,
  renamed: (name: string, to: string) => `${name} is now called ${to}.`,
  undo: "Undo",
  tooLarge: (file: string) =>
    `${file} is larger than 8 MB. As MP3 or Opus it would be much smaller.`,
  unreadable: (file: string) => `${file} could not be read. Is it a folder, or was it moved?`,
};
