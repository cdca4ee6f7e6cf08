/** The action in German, by its English texts. */
export const de = {
  "Leave queue": "Warteschlange verlassen",
  "Takes the contact out of its queue; the script goes on.":
    "Nimmt den Kontakt aus seiner Warteschlange; das Skript geht weiter.",
};
