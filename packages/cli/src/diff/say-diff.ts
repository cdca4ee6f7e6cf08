import { colors, printable, say } from "../output.ts";

const PAINT = new Map([
  ["+", colors.green],
  ["-", colors.red],
  ["~", colors.yellow],
  [">", colors.cyan],
  [".", colors.dim],
]);

/** The lines of a diff below their file's name; what happened has its colour. */
export function sayDiff(text: string): void {
  for (const line of text.trimEnd().split("\n")) {
    const paint = PAINT.get(line.charAt(0));
    say(`  ${paint ? paint(line.charAt(0)) + printable(line.slice(1)) : printable(line)}`);
  }
}
