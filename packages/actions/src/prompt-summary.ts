import { say, type PromptItem, type Text } from "@cordboard/language";

/** A prompt sequence in one line, for a node on the canvas. */
export function promptSummary(items: readonly PromptItem[] | undefined): Text {
  const words = (items ?? []).map((item) => {
    if (item.type === "speech") return item.text;
    return item.type === "file" ? `♪ ${item.file}` : `{${item.value}}`;
  });
  return words.length > 0 ? words.join(" · ") : say`Nothing to play yet`;
}
