import type { Completion } from "./completions.ts";

/** What can be written at one place of a text, and what of the text it takes the place of. */
export interface Offer {
  readonly from: number;
  readonly to: number;
  /** What of it is written already; empty: nothing yet. */
  readonly typed: string;
  /** The place is between words, not within an expression: what is written there needs braces. */
  readonly braces: boolean;
  readonly completions: readonly Completion[];
}

/** How the text around the caret is read: as one expression, or as words with `{expression}`s in them. */
export type ExpressionText = "expression" | "template";

/**
 * What `all` has to offer at the caret: variables and functions by the beginning of their names, after a dot what goes
 * with what stands before it. Undefined where no name can stand, such as within quotation marks.
 */
export function offerAt(
  text: string,
  caret: number,
  kind: ExpressionText,
  all: readonly Completion[],
): Offer | undefined {
  const begin = kind === "expression" ? 0 : openedAt(text, caret);
  if (begin === undefined) {
    const completions = all.filter(standsAlone);
    return { from: caret, to: caret, typed: "", braces: true, completions };
  }
  const before = text.slice(begin, caret);
  if (isQuoted(before)) return undefined;
  const typed = /[\w.]*$/.exec(before)?.[0] ?? "";
  if (/^\d/.test(typed)) return undefined;
  const rest = /^[\w.]*/.exec(text.slice(caret))?.[0] ?? "";
  const offer = { to: caret + rest.length, braces: false };
  const named = all.filter((one) => one.kind === "variable" && begins(one.name, typed));
  const dot = typed.lastIndexOf(".");
  if (dot < 0) {
    const functions = all.filter(
      (one) => one.kind === "function" && standsAlone(one) && begins(one.name, typed),
    );
    const inner = all.filter((one) => !named.includes(one) && hasPart(one, typed));
    const completions = [...named, ...functions, ...inner];
    return { ...offer, from: caret - typed.length, typed, completions };
  }
  if (named.length > 0) {
    return { ...offer, from: caret - typed.length, typed, completions: named };
  }
  const method = typed.slice(dot + 1);
  const receiver = all.find(
    ({ kind: is, name }) => is === "variable" && name === typed.slice(0, dot),
  );
  const completions = all.filter(
    (one) => receivesAny(one, receiver?.type) && begins(one.name, method),
  );
  return { ...offer, from: caret - method.length, typed: method, completions };
}

/** The text with a completion of the offer written, and where the caret stands then. */
export function accept(
  text: string,
  { from, to, braces }: Offer,
  { kind, name, type }: Completion,
): { readonly text: string; readonly caret: number } {
  const after = text.slice(to);
  const calls = kind === "function" && !after.startsWith("(");
  const written = `${braces ? "{" : ""}${name}${calls ? "()" : ""}${braces ? "}" : ""}`;
  const back = calls && !type.split("\n").every((one) => one.includes("()")) ? 1 : 0;
  return {
    text: text.slice(0, from) + written + after,
    caret: from + written.length - back - (back && braces ? 1 : 0),
  };
}

const begins = (name: string, typed: string) => name.toLowerCase().startsWith(typed.toLowerCase());

/** `pos` finds `queue.position`. */
const hasPart = ({ kind, name }: Completion, typed: string) =>
  kind === "variable" &&
  typed !== "" &&
  name
    .split(".")
    .slice(1)
    .some((part) => begins(part, typed));

const signatures = ({ type }: Completion) => type.split("\n");
const receiverOf = (signature: string) => /^(\w+)\.\w+\(/.exec(signature)?.[1];

/** Anything but what is called on a value: `name.mask(4)`. */
const standsAlone = (one: Completion) =>
  one.kind === "variable" || signatures(one).some((signature) => !receiverOf(signature));

/** Called on a value of this kind; on any, while the kind is not known. */
function receivesAny(one: Completion, kind: string | undefined): boolean {
  if (one.kind !== "function") return false;
  const receivers = signatures(one).flatMap((signature) => receiverOf(signature) ?? []);
  const isKnown = kind !== undefined && /^(?:text|number|time|true or false)$/.test(kind);
  return isKnown ? receivers.includes(kind) : receivers.length > 0;
}

/** Where the expression begins that the caret is in; undefined between words. */
function openedAt(text: string, caret: number): number | undefined {
  for (let at = 0; at < caret; at++) {
    const pair = text.slice(at, at + 2);
    if (pair === "{{" || pair === "}}") at++;
    else if (text[at] === "{") {
      const inside = text.slice(at + 1, caret);
      const end = closedAt(inside);
      if (end === undefined) return at + 1;
      at += end + 1;
    }
  }
  return undefined;
}

/** Where a beginning of an expression ends already; undefined while it goes on. */
function closedAt(inside: string): number | undefined {
  let depth = 1;
  let quoted = "";
  for (let at = 0; at < inside.length; at++) {
    const char = inside[at] ?? "";
    if (quoted) {
      if (char === "\\") at++;
      else if (char === quoted) quoted = "";
    } else if (char === '"' || char === "'") quoted = char;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  return undefined;
}

function isQuoted(before: string): boolean {
  let quoted = "";
  for (let at = 0; at < before.length; at++) {
    const char = before[at] ?? "";
    if (quoted && char === "\\") at++;
    else if (quoted) quoted = char === quoted ? "" : quoted;
    else if (char === '"' || char === "'") quoted = char;
  }
  return quoted !== "";
}
