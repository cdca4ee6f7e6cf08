import { designer } from "./designer.ts";

export const problems = {
  problems: {
    tab: "Problems",
    none: "No problems: this script can answer calls.",
    noErrors: "No errors",
    count: (errors: number, warnings: number) =>
      [
        errors > 0 ? designer.scripts.errors(errors) : "",
        warnings > 0 ? designer.scripts.warnings(warnings) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    error: "Error",
    warning: "Warning",
    info: "Hint",
    explain: (code: string) => `What ${code} means`,
  },
  json: {
    tab: "JSON",
    name: "Script as JSON",
    inStep: "The canvas and this text are in step.",
    broken: "This text is not a script at the moment. The canvas shows the last state that was.",
  },
};
