// Two modules, so that a browser can have the specs without the checker, which is ten times as large.
export { aiAgentScript, aiAgentScriptName } from "./aiagent/around.ts";
export { destination } from "./transfer/destination.ts";
export { dialable } from "./dialable.ts";
export { specs } from "./all-specs.ts";
export { language } from "./built-in-language.ts";
