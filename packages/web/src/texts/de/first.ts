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
  tour: {
    title: "Rundgang",
    take: "Rundgang machen",
    offer: "Neu hier? Zwei Minuten zeigen Ihnen das Wichtigste. Sie können jederzeit aufhören.",
    later: "Jetzt nicht",
    place: (step, of) => `${step} von ${of}`,
    next: "Weiter",
    back: "Zurück",
    leave: "Rundgang beenden",
    done: "Fertig",
    steps: {
      palette: {
        title: "Was ein Anruf tun kann",
        text: "Jedes davon ist eine Aktion: etwas ansagen, eine Taste erfragen, in der Warteschlange warten. Ziehen Sie eine auf die Zeichenfläche, oder drücken Sie die Eingabetaste.",
      },
      canvas: {
        title: "Der Weg eines Anrufs",
        text: "Lesen Sie von links nach rechts. Jeder Kasten sagt, was er tut. Ziehen Sie am Grund, um zu verschieben, drehen Sie das Mausrad, um zu zoomen; „Rückgängig“ nimmt jeden Schritt zurück.",
      },
      linking: {
        title: "Was als Nächstes kommt",
        text: "Jeder Punkt ist ein Ausgang einer Aktion. Ziehen Sie von ihm zu einem anderen Kasten; lassen Sie im Leeren los, werden Sie gefragt, was folgen soll.",
      },
      inspector: {
        title: "Wie sie es tut",
        text: "Klicken Sie auf der Zeichenfläche einen Kasten an: Hier steht alles, was sich einstellen lässt, und wohin jeder Zweig führt.",
      },
      simulator: {
        title: "Hören Sie es vor Ihren Anrufern",
        text: "Öffnen Sie „Simulieren“, und drücken Sie „Anrufen“. Sie sind Anrufer und Agent; die Zeichenfläche zeigt, wo der Anruf ist. Es wird niemand wirklich angerufen.",
      },
      problems: {
        title: "Was noch fehlt",
        text: "Fehler werden schon beim Zeichnen genannt, mit ihrer Stelle und oft mit einer Schaltfläche, die sie behebt.",
      },
      publish: {
        title: "Speichern, dann veröffentlichen",
        text: "„Speichern“ bewahrt einen Entwurf auf, den auch Ihre Kollegen sehen. Anrufer hören ihn erst, wenn Sie ihn veröffentlichen.",
      },
      help: {
        title: "Immer Rat",
        text: "F1 erklärt die ausgewählte Aktion, Strg+K findet jeden Befehl. Dort können Sie auch diesen Rundgang noch einmal machen.",
      },
    },
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
