import type { Playback, PromptPart } from "@cordboard/runtime";

/** About how many seconds a playback is heard. */
export const secondsOf = ({
  parts,
  startOffsetSec = 0,
}: Pick<Playback, "parts" | "startOffsetSec">): number =>
  Math.max(0, parts.reduce((sum, part) => sum + secondsOfPart(part), 0) - startOffsetSec);

/** 14 letters of speech a second, three seconds for a file. */
function secondsOfPart(part: PromptPart): number {
  if (part.type === "file") return 3;
  if (part.type === "recording") return Math.max(1, part.durationSec);
  if (part.type === "speech") return Math.max(1, Math.round(part.text.length / 14));
  return Math.max(0.5, part.value.length * 0.5);
}
