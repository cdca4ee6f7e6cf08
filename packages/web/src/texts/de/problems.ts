import { designer } from "./designer.ts";

export const problems: typeof import("../en/problems.ts").problems = {
  problems: {
    tab: "Probleme",
    none: "Keine Probleme: Dieses Skript kann Anrufe annehmen.",
    noErrors: "Keine Fehler",
    count: (errors: number, warnings: number) =>
      [
        errors > 0 ? designer.scripts.errors(errors) : "",
        warnings > 0 ? designer.scripts.warnings(warnings) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    place: (line: number, column: number) => `Zeile ${line}, Spalte ${column}`,
    error: "Fehler",
    warning: "Warnung",
    info: "Hinweis",
    explain: (code: string) => `Was ${code} bedeutet`,
  },
  json: {
    tab: "JSON",
    name: "Skript als JSON",
    inStep: "Zeichenfläche und Text stimmen überein.",
    broken:
      "Dieser Text ist zurzeit kein Skript. Die Zeichenfläche zeigt den letzten Stand, der eines war.",
  },
};
