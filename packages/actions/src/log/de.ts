/** The action in German, by its English texts. */
export const de = {
  Log: "Protokoll",
  "Writes a line into the contact's journal.": "Schreibt eine Zeile in das Protokoll des Kontakts.",
  "For those who look at the contact later. {expression} stands for its value.":
    "Für alle, die den Kontakt später ansehen. {Ausdruck} steht für seinen Wert.",
  "Nothing to write yet": "Noch nichts zu schreiben",
};
