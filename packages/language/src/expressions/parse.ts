import { ParseError, TypeError, type Environment, type ParseResult } from "@marcbachmann/cel-js";

import { closest } from "../words.ts";
import { FUNCTIONS } from "./functions/catalogue.ts";
import { compilePattern } from "./pattern.ts";

/** No field lets longer ones in; this is for those that come from elsewhere. */
const MAX_LENGTH = 2_000;

/** CEL does not let its own functions be replaced: where ours is bounded and CEL's is not, ours has this behind its name. */
export const OURS = "_";
const NAMES: ReadonlySet<string> = new Set(FUNCTIONS.map(({ name }) => name));
const RUN_BY_US: ReadonlySet<string> = new Set(
  FUNCTIONS.filter(({ run }) => run).map(({ name }) => name),
);

interface AstNode {
  readonly op: string;
  readonly args: unknown;
}

/**
 * Reads an expression, and refuses what is not in the catalogue of functions: CEL's loops over lists above all, whose
 * cost multiplies.
 *
 * @throws ParseError or TypeError of CEL, with the range within the source that is wrong
 */
export function parseExpression(environment: Environment, source: string): ParseResult {
  if (source.length > MAX_LENGTH) {
    throw new ParseError({
      code: "limit_exceeded",
      message: "too long",
      range: { start: MAX_LENGTH, end: source.length },
    });
  }
  const parsed = environment.parse(source);
  keepToCatalogue(parsed.ast);
  return parsed;
}

function keepToCatalogue(part: unknown): void {
  if (Array.isArray(part)) part.forEach(keepToCatalogue);
  if (!isNode(part)) return;
  if (part.op === "call" || part.op === "rcall") {
    const call = part.args as unknown[];
    const name = String(call[0]);
    if (!NAMES.has(name)) {
      const hint = closest(name, [...NAMES]);
      throw new TypeError({
        code: "unknown_function",
        message: `there is no function ${name}${hint ? `; did you mean ${hint}?` : ""}`,
        node: part as ParseResult["ast"],
      });
    }
    if (name === "matches") readLiteralPattern(call[2]);
    if (RUN_BY_US.has(name)) call[0] = name + OURS;
  }
  keepToCatalogue(part.args);
}

/** A pattern that stands in the expression is read before any call, so that its mistakes are found there. */
function readLiteralPattern(given: unknown): void {
  const [pattern] = Array.isArray(given) ? (given as unknown[]) : [];
  if (!isNode(pattern) || pattern.op !== "value" || typeof pattern.args !== "string") return;
  try {
    compilePattern(pattern.args);
  } catch (error) {
    throw new ParseError({
      code: "pattern",
      message: (error as Error).message,
      node: pattern as ParseResult["ast"],
    });
  }
}

const isNode = (part: unknown): part is AstNode =>
  typeof part === "object" && part !== null && "op" in part;
