export const help: typeof import("../en/help.ts").help = {
  help: {
    tab: "Hilfe",
    back: "Zurück zur vorigen Seite",
    hint: "Wählen Sie eine Aktion aus, um über sie zu lesen. Die Seiten sind auf Englisch.",
  },
};
