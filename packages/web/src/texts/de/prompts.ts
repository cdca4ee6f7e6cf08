import { prompts as inEnglish } from "../en/prompts.ts";

export const prompts: typeof inEnglish = {
  title: "Ansagen",
  lead: "Aufnahmen, die Skripte abspielen, in jeder Sprache, die Anrufer hören.",
  upload: "Aufnahmen hochladen",
  fromText: "Aus Text erzeugen",
  search: "Nach Name oder Skript suchen",
  onlyMissing: "Nur was fehlt",
  none: "Es gibt noch keine Aufnahmen. Laden Sie Tondateien hoch, oder ziehen Sie sie hierher.",
  noneFound: "Eine solche Aufnahme gibt es nicht.",
  dropHelp:
    "Ziehen Sie Tondateien hierher, um sie hinzuzufügen, oder eine auf ein Feld, um sie dort zu verwenden. Namen mit / stehen in Ordnern.",
  formats:
    "WAV, FLAC, MP3, Ogg Vorbis oder Ogg Opus, je höchstens 8 MB und 10 Minuten. Telefone übertragen 8 kHz mono: Alles andere wird dafür umgewandelt, und die Datei bleibt, wie sie ist.",
  silent: (decibels) => `Es ist nichts zu hören: Der höchste Ausschlag ist ${decibels} dB.`,
  quiet: (decibels) =>
    `Die Aufnahme ist sehr leise: im Mittel ${decibels} dB, Sprache sollte ungefähr -20 dB haben.`,
  clipped: (percent) =>
    `Die Aufnahme ist übersteuert: ${percent} % sind abgeschnitten, das knistert.`,
  name: "Name",
  language: "Gesprochene Sprache",
  usedBy: "Verwendet von",
  unused: "Keinem Skript",
  moreUses: (count) => (count === 1 ? "und 1 weiteres" : `und ${count} weitere`),
  more: (count) => `Mehr anzeigen (${count})`,
  missingCount: (count) => (count === 1 ? "1 fehlt" : `${count} fehlen`),
  length: inEnglish.length,
  borrowed: (language) => `Wie in ${language}`,
  missing: "Fehlt",
  broken: "Unbrauchbar",
  noRecording: "Keine",
  inLanguage: (name, language) => `${name} in ${language}`,
  missingIn: (name, language) => `${name} fehlt in ${language}: Datei hochladen`,
  brokenIn: (name, language, problem) =>
    `${name} in ${language} ist unbrauchbar: ${problem} Andere Datei hochladen`,
  noneIn: (name, language) => `Keine für ${name} in ${language}: Datei hochladen`,
  actions: (name, language) => `Aktionen für ${name} in ${language}`,
  uploadFile: "Datei hochladen …",
  replaceWith: "Durch eine Datei ersetzen …",
  rename: (name) => `${name} umbenennen`,
  deleteAsk: (name, language) => `${name} in ${language} löschen?`,
  deleteText: "Anrufer hören die Aufnahme dann nicht mehr. Was committet wurde, bewahrt Git auf.",
  nameOf: (file) => `Name für ${file}`,
  replaceIt: (length) => `Die vorhandene Aufnahme ersetzen (${length})`,
  uploadCount: (count) => (count > 1 ? `${count} Dateien hochladen` : "Hochladen"),
  uploaded: (file, name) => `${file} heißt jetzt ${name}`,
  text: "Was gesagt wird",
  textHelp: "Gesprochen von der Sprachausgabe des Servers, so wie Anrufer es hören werden.",
  listen: "Anhören",
  replace: "Ersetzen",
  goesOver: (length) => `Ersetzt die vorhandene Aufnahme (${length}).`,
  added: (name, language) => `${name} gibt es jetzt in ${language}.`,
  addedCount: (count, language) =>
    count === 1
      ? `1 Aufnahme wurde in ${language} hinzugefügt.`
      : `${count} Aufnahmen wurden in ${language} hinzugefügt.`,
  replaced: (name, language) => `${name} wurde in ${language} ersetzt.`,
  deleted: (name, language) => `${name} wurde in ${language} gelöscht.`,
  renamed: (name, to) => `${name} heißt jetzt ${to}.`,
  undo: "Rückgängig",
  tooLarge: (file) => `${file} ist größer als 8 MB. Als MP3 oder Opus wäre die Datei viel kleiner.`,
  unreadable: (file) =>
    `${file} konnte nicht gelesen werden. Ist es ein Ordner, oder wurde die Datei verschoben?`,
};
