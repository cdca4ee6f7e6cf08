/** The action in German, by its English texts. */
export const de = {
  "On signal": "Bei Signal",
  "Goes on from here when something outside raises a signal for the contact.":
    "Hier geht es weiter, wenn von außen ein Signal für den Kontakt kommt.",
  "When a signal comes": "Wenn ein Signal kommt",
};
