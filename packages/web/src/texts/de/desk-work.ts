export const deskWork: typeof import("../en/desk-work.ts").deskWork = {
  deskStatus: {
    means: {
      Available: "Ihnen werden Kontakte angeboten.",
      Busy: "Keine Angebote. Sie können hinaus telefonieren, und Kollegen können Anrufe an Sie übergeben.",
      "On break":
        "Keine Angebote, und niemand übergibt Ihnen Anrufe. Sie können hinaus telefonieren.",
      "In line": "Sie sind im Gespräch. Wählen Sie den Status, der darauf folgt.",
      "After-call work": "",
      Offline: "Ihnen wird nichts angeboten. Wählen Sie „Bereit“, um zu beginnen.",
    },
    acwLeft: (next, time) => `${next} in ${time}.`,
    acwStays: "Ohne Ablauf: Melden Sie sich bereit, wenn Sie fertig sind.",
    reasons: {
      missed:
        "Sie sind beschäftigt gesetzt, weil Sie mehrere Angebote hintereinander verpasst haben. Wählen Sie „Bereit“, wenn Sie wieder da sind.",
      "connection-lost":
        "Die Verbindung zu Ihrem Arbeitsplatz ging verloren, und Sie wurden abgemeldet. Wählen Sie „Bereit“, um weiterzumachen.",
    },
    forced: (by, reason) =>
      `${by} hat diesen Status gesetzt${reason === "" ? "" : `: ${reason}`}. Sie können einen anderen wählen.`,
    supervisor: "Ein Supervisor",
    unreachable: (endpoint) =>
      `Sie sind beschäftigt gesetzt, weil Ihr Telefon ${endpoint} nicht erreicht wurde. Prüfen Sie, ob es an und angemeldet ist, und wählen Sie „Bereit“.`,
    missing: (count) =>
      `${count === 1 ? "Sie haben ein Angebot verpasst" : `Sie haben ${count} Angebote hintereinander verpasst`}. Nach einigen weiteren werden Sie beschäftigt gesetzt.`,
    callbackFailed: (cause, next) =>
      `Der Kunde wurde nicht erreicht (${CAUSES[cause] ?? cause}). ${next}`,
    offline:
      "Der Server wird nicht erreicht: Was Sie sehen, kann alt sein. Die Verbindung kommt von selbst wieder; Gespräche laufen weiter.",
  },
  deskAlerts: {
    title: "Hinweise",
    sound: "Klingeln, wenn ein Kontakt kommt",
    notifications: "In anderen Fenstern benachrichtigen",
    refused:
      "Der Browser erlaubt es nicht. Erlauben Sie dieser Seite Benachrichtigungen in den Einstellungen des Browsers; die Seite muss über HTTPS kommen.",
    ringing: (who) => `☎ ${who}`,
  },
  deskCalls: {
    title: "Hinaus anrufen",
    number: "Nummer",
    call: "Anrufen",
    help: "Zuerst klingelt Ihr Telefon, dann wird die Nummer gewählt.",
    dials: (number) => `Wählt ${number}`,
    noNumber: (country) =>
      country === undefined
        ? "Das ist keine Nummer. Beginnen Sie mit + und der Landesvorwahl."
        : `Das ist keine Nummer in ${country}. In ein anderes Land: mit + und dessen Vorwahl.`,
    callerId: "Gezeigte Nummer",
    usual: "die übliche",
    noSkill: "keiner",
    refusals: {
      permission:
        "Sie dürfen nicht hinaus anrufen. Ein Administrator kann es auf der Seite „Personen“ erlauben.",
      offer: "Ein Kontakt klingelt: Nehmen Sie ihn zuerst an, oder lehnen Sie ihn ab.",
      "In line": "Sie sind schon im Gespräch.",
      "After-call work":
        "Nicht während der Nachbearbeitung: Melden Sie sich zuerst bereit oder beschäftigt.",
      Offline: "Nicht, solange Sie abgemeldet sind: Wählen Sie zuerst „Bereit“ oder „Beschäftigt“.",
    },
  },
  deskContact: {
    nobody: "Kein Kontakt",
    whenNobody: {
      Available: "Der nächste Kontakt Ihrer Warteschlangen klingelt hier.",
      Busy: "Wählen Sie „Bereit“, um Kontakte angeboten zu bekommen.",
      "On break": "Wählen Sie nach der Pause „Bereit“, um Kontakte angeboten zu bekommen.",
      "In line": "Das Gespräch wird aufgebaut.",
      "After-call work":
        "Schreiben Sie Ihre Notizen fertig. „Wieder annehmen“ lässt den nächsten Kontakt kommen.",
      Offline: "Wählen Sie oben „Bereit“, um Kontakte angeboten zu bekommen.",
    },
    withheld: "Nummer unterdrückt",
    script: "Skript",
    calledFrom: "Angerufen von",
    last: "Letzter Kontakt",
    putAway: "Letzten Kontakt weglegen",
    hold: "Halten",
    resume: "Weiter",
    onHold: "Gehalten",
    consulting: "Kunde wartet",
    asked: "Ein Kollege fragt Sie",
    yourPhone: "Ihr Telefon klingelt; gewählt wird, wenn Sie abheben.",
  },
};

const CAUSES: { readonly [cause: string]: string } = {
  busy: "besetzt",
  "no-answer": "keine Antwort",
  rejected: "abgewiesen",
  "invalid-number": "keine solche Nummer",
  congestion: "keine freie Leitung",
  failed: "nicht wählbar",
};
