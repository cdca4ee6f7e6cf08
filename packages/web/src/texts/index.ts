import { language, type Language } from "./language.ts";

/** The catalogue of every text of the app; each language is one of these. */
export type Texts = typeof import("./en/index.ts").en;

const CATALOGUES: { readonly [language in Language]: () => Promise<Texts> } = {
  en: async () => (await import("./en/index.ts")).en,
  de: async () => (await import("./de/index.ts")).de,
};

/** In the language of this browser. Only this one is loaded, and before anything is drawn: hence a plain value. */
export const texts: Texts = await CATALOGUES[language]();
