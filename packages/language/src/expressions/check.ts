import type { Environment } from "@marcbachmann/cel-js";

import { finding, type Finding, type Path } from "../source.ts";
import { closest, quote } from "../words.ts";
import { KIND_OF_CEL, SYSTEM_VARIABLES } from "./scope.ts";
import { parseTemplate, UnclosedBrace } from "./template.ts";

type Kind = "string" | "number" | "boolean" | "any";

const KIND_WORDS = { string: "text", number: "a number", boolean: "true or false" } as const;

/** Checks one bare expression: that it can be read, fits together, and gives the kind that is wanted. */
export function checkExpression(
  scope: Environment,
  source: string,
  wanted: Kind,
  path: Path,
  declared: readonly string[],
): Finding[] {
  const result = scope.check(source);
  if (result.valid) {
    const kind = KIND_OF_CEL[String(result.type)];
    if (wanted === "any" || kind === undefined || kind === wanted) return [];
    return [
      finding(
        "L0305",
        path,
        `${quote(source)} gives ${KIND_WORDS[kind]}, but ${KIND_WORDS[wanted]} is needed here.`,
      ),
    ];
  }
  const error = result.error as (Error & { code?: string; range?: { start: number } }) | undefined;
  const reason = (error?.message.split("\n")[0] ?? "it is not understood").replace(/\.$/, "");
  const at = `at character ${(error?.range?.start ?? 0) + 1}`;
  if (error?.code === "unknown_variable" || error?.code === "no_such_key") {
    const name = reason.split(": ").at(-1) ?? "";
    const hint = closest(name, [
      ...declared,
      ...Object.keys(SYSTEM_VARIABLES),
      ...Object.values(SYSTEM_VARIABLES).flatMap(Object.keys),
    ]);
    return [
      finding(
        "L0303",
        path,
        `${quote(source)}: there is no variable "${name}"${hint ? `; did you mean "${hint}"?` : "."}`,
      ),
    ];
  }
  return error?.name === "ParseError"
    ? [finding("L0301", path, `${quote(source)}: ${reason} ${at}.`)]
    : [finding("L0302", path, `${quote(source)}: ${inWords(reason)} ${at}.`)];
}

/** What does not fit together, in an admin's words: no overloads, and a number is a number. */
function inWords(reason: string): string {
  const [, left, operator, right] =
    /^no such overload: (\w+) (\W{1,2}|in) (\w+)$/.exec(reason) ?? [];
  if (left && right) return `${operator} does not go with ${kindOf(left)} and ${kindOf(right)}`;
  const [, name] = /^found no matching overload for '([\w.]+)\(/.exec(reason) ?? [];
  return name ? `there is no function ${name} for what it is given` : reason;
}

function kindOf(cel: string): string {
  const kind = KIND_OF_CEL[cel];
  return kind ? KIND_WORDS[kind] : cel;
}

/** Checks the expressions within a text. */
export function checkTemplate(
  scope: Environment,
  text: string,
  path: Path,
  declared: readonly string[],
): Finding[] {
  if (!text.includes("{") && !text.includes("}")) return [];
  try {
    return parseTemplate(text).flatMap((piece) =>
      piece.kind === "expression"
        ? checkExpression(scope, piece.source, "any", path, declared)
        : [],
    );
  } catch (error) {
    if (!(error instanceof UnclosedBrace)) throw error;
    return [
      finding(
        "L0304",
        path,
        `${quote(text)}: the brace at character ${error.offset + 1} is not closed.`,
      ),
    ];
  }
}
