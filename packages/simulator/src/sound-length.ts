import type { Playback, PromptPart } from "@cordboard/runtime";

/** How many seconds a recording lasts, where that is known. */
export type FileSec = (file: string) => number | undefined;

/** About how many seconds a playback is heard. */
export const secondsOf = (
  { parts, startOffsetSec = 0 }: Pick<Playback, "parts" | "startOffsetSec">,
  fileSec?: FileSec,
): number =>
  Math.max(0, parts.reduce((sum, part) => sum + secondsOfPart(part, fileSec), 0) - startOffsetSec);

/** What is heard so many seconds after the beginning; null: it is over. */
export function partAt(
  parts: readonly PromptPart[],
  seconds: number,
  fileSec?: FileSec,
): PromptPart | null {
  let end = 0;
  return parts.find((part) => (end += secondsOfPart(part, fileSec)) > seconds) ?? null;
}

/** 14 letters of speech a second; three seconds for a file of which nothing is known. */
function secondsOfPart(part: PromptPart, fileSec?: FileSec): number {
  if (part.type === "file") return fileSec?.(part.file) ?? 3;
  if (part.type === "recording") return Math.max(1, part.durationSec);
  if (part.type === "speech") return Math.max(1, Math.round(part.text.length / 14));
  return Math.max(0.5, part.value.length * 0.5);
}
