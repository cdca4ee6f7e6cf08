/** The action in German, by its English texts. */
export const de = {
  End: "Ende",
  "Ends the script. A conversation goes on, and a contact in queue stays there.":
    "Beendet das Skript. Ein Gespräch geht weiter, und wer in der Warteschlange ist, bleibt dort.",
  "Ends the script": "Beendet das Skript",
};
