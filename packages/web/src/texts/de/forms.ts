export const forms: typeof import("../en/forms.ts").forms = {
  forms: {
    kinds: { variable: "Variablen", function: "Funktionen" },
    types: { string: "Text", number: "Zahl", boolean: "ja/nein" },
    insert: (field) => `Einfügen in ${field}`,
    show: (field) => `Auswahl für ${field} anzeigen`,
    allFunctions: "Alle Funktionen für Ausdrücke",
    findFunction: "Funktion suchen",
    noFunction: "Eine solche Funktion gibt es nicht.",
    declare: (name) => `Variable „${name}“ anlegen`,
    skill: (ring, acw, closed) =>
      [
        ...(closed ? ["geschlossen"] : []),
        ...(ring === undefined ? [] : [`klingelt ${ring} s`]),
        ...(acw === undefined ? [] : [`Nachbearbeitung ${acw} s`]),
      ].join(" · "),
    notInLanguage: (language) => `Nicht in ${language} aufgenommen`,
    missing: {
      skill: (name) => `Es gibt keinen Skill „${name}“.`,
      hours: (name) => `Es gibt keine Zeiten „${name}“.`,
      script: (name) => `Es gibt kein Skript „${name}“.`,
      prompt: (name) => `Es gibt keine Aufnahme „${name}“.`,
    },
    create: {
      skill: (name) => `Skill „${name}“ anlegen`,
      hours: (name) => `Zeiten „${name}“ anlegen`,
      script: (name) => `Skript „${name}“ anlegen`,
      prompt: (name) => `Aufnahme „${name}“ anlegen`,
    },
    open: (name) => `„${name}“ öffnen`,
    upload: "Datei hochladen",
    uploadFor: (field) => `${field}: Datei hochladen`,
    replace: "Ersetzen",
    listen: (name) => `${name} anhören`,
    stop: (name) => `${name} anhalten`,
    notHeard: (name) => `Die Aufnahme „${name}“ konnte nicht abgespielt werden.`,
    dialled: (number, country) => (country ? `Wählt ${number} (${country})` : `Wählt ${number}`),
    extension: "Eine Nebenstelle: sie wird gewählt, wie sie dasteht.",
    noNumber: (country) =>
      country
        ? `Keine mögliche Rufnummer in ${country}. Mit + am Anfang folgt zuerst die Landesvorwahl.`
        : "Keine mögliche Rufnummer. Beginnen Sie mit + und der Landesvorwahl.",
    noDuration: "Das ist keine Dauer: schreiben Sie 150, 2:30 oder 2m30s.",
    duration: ({ hours, minutes, seconds }) =>
      [
        ...(hours > 0 ? [`${hours} Std.`] : []),
        ...(minutes > 0 ? [`${minutes} Min.`] : []),
        ...(seconds > 0 || hours + minutes === 0 ? [`${seconds} s`] : []),
      ].join(" "),
    named: (name, help) => (help ? `${name}. ${help}` : name),
    spokenAs: {
      number: "Zahl: zweiundvierzig",
      digits: "Ziffern: vier, zwei",
      characters: "Buchstaben und Ziffern, einzeln",
      ordinal: "Platz: zweiundvierzigster",
      date: "Datum: 21. November",
      time: "Uhrzeit: vierzehn Uhr fünf",
      duration: "Dauer: zwei Minuten",
      currency: "Geldbetrag: zwölf Euro",
    },
    more: (set) => (set > 0 ? `Mehr (${set} gesetzt)` : "Mehr"),
    unknown:
      "Diese Aktion hat keine solche Eigenschaft. Entfernen Sie sie, oder berichtigen Sie den Namen im Reiter JSON.",
    drag: (name) => `${name} ziehen`,
    dragRole: "verschiebbarer Eintrag",
    dragHelp:
      "Zum Verschieben drücken Sie die Leertaste, bewegen den Eintrag mit den Pfeiltasten und drücken wieder die Leertaste. Mit Escape bleibt er, wo er war.",
    dragStart: (place) => `Eintrag ${place} ist aufgenommen.`,
    dragPlace: (place) => (place === null ? "Hier ist kein Platz." : `An Stelle ${place}.`),
    dragEnd: (place) => (place === null ? "Er bleibt, wo er war." : `An Stelle ${place} abgelegt.`),
    keyTwice: (key) => `Die Taste ${key} gehört schon zu einer anderen Auswahl.`,
    choiceTarget: (number) => `Auswahl ${number} führt zu`,
    leadsNowhere: "Führt zu …",
    declarations: {
      variables: {
        title: "Variablen",
        add: "Variable hinzufügen",
        none: "Noch keine. Variablen merken sich, was der Anrufer eingegeben hat.",
        newName: "variable",
      },
      parameters: {
        title: "Parameter",
        add: "Parameter hinzufügen",
        none: "Keine. Parameter geben andere Skripte mit, wenn sie dieses ausführen.",
        newName: "parameter",
      },
    },
    nameMissing: "Ein Name fehlt.",
    nameTaken: (name) => `Den Namen ${name} gibt es schon.`,
    yes: "ja",
    no: "nein",
  },
};
