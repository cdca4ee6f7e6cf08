import { en } from "./en/index.ts";

/** The catalogue of every text of the app; each language is one of these. */
export type Texts = typeof en;

export const texts: Texts = en;
