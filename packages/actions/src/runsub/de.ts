/** The action in German, by its English texts. */
export const de = {
  "Run sub-script": "Unterskript ausführen",
  "Runs another script within this one, and goes on when it returns.":
    "Führt ein anderes Skript in diesem aus und geht weiter, wenn es zurückkehrt.",
  Script: "Skript",
  "It begins at its own beginning.": "Es beginnt an seinem eigenen Anfang.",
  Parameters: "Parameter",
  "What it is given: its declared parameters.": "Was es bekommt: seine angelegten Parameter.",
  Results: "Ergebnisse",
  "What of the values it returns is kept.": "Welche der zurückgegebenen Werte behalten werden.",
  "script {0}": "Skript {0}",
};
