import { Environment } from "@marcbachmann/cel-js";

import { SYSTEM_VARIABLES } from "./system-variables.ts";

/** What gives a value whatever its parts are, once they are of kinds that fit: that is checked before any call. */
const SURE: ReadonlySet<string> = new Set([
  "value",
  "id",
  ".",
  "list",
  "in",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "&&",
  "||",
  "!_",
  "-_",
  "?:",
]);
const SURE_FUNCTIONS: ReadonlySet<string> = new Set(["size", "contains", "startsWith", "endsWith"]);

const environment = new Environment({ unlistedVariablesAreDyn: true });

interface AstNode {
  readonly op: string;
  readonly args: unknown;
}

/**
 * Whether a valid expression gives its value in every call, such as `known && call.ani != ''`. What divides, calculates, takes
 * a place of a list, reads a number from a text, or looks at what may be unknown, may fail.
 */
export function neverFails(expression: string): boolean {
  try {
    return isSure(environment.parse(expression).ast);
  } catch {
    return false;
  }
}

function isSure(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(isSure);
  if (!isNode(part)) return true;
  const { op, args } = part;
  if (op === "call" || op === "rcall") {
    const [name, ...given] = args as readonly unknown[];
    return SURE_FUNCTIONS.has(String(name)) && given.every(isSure);
  }
  // Whether something is unknown can always be told.
  if (op === "==" || op === "!=")
    return (args as readonly unknown[]).every((one) => pathOf(one) !== "" || isSure(one));
  if (op === ".") return SYSTEM_VARIABLES[pathOf(part)]?.type !== "dyn";
  return SURE.has(op) && isSure(args);
}

function pathOf(part: unknown): string {
  if (!isNode(part)) return "";
  if (part.op === "id") return String(part.args);
  if (part.op !== ".") return "";
  const [of, name] = part.args as readonly unknown[];
  return `${pathOf(of)}.${String(name)}`;
}

const isNode = (part: unknown): part is AstNode =>
  typeof part === "object" && part !== null && "op" in part;
