import { createLanguage } from "@cordboard/language";

import { specs } from "./all-specs.ts";
import shape from "./generated/shape.ts";

/** The script language with the built-in actions; its validator was made beforehand, so it runs under a strict CSP. */
export const language = createLanguage({ specs, shape });
