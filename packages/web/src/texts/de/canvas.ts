export const canvas: typeof import("../en/canvas.ts").canvas = {
  canvas: {
    name: "Zeichenfläche",
    overview: "Übersicht der Zeichnung",
    empty: "Ziehen Sie „Beginn“ von links auf die Zeichenfläche: Dort fängt jeder Anruf an.",
    undrawable: "Diese Datei lässt sich nicht zeichnen. Berichtigen Sie ihren Text im Reiter JSON.",
    openJson: "Reiter JSON öffnen",
    branch: (label: string, branch: string) => `${label}: Zweig ${branch}`,
    input: (label: string) => `${label}: Eingang`,
    link: (from: string, branch: string, to: string) =>
      `Verbindung von ${from}, Zweig ${branch}, zu ${to}`,
    addAndConnect: "Hinzufügen und verbinden",
    node: (label: string, title: string, id: string) => `${label}, ${title} (${id})`,
    unlinked: "Nicht verbunden",
    fallsToDefault: "Nicht verbunden: nimmt Default",
    unknownBranch: "Die Aktion hat keinen solchen Zweig",
    breakpoint: "Simulierte Anrufe halten davor an",
    active: "Hier ist der Anruf",
    tidying: "Die Zeichnung wird aufgeräumt …",
    cancelTidying: "Aufräumen abbrechen",
  },
  changes: {
    added: (what: string) => `Hinzugefügt: ${what}.`,
    removed: (what: string) => `Entfernt: ${what}.`,
    actions: (count: number) => `${count} Aktionen`,
    links: (count: number) => `${count} Verbindungen`,
  },
};
