import { existsSync } from "node:fs";

import { readText, writeFile } from "../workspace-files.ts";

/** `tests/called-back.json` keeps what happens in `tests/called-back.transcript.txt`, for reviewers to read. */
const fileOf = (scenario: string) => scenario.replace(/\.json$/, ".transcript.txt");

/** Where a transcript differs from the one that is kept beside its scenario; nothing when none is kept. */
export function compareTranscript(scenario: string, transcript: string): string[] {
  const kept = keptBeside(scenario);
  if (kept === undefined || kept === transcript) return [];
  const [before, now] = [kept.split("\n"), transcript.split("\n")];
  const at = now.findIndex((line, index) => line !== before[index]);
  const line = at < 0 ? now.length : at;
  return [
    `${fileOf(scenario)}:${line + 1} expected ${shown(before[line])}, but there was ${shown(now[line])} (cordboard test --update, if that is meant)`,
  ];
}

/** @returns whether the file is new, or another one than before */
export function writeTranscript(scenario: string, transcript: string): boolean {
  if (keptBeside(scenario) === transcript) return false;
  writeFile(fileOf(scenario), transcript);
  return true;
}

/** Git on Windows may have given it other line ends. */
const keptBeside = (scenario: string) =>
  existsSync(fileOf(scenario)) ? readText(fileOf(scenario)).replaceAll("\r\n", "\n") : undefined;

const shown = (line: string | undefined) => (line ? JSON.stringify(line.trim()) : "nothing more");
