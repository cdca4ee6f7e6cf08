export const first: typeof import("../en/first.ts").first = {
  templates: {
    question: "Was soll geschehen, wenn jemand anruft?",
    questionHelp:
      "Beginnen Sie mit einem Beispiel, das schon läuft, und passen Sie es an. Oder mit einer leeren Zeichenfläche.",
    choose: "Beginnen mit",
    empty: {
      title: "Leer",
      text: "Eine Zeichenfläche, auf der nur der Beginn des Anrufs steht.",
    },
    list: {
      "queue-callback": {
        title: "Warteschlange mit Rückruf",
        text: "Anrufer warten mit Musik auf einen Agenten und können jede halbe Minute einen Rückruf wählen.",
      },
      "language-choice": {
        title: "Sprachwahl",
        text: "Ein Menü in zwei Sprachen und Agenten, die die gewählte sprechen.",
      },
      "after-hours-voicemail": {
        title: "Voicemail nach Feierabend",
        text: "Tagsüber nehmen Menschen ab; nachts eine Nachricht oder der Bereitschaftsdienst.",
      },
      overflow: {
        title: "Überlauf",
        text: "Wer lange wartet, wird auch einem zweiten Team angeboten und behält seinen Platz.",
      },
      shop: {
        title: "Bestellstatus",
        text: "Anrufer hören aus dem System des Händlers, wo ihre Bestellung ist; sonst hilft ein Mensch.",
      },
      clinic: {
        title: "Termine",
        text: "Patienten hören, bestätigen, verschieben oder streichen ihren Termin per Taste.",
      },
      bank: {
        title: "Bank",
        text: "Kontonummer und PIN, gesprochener Kontostand, Öffnungszeiten, zwei Teams und Rückruf.",
      },
    },
    comes: {
      skills: (names) => `Skills: ${names}`,
      hours: (names) => `Öffnungszeiten: ${names}`,
      scripts: (names) => `Weitere Skripte: ${names}`,
      scenarios: (count) => `${count}\u00a0Tests`,
      hosts: (names) => `Braucht ein eigenes System anstelle von ${names}`,
    },
    kept: "War schon da und blieb, wie es war",
  },
  list: {
    tree: "Skripte in Ordnern",
    filter: "Skript suchen",
    nothing: "Kein Skript heißt so.",
    answers: (numbers) => `Beantwortet ${numbers}`,
    any: "alle übrigen Nummern",
    menu: (name) => `Was mit ${name} geschehen soll`,
    newHere: "Neues Skript in diesem Ordner",
    rename: "Umbenennen…",
    renameTitle: (name) => `${name} umbenennen`,
    renameIt: "Umbenennen",
    duplicate: "Duplizieren…",
    duplicateTitle: (name) => `${name} duplizieren`,
    duplicateIt: "Duplizieren",
    copyOf: (name) => `${name} Kopie`,
    remove: "Löschen…",
    removeTitle: (name) => `${name} löschen?`,
    removeText:
      "Das Skript, sein Entwurf und seine Datei werden gelöscht. Was in git steht, bleibt dort.",
    removeIt: "Skript löschen",
  },
};
