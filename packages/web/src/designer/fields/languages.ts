import { language } from "../../texts/language.ts";
import type { Named } from "./suggestions.ts";

/** Languages that callers are often spoken to in. */
const COMMON = (
  "ar-SA bg-BG ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-ES es-MX " +
  "es-US et-EE fi-FI fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID it-CH it-IT ja-JP ko-KR lt-LT lv-LV " +
  "ms-MY nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-HK zh-TW"
).split(" ");

const names = new Intl.DisplayNames(language, { type: "language", languageDisplay: "standard" });

/** What a language is called; nothing for what is no tag. */
export function languageName(tag: string): string | undefined {
  try {
    const name = names.of(tag);
    return name === tag ? undefined : name;
  } catch {
    return undefined;
  }
}

/** The languages that are in use, then the common ones, with their names. */
export const languageNames = (used: readonly string[]): Named[] =>
  [...new Set([...used, ...COMMON])].map((name) => ({ name, detail: languageName(name) }));
