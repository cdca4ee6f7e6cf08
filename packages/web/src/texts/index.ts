import type { Words } from "@cordboard/language";

import { language, type Language } from "./language.ts";

/** The catalogue of every text of the app; each language is one of these. */
export type Texts = typeof import("./en/index.ts").en;

interface Catalogue {
  readonly texts: Texts;
  /** What actions and problems say: theirs are not the app's, and are looked up by the English text. */
  readonly words: Words;
}

const CATALOGUES: { readonly [language in Language]: () => Promise<Catalogue> } = {
  en: async () => ({ texts: (await import("./en/index.ts")).en, words: {} }),
  de: async () => {
    const { de, words } = await import("./de/index.ts");
    return { texts: de, words };
  },
};

/** In the language of this browser. Only this one is loaded, and before anything is drawn: hence plain values. */
export const { texts, words } = await CATALOGUES[language]();
