/** Widths of characters in the fonts that a drawing asks for, as parts of the font's size. The first that matches counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[iljI.,:;'|!]/, 0.27],
  [/[ ftr()[\]/\\·-]/, 0.34],
  [/[mwMW%@…→]/, 0.94],
  [/[\p{Lu}&+<>=~]/u, 0.7],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u,
    1.05,
  ],
];
const OTHER = 0.57;
const BOLD = 1.08;

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

const widthOf = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;

/** About how wide a text is in pixels: measured without a font, so that every machine draws the same. */
export const textWidth = (text: string, { size, bold = false }: Font): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (bold ? BOLD : 1);
};

/** The text on one line, cut with an ellipsis where it would be too wide. */
export function fit(text: string, room: number, font: Font): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (textWidth(line, font) <= room) return line;
  let left = room - textWidth("…", font);
  let cut = "";
  for (const character of line) {
    left -= textWidth(character, font);
    if (left < 0) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
