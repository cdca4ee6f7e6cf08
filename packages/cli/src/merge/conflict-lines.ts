import { conflictText, type MergeConflict } from "@cordboard/language";

import { printable } from "../output.ts";

export const conflictLines = (conflicts: readonly MergeConflict[]): string[] =>
  conflictText(conflicts).split("\n").filter(Boolean).map(printable);
