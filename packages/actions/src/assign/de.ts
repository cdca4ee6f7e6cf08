/** The action in German, by its English texts. */
export const de = {
  Assign: "Zuweisen",
  "Gives variables new values.": "Gibt Variablen neue Werte.",
  Assignments: "Zuweisungen",
  "Carried out in this order.": "Werden in dieser Reihenfolge ausgeführt.",
  "Nothing to assign yet": "Noch nichts zuzuweisen",
};
