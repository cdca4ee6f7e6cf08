import type { Words } from "@cordboard/language";
import { de as language } from "@cordboard/language/de";

import { de as shared } from "./de-shared.ts";
import { all } from "./generated/de.ts";

/** What scripts and their problems say in German, by the English texts: the language's own and every action's. */
export const de: Words = { ...language, ...shared, ...all };
