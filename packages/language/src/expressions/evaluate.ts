import type { Environment } from "@marcbachmann/cel-js";

import { refuseLength } from "./functions/function.ts";
import { parseExpression } from "./parse.ts";
import { scopeOf, type ScopeOf } from "./scope.ts";
import { parseTemplate } from "./template.ts";

/** The values an expression sees: system variables by name, and the script's own. */
export type ScopeValues = { readonly [name: string]: unknown };
export type ExpressionValue = string | number | boolean | null;

/** The expressions of one script, parsed once and evaluated often. */
export interface Evaluator {
  /** @throws Error when the expression fails, such as by a division by zero, or gives more than 10,000 characters */
  value(expression: string, values: ScopeValues): ExpressionValue;
  /** Fills a text's `{expression}`s. @throws Error as {@link value} */
  text(template: string, values: ScopeValues): string;
}

export function createEvaluator(script: ScopeOf): Evaluator {
  let scope: Environment | undefined;
  const parsed = new Map<string, (values: ScopeValues) => unknown>();
  const templates = new Map<string, readonly (string | ((values: ScopeValues) => unknown))[]>();
  const compile = (source: string) => {
    let compiled = parsed.get(source);
    if (!compiled) {
      scope ??= scopeOf(script);
      compiled = parseExpression(scope, source) as (values: ScopeValues) => unknown;
      parsed.set(source, compiled);
    }
    return compiled;
  };
  return {
    value: (source, values) => toJson(compile(source)(values)),
    text(source, values) {
      if (!source.includes("{") && !source.includes("}")) return source;
      let pieces = templates.get(source);
      if (!pieces) {
        pieces = parseTemplate(source).map((piece) =>
          piece.kind === "text" ? piece.text : compile(piece.source),
        );
        templates.set(source, pieces);
      }
      const text = pieces
        .map((piece) => (typeof piece === "string" ? piece : String(toJson(piece(values)) ?? "")))
        .join("");
      refuseLength(text.length);
      return text;
    },
  };
}

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
