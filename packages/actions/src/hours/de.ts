/** The action in German, by its English texts. */
export const de = {
  Hours: "Öffnungszeiten",
  "Goes different ways when it is open, closed, or a holiday.":
    "Geht je nachdem weiter, ob geöffnet, geschlossen oder Feiertag ist.",
  "Of the workspace.": "Des Arbeitsbereichs.",
  "Overrides with a way of their own": "Ausnahmen mit eigenem Weg",
  "Others count as open or closed, as they say.":
    "Andere zählen als geöffnet oder geschlossen, wie sie es angeben.",
  "It is open.": "Es ist geöffnet.",
  "It is closed.": "Es ist geschlossen.",
  "It is a holiday, and closed.": "Es ist Feiertag und geschlossen.",
  "An override with the name of another branch": "Eine Ausnahme mit dem Namen eines anderen Zweigs",
  "Rename the override in the hours: Open, Closed, Holiday, Default and Error mean something else.":
    "Benennen Sie die Ausnahme in den Öffnungszeiten um: Open, Closed, Holiday, Default und Error bedeuten etwas anderes.",
  "The override {0} holds.": "Die Ausnahme {0} gilt.",
  "hours {0}": "Öffnungszeiten {0}",
  "There is a branch {0} already.": "Einen Zweig {0} gibt es schon.",
};
