/** A text with its values kept apart, so that it can be said in another language. It is JSON. */
export interface Said {
  /** In English; `{0}` stands for the first value. */
  readonly template: string;
  readonly values: readonly Text[];
}

/** What people read. A plain string is said as it stands, in every language: what somebody wrote, a name, a number. */
export type Text = string | Said;

/** From English, with `{0}` for values, to another language. */
export interface Words {
  readonly [english: string]: string;
}

/**
 * A text of ours.
 *
 * @example
 * ```ts
 * say`skill ${skill} · at most ${seconds} s`
 * ```
 */
export const say = (
  strings: TemplateStringsArray,
  ...values: readonly (Text | number)[]
): Said => ({
  template: strings.reduce((before, string, index) => `${before}{${index - 1}}${string}`),
  values: values.map((value) => (typeof value === "number" ? String(value) : value)),
});

/** Texts one after another. */
export const joined = (texts: readonly Text[], between = " · "): Said => ({
  template: texts.map((_, index) => `{${index}}`).join(between),
  values: texts,
});

/** The text in the language of `words`; in English what they do not have, and without them. */
export function inWords(text: Text, words: Words = {}): string {
  if (typeof text === "string") return text;
  const template = wordFor(text.template, words);
  return template.replaceAll(/\{(\d+)\}/g, (_, index: string) =>
    inWords(text.values[Number(index)] ?? "", words),
  );
}

/** A fixed text in the language of `words`, or as it is. */
export const wordFor = (english: string, words: Words): string =>
  Object.hasOwn(words, english) ? (words[english] ?? english) : english;
