/** The languages of the app, each by its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "cordboard-language";

const isLanguage = (word: string | null | undefined): word is Language =>
  word !== null && word !== undefined && Object.hasOwn(LANGUAGES, word);

const primary = (locale: string) => locale.split("-")[0]?.toLowerCase();

/** What this browser was told, else the first of the person's own languages that there is, else English. */
export function pickLanguage(chosen: string | null, wanted: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return wanted.map(primary).find(isLanguage) ?? "en";
}

/** The person's own kind of the language (en-GB and not en-US), for dates and numbers. */
export const pickLocale = (language: Language, wanted: readonly string[]): string =>
  wanted.find((locale) => primary(locale) === language) ?? language;

// Without a page (tests of the parts) there is nobody who could have chosen.
const isInPage = typeof document !== "undefined";
const wanted = isInPage ? navigator.languages : [];

export const language: Language = pickLanguage(isInPage ? localStorage.getItem(KEY) : null, wanted);

/** For dates, numbers and names. */
export const locale = pickLocale(language, wanted);

/** A moment as day and time of day. */
export const dateTime = (ms: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(ms);

/** Speaks another language from now on. The page is loaded anew: what is drawn is kept as a draft. */
export function chooseLanguage(chosen: string): void {
  if (!isLanguage(chosen)) return;
  localStorage.setItem(KEY, chosen);
  location.reload();
}
