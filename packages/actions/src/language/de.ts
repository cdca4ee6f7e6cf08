/** The action in German, by its English texts. */
export const de = {
  Language: "Sprache",
  "Chooses the language of the prompts that follow.": "Wählt die Sprache der folgenden Ansagen.",
  "Spoken language": "Gesprochene Sprache",
  "A BCP-47 tag, such as de-DE or es.": "Ein Kürzel nach BCP 47, etwa de-DE oder es.",
  Voice: "Stimme",
  "Of text to speech, as the call server calls it. Empty: the language's own.":
    "Der Sprachausgabe, wie sie auf dem Anrufserver heißt. Leer: die der Sprache eigene.",
  "letters, digits, spaces and . _ -, at most 64":
    "Buchstaben, Ziffern, Leerzeichen und . _ -, höchstens 64",
};
