/** The action in German, by its English texts. */
export const de = {
  Music: "Musik",
  "Plays hold music, or a recording, for the given time.":
    "Spielt Wartemusik oder eine Aufnahme, so lange wie angegeben.",
  "Music class": "Musikklasse",
  "A class of hold music of the call server. Empty: its default.":
    "Eine Klasse von Wartemusik des Anrufservers. Leer: dessen Vorgabe.",
  "letters, digits, _ and -, at most 64": "Buchstaben, Ziffern, _ und -, höchstens 64",
  "A recording of the workspace instead of hold music.":
    "Eine Aufnahme des Arbeitsbereichs statt Wartemusik.",
  "Start at (seconds)": "Beginnen bei (Sekunden)",
  "Skips this much of the file.": "So viel der Datei wird übersprungen.",
  Seconds: "Sekunden",
  "0: a file to its end; hold music until something happens.":
    "0: eine Datei bis zum Ende; Wartemusik, bis etwas geschieht.",
  "The file was played to its end.": "Die Datei wurde zu Ende gespielt.",
  "Two kinds of music": "Zweierlei Musik",
  "Give either a music class or a file.": "Geben Sie entweder eine Musikklasse oder eine Datei an.",
  "Hold music": "Wartemusik",
  "to its end": "bis zum Ende",
  "Music has both a music class and a file.":
    "Die Musik hat sowohl eine Musikklasse als auch eine Datei.",
};
