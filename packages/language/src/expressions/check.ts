import type { Environment } from "@marcbachmann/cel-js";

import type { ProblemCode } from "../problems.ts";
import { inWords, say, type Said, type Text } from "../say.ts";
import { finding, type Finding, type Path } from "../source.ts";
import { closest, quote } from "../words.ts";
import { OURS, parseExpression } from "./parse.ts";
import { KIND_OF_CEL } from "./scope.ts";
import { SYSTEM_VARIABLES } from "./system-variables.ts";
import { parseTemplate, UnclosedBrace } from "./template.ts";

type Kind = "string" | "number" | "boolean" | "any";

const KIND_WORDS = {
  string: say`text`,
  number: say`a number`,
  boolean: say`true or false`,
} as const;

/** The text that a finding's place is counted in, and where in it the expression stands. */
interface Within {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

/** What CEL says of an expression that is wrong. */
interface CelError extends Error {
  readonly code?: string;
  readonly summary?: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/**
 * Checks one expression: that it can be read, fits together, and gives the kind that is wanted. Places are counted
 * in `text`, in which the expression begins at `offset`.
 */
export function checkExpression(
  scope: Environment,
  source: string,
  wanted: Kind,
  path: Path,
  declared: readonly string[],
  text = source,
  offset = 0,
): Finding[] {
  const within = { text, offset, length: source.length };
  const said = (code: ProblemCode, what: Text, start?: number) => [
    finding(
      code,
      path,
      start === undefined
        ? say`${quote(source)}: ${what}.`
        : say`${quote(source)}: ${what} ${place(within, start)}.`,
    ),
  ];
  const type = typeOf(scope, source);
  if (typeof type === "string") {
    const kind = KIND_OF_CEL[type];
    if (wanted === "any" || kind === undefined || kind === wanted) return [];
    return said(
      "L0305",
      say`this gives ${KIND_WORDS[kind]}, but ${KIND_WORDS[wanted]} is needed here`,
    );
  }
  const { code, range = { start: 0, end: 0 } } = type;
  const reason = (type.summary ?? type.message.split("\n")[0] ?? "").replace(/\.$/, "");
  if (code === "limit_exceeded") {
    return said(
      "L0301",
      say`it is too long or nested too deeply: divide it among several variables`,
    );
  }
  if (code === "unknown_variable" || code === "no_such_key") {
    const name = reason.split(": ").at(-1) ?? "";
    const parts = Object.keys(SYSTEM_VARIABLES).flatMap((variable) => variable.split("."));
    const hint = closest(name, [...declared, ...parts]);
    const at = place(within, range.start);
    return said(
      "L0303",
      hint
        ? say`there is no variable "${name}" ${at}; did you mean "${hint}"?`
        : say`there is no variable "${name}" ${at}`,
    );
  }
  return type.name === "ParseError"
    ? said(
        "L0301",
        reason === "Unexpected token: EOF" ? say`something is missing` : reason,
        range.start,
      )
    : said("L0302", fitting(reason), range.start);
}

/** The type that the expression gives, or why it has none. */
function typeOf(scope: Environment, source: string): string | CelError {
  try {
    const result = parseExpression(scope, source).check();
    return result.valid ? String(result.type) : (result.error as CelError);
  } catch (error) {
    return error as CelError;
  }
}

/** Characters as people count them: an emoji is one. */
function place({ text, offset, length }: Within, start: number): Said {
  const before = Array.from(text.slice(0, offset + start)).length;
  if (start >= length) return say`at its end`;
  return offset > 0 ? say`at character ${before + 1} of the text` : say`at character ${before + 1}`;
}

/** What does not fit together, in an admin's words: no overloads, and a number is a number. */
function fitting(reason: string): Text {
  const [, left, operator = "", right] =
    /^no such overload: (\S+) (\W{1,2}|in) (\S+)$/.exec(reason) ?? [];
  if (left && right)
    return say`${operator} does not go with ${both([kindOf(left), kindOf(right)])}`;
  const [, called = "", given = ""] =
    /^found no matching overload for '([\w.<>]+)\((.*)\)'$/.exec(reason) ?? [];
  if (!called)
    return reason.replace(/'?\b(bool|double|int|string)\b'?/g, (_, cel: string) =>
      inWords(kindOf(cel)),
    );
  const [name = "", on] = called.split(".").toReversed();
  const kinds = given ? given.split(", ").map(kindOf) : [];
  const receives = [...(on ? [kindOf(on)] : []), ...kinds];
  return say`${name.endsWith(OURS) ? name.slice(0, -1) : name} does not go with ${both(receives)}`;
}

const both = (kinds: readonly Text[]): Text =>
  kinds.length === 0 ? say`nothing` : kinds.reduce((before, kind) => say`${before} and ${kind}`);

function kindOf(cel: string): Text {
  const kind = KIND_OF_CEL[cel];
  if (kind) return KIND_WORDS[kind];
  if (cel.endsWith("Timestamp")) return say`a time`;
  if (cel.endsWith("Duration")) return say`a length of time`;
  return cel.startsWith("list") ? say`a list` : cel;
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
        ? checkExpression(scope, piece.source, "any", path, declared, text, piece.offset)
        : [],
    );
  } catch (error) {
    if (!(error instanceof UnclosedBrace)) throw error;
    const opened = place({ text, offset: 0, length: text.length }, error.offset);
    return [finding("L0304", path, say`${quote(text)}: the brace ${opened} is not closed.`)];
  }
}
