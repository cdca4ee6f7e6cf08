/** The action in German, by its English texts. */
export const de = {
  Play: "Abspielen",
  "Plays recordings, text and spoken values to the caller.":
    "Spielt dem Anrufer Aufnahmen, Text und gesprochene Werte vor.",
  "Played one after another.": "Werden nacheinander gespielt.",
  "Barge-in": "Unterbrechbar",
  "A key stops the prompts; it is kept for the action that follows.":
    "Eine Taste bricht die Ansagen ab; sie gilt für die folgende Aktion.",
  "Forget keys pressed before.": "Vorher gedrückte Tasten gelten nicht.",
};
