import { specs } from "@cordboard/actions/specs";
import { formatScript, type ActionSpec, type Language } from "@cordboard/language";

const byType: ReadonlyMap<string, ActionSpec> = new Map(specs.map((spec) => [spec.type, spec]));

/**
 * What drawing needs of the language. What checks a script is many times as large: it stays out of what is loaded
 * first, and works in `checker/`.
 */
export const language: Pick<Language, "specs" | "format"> = {
  specs: byType,
  format: (script) => formatScript(script, byType),
};
