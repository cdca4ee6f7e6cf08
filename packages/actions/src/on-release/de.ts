/** The action in German, by its English texts. */
export const de = {
  "On release": "Bei Ende",
  "Goes on from here when the contact is over: the caller has left, or was hung up.":
    "Hier geht es weiter, wenn der Kontakt vorbei ist: Der Anrufer hat aufgelegt oder wurde getrennt.",
  "When the contact is over": "Wenn der Kontakt vorbei ist",
};
