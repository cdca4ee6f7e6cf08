import { createLanguage, type ActionSpec } from "@cordboard/language";

import { all } from "./generated/specs.ts";
import shape from "./generated/shape.ts";

/** What the language needs to know of the built-in actions. */
export const specs = all as unknown as readonly ActionSpec[];

/** The script language with the built-in actions; its validator was made beforehand, so it runs under a strict CSP. */
export const language = createLanguage({ specs, shape });
