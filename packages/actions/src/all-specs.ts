import type { ActionSpec } from "@cordboard/language";

import { all } from "./generated/specs.ts";

/** What the language needs to know of the built-in actions. */
export const specs = all as unknown as readonly ActionSpec[];
