import type { Environment } from "@marcbachmann/cel-js";

import { refuseLength } from "./functions/function.ts";
import { parseExpression } from "./parse.ts";
import { scopeOf, seeing, type ScopeOf } from "./scope.ts";
import { quote } from "../words.ts";
import { parseTemplate } from "./template.ts";
import { plainText, type ExpressionValue, type WriteValue } from "./written.ts";

/** The values an expression sees: system variables by name, and the script's own. */
export type ScopeValues = { readonly [name: string]: unknown };

/** An expression asks for a part of something that is not there, such as of an answer. */
export class MissingValue extends Error {
  override readonly name = "MissingValue";
}

/** The expressions of one script, parsed once and evaluated often. */
export interface Evaluator {
  /**
   * @throws Error when the expression fails, such as by a division by zero, or gives more than 10,000 characters
   * @throws MissingValue when a part of a value is not there
   */
  value(expression: string, values: ScopeValues): ExpressionValue;
  /** Fills a text's `{expression}`s; their values are written plainly, if not by `write`. @throws Error as {@link value} */
  text(template: string, values: ScopeValues, write?: WriteValue): string;
}

export function createEvaluator(script: ScopeOf): Evaluator {
  type Read = (values: ScopeValues) => ExpressionValue;
  let scope: Environment | undefined;
  const parsed = new Map<string, Read>();
  const templates = new Map<string, readonly (string | Read)[]>();
  const compile = (source: string) => {
    let compiled = parsed.get(source);
    if (!compiled) {
      // Which fields see it was checked before: here the name only has to be known.
      scope ??= seeing(scopeOf(script), "answer");
      compiled = read(source, parseExpression(scope, source) as (values: ScopeValues) => unknown);
      parsed.set(source, compiled);
    }
    return compiled;
  };
  return {
    value: (source, values) => compile(source)(values),
    text(source, values, write = plainText) {
      if (!source.includes("{") && !source.includes("}")) return source;
      let pieces = templates.get(source);
      if (!pieces) {
        pieces = parseTemplate(source).map((piece) =>
          piece.kind === "text" ? piece.text : compile(piece.source),
        );
        templates.set(source, pieces);
      }
      const text = pieces
        .map((piece) => (typeof piece === "string" ? piece : write(piece(values))))
        .join("");
      refuseLength(text.length);
      return text;
    },
  };
}

const read =
  (source: string, evaluate: (values: ScopeValues) => unknown) =>
  (values: ScopeValues): ExpressionValue => {
    try {
      return toJson(evaluate(values));
    } catch (error) {
      const { code = "" } = error as { readonly code?: string };
      if (!NOT_THERE.has(code)) throw error;
      throw new MissingValue(`${quote(source)} asks for something that is not there.`);
    }
  };

/** CEL's codes. */
const NOT_THERE: ReadonlySet<string> = new Set(["no_such_key", "index_out_of_bounds"]);

/** CEL's whole numbers are BigInt, its times are dates: neither is JSON. */
function toJson(value: unknown): ExpressionValue {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error("The expression gives no number: it divides by zero, or is far too large.");
  if (typeof value === "string") refuseLength(value.length);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  throw new Error("The expression gives a list or an object where one value is needed.");
}
