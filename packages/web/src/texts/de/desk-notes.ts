export const deskNotes: typeof import("../en/desk-notes.ts").deskNotes = {
  note: "Notiz",
  disposition: "Ergebnis",
  states: {
    none: "",
    saved: "Gespeichert",
    typed: "Wird gespeichert…",
    saving: "Wird gespeichert…",
    waiting: "Noch nicht gespeichert: Der Server wird nicht erreicht. Neuer Versuch folgt.",
    refused: "Nicht gespeichert: Der Server lehnt es ab. Kürzen oder ändern Sie es.",
  },
  path: "Weg durch das Skript",
  noPath: "Es lief kein Skript.",
  variables: "Variablen",
  noVariables: "Keine.",
  detailsFailed: "Was der Anrufer gewählt hat, ließ sich nicht laden.",
  again: "Nochmals versuchen",
};
