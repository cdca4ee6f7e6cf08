/** The action in German, by its English texts. */
export const de = {
  "Hang up": "Auflegen",
  "Ends the script and the call. A callback that waits in queue stays there.":
    "Beendet Skript und Anruf. Ein Rückruf, der in der Warteschlange wartet, bleibt dort.",
  Cause: "Grund",
  "What the caller's network is told.": "Was dem Netz des Anrufers gemeldet wird.",
  "Cause: {0}": "Grund: {0}",
  "Ends the call": "Beendet den Anruf",
  normal: "normal",
  busy: "besetzt",
  rejected: "abgewiesen",
  congestion: "überlastet",
};
