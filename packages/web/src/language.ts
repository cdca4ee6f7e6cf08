import { specs as english } from "@cordboard/actions/specs";
import { formatScript, translateSpec, type ActionSpec, type Language } from "@cordboard/language";

import { words } from "./texts/index.ts";

/** The actions, as they are called in the language of the app. */
export const specs: readonly ActionSpec[] = english.map((spec) => translateSpec(spec, words));

const byType: ReadonlyMap<string, ActionSpec> = new Map(specs.map((spec) => [spec.type, spec]));

/**
 * What drawing needs of the language. What checks a script is many times as large: it stays out of what is loaded
 * first, and works in `checker/`.
 */
export const language: Pick<Language, "specs" | "format"> = {
  specs: byType,
  format: (script) => formatScript(script, byType),
};
