export const live: typeof import("../en/live.ts").live = {
  live: {
    tab: "Live",
    views: "Was gezeigt wird",
    view: { now: "Jetzt", figures: "Zahlen", contacts: "Kontakte" },
    range: "Zeitraum",
    presets: { hour: "Letzte Stunde", today: "Heute", week: "Letzte 7 Tage", own: "Von … bis" },
    from: "Von",
    to: "Bis",
    noRange: "Das Ende muss nach dem Beginn liegen.",
    refresh: "Neu laden",
    counted: (from: string, to: string) => `Gezählt von ${from} bis ${to}`,
    lostFeed:
      "Die Verbindung zum Server ist unterbrochen; die Anzeige kann veraltet sein. Sie kommt von selbst zurück.",
    notAnswered: "Der Server hat nicht geantwortet.",
    placeCall: "Testanruf am Agentenplatz starten",
    nobody: "Zurzeit ist kein Kontakt in diesem Skript.",
    noFigures:
      "In diesem Zeitraum kam niemand in dieses Skript. Wählen Sie einen anderen, oder probieren Sie einen Anruf aus.",
    noContacts: "Zurzeit läuft kein Kontakt dieses Skripts, und in diesem Zeitraum endete keiner.",
    here: (count: number) => (count === 1 ? "1 Kontakt ist hier" : `${count} Kontakte sind hier`),
    beyond: (count: number) =>
      count === 1
        ? "1 weiterer Kontakt hat das Skript durchlaufen: Er spricht mit einem Agenten oder wartet auf einen."
        : `${count} weitere Kontakte haben das Skript durchlaufen: Sie sprechen mit einem Agenten oder warten auf einen.`,
    nowHelp:
      "Jeder Kontakt bleibt bei der Version, mit der er begann. Ist er in einem Unterskript, zählt er dort und bei der Aktion, die es ausführt.",
    notDrawn: "(nicht mehr in der Zeichnung)",
    action: "Aktion",
    contacts: "Kontakte",
    entered: "Gekommen",
    dropOffs: "Verluste",
    hungUp: "Aufgelegt",
    failed: "Gescheitert",
    answered: "Angenommen",
    median: "Median",
    p90: "9 von 10",
    definitions: "Was die Zahlen bedeuten",
    meanings: [
      {
        word: "Gekommen",
        means:
          "Wie oft Kontakte zu der Aktion kamen. Wer wiederkommt, zählt noch einmal. Alle anderen Zahlen gelten für diese Kontakte, auch wenn sie erst nach dem Zeitraum weitergingen.",
      },
      {
        word: "Verluste",
        means: "Aufgelegt und gescheitert zusammen, und ihr Anteil an denen, die kamen.",
      },
      {
        word: "Aufgelegt",
        means:
          "Der Anrufer legte auf, oder sein Rückruf wurde aufgegeben, während der Kontakt bei der Aktion war.",
      },
      {
        word: "Gescheitert",
        means:
          "Das Skript wusste von hier nicht weiter, oder es lief im Kreis, bis es angehalten wurde.",
      },
      {
        word: "Angenommen",
        means: "Ein Agent nahm den Kontakt an, während er bei der Aktion war.",
      },
      {
        word: "Median, 9 von 10",
        means:
          "Wie lange die Hälfte der Kontakte und wie lange neun von zehn höchstens blieben; auf ein Zehntel genau. Ein Unterskript zählt zu der Aktion, die es ausführt.",
      },
      {
        word: "Auf der Zeichenfläche",
        means: "Die Zahl neben einem Zweig sagt, wie oft er genommen wurde.",
      },
      {
        word: "Zeitraum",
        means: "Gezählt wird in ganzen Viertelstunden; der Zeitraum oben wird auf sie erweitert.",
      },
      {
        word: "Versionen",
        means:
          "Alle Versionen, die in diesem Zeitraum liefen, zählen zusammen. Aktionen, die es in der Zeichnung nicht mehr gibt, stehen am Ende.",
      },
    ],
    came: (count: string) => `${count} gekommen`,
    lost: (count: string, share: string) => `${count} verloren (${share})`,
    took: (branch: string) => `Wie oft Zweig ${branch} genommen wurde`,
    legend: "Legende",
    legendLinks: "Breiter: mehr Kontakte nahmen diesen Weg",
    legendHeat: "Anteil der Verluste: unter 5 %, 10 %, 15 %, mehr",
    began: "Begonnen",
    caller: "Anrufer",
    outcome: "Ergebnis",
    lasted: "Dauer",
    running: "läuft",
    at: (action: string) => `ist bei ${action}`,
    scriptOver: "das Skript ist zu Ende",
    outcomes: {
      handled: "vom Agenten bedient",
      transferred: "weitergeleitet",
      "callback-handled": "zurückgerufen",
      "callback-failed": "für den Rückruf nicht erreicht",
      "outbound-handled": "von einem Agenten angerufen",
      "outbound-failed": "von einem Agenten nicht erreicht",
      "voicemail-handled": "Sprachnachricht angehört",
      abandoned: "in der Warteschlange aufgelegt",
      rejected: "nicht angenommen",
      "caller-hung-up": "Anrufer hat aufgelegt",
      "script-ended": "vom Skript beendet",
      "server-lost": "Server verloren",
      failed: "gescheitert",
    },
    more: "Weitere Kontakte",
    choose: "Wählen Sie einen Kontakt, um seinen Weg auf der Zeichenfläche durchzugehen.",
    replay: "Weg des Kontakts",
    controls: "Den Kontakt durchgehen",
    first: "Zum Anfang",
    back: "Schritt zurück",
    forward: "Schritt vor",
    play: "Abspielen",
    pause: "Anhalten",
    close: "Kontakt schließen",
    step: (step: number, steps: number) => `Schritt ${step} von ${steps}`,
    variables: "Variablen bei diesem Schritt",
    differs: (entry: number) =>
      `Nachgespielt ginge der Kontakt ab Eintrag ${entry} seines Journals einen anderen Weg: Diese Version von Cordboard macht es anders als die, die ihn geführt hat.`,
    otherVersion:
      "Dieser Kontakt lief mit einer anderen Version dieses Skripts. Was von seinem Weg noch in der Zeichnung ist, leuchtet.",
    showVersion: "Diese Version zeigen",
    itsVersion: "Version des Kontakts",
    unknownVersion:
      "Die Version, mit der dieser Kontakt lief, ist nicht mehr bekannt. Was von seinem Weg in der Zeichnung ist, leuchtet.",
  },
};
