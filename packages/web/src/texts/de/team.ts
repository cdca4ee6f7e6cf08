export const team: typeof import("../en/team.ts").team = {
  somebody: "Jemand",
  when: (who, time) => `${who}, ${time}`,
  state: {
    unsaved: "Nicht gespeichert",
    saving: "Wird gespeichert …",
    waiting: "Noch nicht gespeichert",
    draft: "Gespeichert, nicht veröffentlicht",
    published: "Veröffentlicht",
    publishedAs: (hash) => `Veröffentlicht · ${hash}`,
    hearNothing: "Anrufer hören von diesem Skript noch nichts. Mit „Veröffentlichen“ hören sie es.",
    hearEarlier:
      "Anrufer hören noch die zuletzt veröffentlichte Version. Mit „Veröffentlichen“ hören sie diese.",
    hearThis: "Anrufer hören diese Version.",
    hearLastGood:
      "Die veröffentlichte Datei hat Fehler: Anrufer hören die letzte Version ohne Fehler.",
    since: (who, time) => `Veröffentlicht von ${who}, ${time}.`,
    numbers: (numbers) => `Es beantwortet ${numbers}.`,
    noNumbers: "Noch führt keine Rufnummer zu ihm.",
  },
  publish: {
    command: "Veröffentlichen",
    title: (script) => `${script} veröffentlichen`,
    errors:
      "Erst müssen die Fehler behoben werden. Ihr Entwurf bleibt erhalten, und Anrufer hören weiter die letzte Version.",
    toProblems: "Probleme anzeigen",
    changes: "Was sich für Anrufer ändert",
    isNew: "Dieses Skript wird zum ersten Mal veröffentlicht.",
    nothing: "Seit der letzten Veröffentlichung hat sich nichts geändert.",
    onlyMoved: "Es wurden nur Kästen verschoben; Anrufer hören keinen Unterschied.",
    answers: (numbers) => `Rufnummern, die es beantwortet: ${numbers}.`,
    noNumbers:
      "Noch führt keine Rufnummer zu diesem Skript: Anrufer hören es, sobald ein Kontaktpunkt oder ein anderes Skript zu ihm führt.",
    newer:
      "Die veröffentlichte Version hat sich geändert, seit dieser Entwurf begonnen wurde. Führen Sie zuerst beide zusammen; es geht nichts verloren.",
    bring: "Zusammenführen",
    message: "Wozu dient die Änderung? (freiwillig)",
    messageHelp: "Erscheint im Verlauf.",
    commit: (branch) =>
      branch ? `Als Version in Git aufbewahren, auf ${branch}` : "Als Version in Git aufbewahren",
    others: (count) =>
      count === 1
        ? "Auch 1 andere geänderte Datei des Arbeitsbereichs aufbewahren"
        : `Auch ${count} andere geänderte Dateien des Arbeitsbereichs aufbewahren`,
    go: "Jetzt veröffentlichen",
    done: (script) =>
      `${script} ist veröffentlicht. Der nächste Anrufer hört es; laufende Anrufe gehen weiter, wie sie begonnen haben.`,
    notKept: "Veröffentlicht, aber nicht in Git aufbewahrt",
  },
  me: {
    name: "Ihr Name",
    nameHelp: "Andere sehen ihn hier, und der Verlauf bewahrt ihn auf.",
    email: "E-Mail für Git (freiwillig)",
    title: "Wer Sie sind",
    edit: (name) => (name ? `Sie: ${name}` : "Den anderen Ihren Namen nennen"),
    save: "Merken",
  },
  draft: {
    notice: (who, time) => `Entwurf, nicht veröffentlicht: gespeichert von ${who}, ${time}.`,
    look: "Was hat sich geändert?",
    discard: "Entwurf verwerfen",
    discardTitle: "Diesen Entwurf verwerfen?",
    discardText:
      "Er wird für alle verworfen, und die veröffentlichte Version wird wieder angezeigt.",
    discardNew: "Das Skript wurde nie veröffentlicht: Es bleibt nichts von ihm übrig.",
    discardIt: "Verwerfen",
  },
  news: {
    saved: (who) => `${who} hat einen neueren Entwurf dieses Skripts gespeichert.`,
    changed: "Dieses Skript wurde an anderer Stelle geändert.",
    take: "Übernehmen",
    published: (who) => `${who} hat dieses Skript veröffentlicht.`,
    gone: "Dieses Skript wurde an anderer Stelle gelöscht.",
    again: "Als neuen Entwurf speichern",
  },
  merged: (who) =>
    `Die Änderungen von ${who || "jemand anderem"} und Ihre sind zusammengeführt. „Rückgängig“ nimmt das zurück.`,
  lost: "Der Server ist nicht erreichbar. Zeichnen Sie weiter: Ihre Arbeit bleibt in diesem Browser erhalten und wird gespeichert, sobald der Server wieder da ist.",
  people: {
    title: "Auch hier",
    unsaved: (name) => `${name} (hat nicht gespeicherte Änderungen)`,
  },
  history: {
    tab: "Verlauf",
    draft: "Entwurf, nicht veröffentlicht",
    uncommitted: "Veröffentlicht, noch keine Version in Git",
    none: "Es gibt noch keine Versionen. Jede Veröffentlichung ist eine.",
    noRepository:
      "Git bewahrt Versionen der Skripte auf; dieser Arbeitsbereich hat noch kein Git-Repository.",
    noGit:
      "Git bewahrt Versionen der Skripte auf; auf dem Server ist es nicht installiert. Installieren Sie Git und laden Sie die Seite neu.",
    unusable: "Git kann hier nicht benutzt werden:",
    begin: "Verlauf mit Git aufbewahren",
    compare: "Unterschiede anzeigen",
    compareHelp:
      "Wählen Sie eine Version, um sie mit der Zeichnung zu vergleichen, oder zwei, um sie miteinander zu vergleichen.",
    choose: (what) => `Vergleichen: ${what}`,
    restore: "Wiederherstellen",
    restoreNamed: (what) => `Wiederherstellen: ${what}`,
    restored:
      "Die Version ist jetzt in der Zeichnung. „Rückgängig“ nimmt das zurück; veröffentlicht ist noch nichts.",
    unreadable: "Diese Version ist kein Skript, das gezeichnet werden kann.",
    between: (a, b) => `Von „${a}“ zu „${b}“`,
    drawing: "die Zeichnung",
    versions: "Versionen",
  },
  review: {
    close: "Zurück zum Zeichnen",
    legend: "Legende",
    changes: "Änderungen",
    same: "Beide sind gleich.",
    marks: {
      added: "Hinzugefügt",
      removed: "Entfernt",
      changed: "Geändert",
      moved: "Nur verschoben",
      conflict: "Zu entscheiden",
    },
    entry: {
      "+": "Hinzugefügt",
      "-": "Entfernt",
      "~": "Geändert",
      ">": "Neue Kennung",
      ".": "Nur verschoben",
    },
  },
  merge: {
    title: (who) => `${who || "Jemand anderes"} hat dasselbe geändert`,
    text: "Alles Übrige ist schon zusammengeführt. Entscheiden Sie, was gelten soll; die Zeichenfläche zeigt die Stellen. Vorher wird nichts gespeichert.",
    mine: "Meine",
    theirs: "Die andere",
    base: (value) => `Vorher: ${value}`,
    gone: "entfernt",
    allMine: "Überall meine",
    allTheirs: "Überall die andere",
    left: (count) => `${count} zu entscheiden`,
    save: "Entscheidungen speichern",
    later: "Später entscheiden",
    show: "Auf der Zeichenfläche zeigen",
    leadsNowhere: "führt nirgendwohin",
  },
};
