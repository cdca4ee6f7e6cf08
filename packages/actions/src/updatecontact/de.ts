/** The action in German, by its English texts. */
export const de = {
  "Update contact": "Kontakt ändern",
  "Changes what a contact in queue waits for; it keeps its time of entry.":
    "Ändert, worauf ein Kontakt in der Warteschlange wartet; seine Eintrittszeit bleibt.",
  "Whose queue it goes over to. What is left out stays as it is.":
    "In wessen Warteschlange er wechselt. Was weggelassen wird, bleibt.",
  "It changes nothing": "Es ändert nichts",
  "Set at least one property, or remove the action.":
    "Setzen Sie mindestens eine Eigenschaft, oder entfernen Sie die Aktion.",
  "Nothing to change yet": "Noch nichts zu ändern",
  "priority {0}": "Priorität {0}",
  "None of its properties is set.": "Keine der Eigenschaften ist gesetzt.",
};
