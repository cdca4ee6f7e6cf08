/** The action in German, by its English texts. */
export const de = {
  "Queue info": "Stand der Warteschlange",
  "Stores what a queue looks like just now in variables.":
    "Legt in Variablen ab, wie es gerade in einer Warteschlange aussieht.",
  "Whose queue it is. The one that the contact waits in by default.":
    "Um wessen Warteschlange es geht. Vorgabe: die, in der der Kontakt wartet.",
  Position: "Position",
  "Of this contact, from 1; 0 when it does not wait there.":
    "Dieses Kontakts, ab 1; 0, wenn er dort nicht wartet.",
  Waiting: "Wartende",
  "How many contacts wait, callbacks and this one included.":
    "Wie viele Kontakte warten, mit Rückrufen und diesem.",
  "Longest wait (seconds)": "Längste Wartezeit (Sekunden)",
  "Of those who wait; 0 without any.": "Unter den Wartenden; 0, wenn niemand wartet.",
  "Estimated wait (seconds)": "Geschätzte Wartezeit (Sekunden)",
  "Of this contact, or of one who would enter now; -1 when it is unknown.":
    "Dieses Kontakts oder eines, der jetzt dazukäme; -1, wenn unbekannt.",
  "Agents logged in": "Angemeldete Agenten",
  "With the skill, in any status but Offline.": "Mit dem Skill, in jedem Status außer abgemeldet.",
  "Agents free": "Freie Agenten",
  "Those of them who could take a contact now.": "Die davon jetzt einen Kontakt annehmen könnten.",
  "It stores nothing": "Es wird nichts abgelegt",
  "Name a variable for at least one figure, or remove the action.":
    "Nennen Sie für mindestens eine Zahl eine Variable, oder entfernen Sie die Aktion.",
  "own queue": "eigene Warteschlange",
  "No variable is named for any of the figures.": "Für keine der Zahlen ist eine Variable genannt.",
};
