export const app: typeof import("../en/app.ts").app = {
  product: "Cordboard",
  designer: "Designer",
  desk: "Arbeitsplatz",
  pages: "Seiten",
  toContent: "Zum Inhalt",
  toCanvas: "Zur Zeichenfläche",
  cancel: "Abbrechen",
  close: "Schließen",
  colorScheme: "Zwischen hell und dunkel wechseln",
  language: "Sprache der App",
  speak: (language: string) => `Sprache der App: ${language}`,
  errors: {
    unexpected: "Etwas ist schiefgegangen",
    crashed: "Diese Seite ist stehen geblieben",
    reloadIt: "Neu laden",
    reload: "Laden Sie die Seite neu; nicht gespeicherte Zeichnungen bleiben in diesem Browser.",
  },
  telephony: {
    simulated: "Simulierte Telefonie",
    up: "Telefonie verbunden",
    down: "Telefonie nicht verbunden",
  },
};
