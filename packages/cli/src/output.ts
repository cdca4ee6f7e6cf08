import { createColors } from "picocolors";

import type { Problem } from "@cordboard/language";

/** How a command ended, for scripts and CI. */
export const EXIT = {
  ok: 0,
  /** Problems were found, or a scenario failed. */
  found: 1,
  /** The command was not used rightly, or something could not be read. */
  usage: 2,
} as const;

/** What the user has to know, in one line; the command ends with {@link EXIT}.usage. */
export class CliError extends Error {}

export type Format = "text" | "json";

/** Colours only on a terminal. */
export const colors = createColors(process.stdout.isTTY ? !process.env["NO_COLOR"] : false);

export const say = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};
export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

/** Control characters of hostile files must not reach the terminal. */
export const printable = (text: string) => text.replace(/\p{Cc}/gu, "?");

const PAINT = { error: colors.red, warning: colors.yellow, info: colors.dim } as const;

/** `scripts/a.json:12:5 error L0203 …` and what to do. */
export function sayProblem(
  file: string,
  { line, column, severity, code, message, help }: Problem,
): void {
  const paint = PAINT[severity];
  say(`${file}:${line}:${column} ${paint(severity)} ${code} ${printable(message)}`);
  say(colors.dim(`    ${help}`));
}

export const count = (amount: number, one: string, several = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : several}`;
