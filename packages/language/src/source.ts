import {
  getLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";

import type { Fix } from "./fixes.ts";
import { FORBIDDEN_NAMES } from "./model.ts";
import { pointerOf } from "./pointer.ts";
import { PROBLEMS, type Problem, type ProblemCode, type Severity } from "./problems.ts";
import { inWords, say, type Said } from "./say.ts";
import { quote } from "./words.ts";

export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_DEPTH = 32;
const BYTE_ORDER_MARK = "\uFEFF";

/** More findings than this help nobody; the first ones are kept, and no work is done for others. */
const MAX_FINDINGS = 200;

export function firstOf<T>(found: Iterable<T>): T[] {
  const kept: T[] = [];
  for (const one of found) {
    kept.push(one);
    if (kept.length >= MAX_FINDINGS) break;
  }
  return kept;
}

export type Path = readonly (string | number)[];

/** A finding before it has a place in the text. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Said;
  readonly help: string;
  readonly path: Path;
  readonly fix?: Fix;
}

export const finding = (code: ProblemCode, path: Path, message: Said, fix?: Fix): Finding => ({
  code,
  severity: PROBLEMS[code].severity,
  help: PROBLEMS[code].help,
  message,
  path,
  ...(fix ? { fix } : {}),
});

/** JSON text read with care: its value if it has one, what is wrong with the text, and where things stand in it. */
export interface Source {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  locate(finding: Finding): Problem;
  /** The line, from 1, where the thing at `path` stands; of the nearest thing around it when it is not there. */
  lineOf(path: Path): number;
}

export function readSource(text: string): Source {
  const at = positions(text);
  const place = placer(at);
  const refused = (code: ProblemCode, message: Said, offset = 0): Source => ({
    value: undefined,
    problems: [place(finding(code, [], message), offset)],
    locate: (found) => place(found, 0),
    lineOf: () => 1,
  });
  if (text.length > MAX_BYTES) {
    return refused(
      "L0001",
      say`The file has ${(text.length / 1048576).toFixed(1)} MB, more than 8 MB.`,
    );
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return refused(
      "L0002",
      say`The file begins with a byte order mark, which JSON does not have: save it as UTF-8 without one.`,
    );
  }
  if (/^[ \t\r\n]*$/.test(text)) return refused("L0002", say`The file is empty.`);
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return refused("L0003", say`The file is nested more than ${MAX_DEPTH} levels deep.`, deep);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const first = errors[0];
  if (first || !root) {
    const what = first
      ? { template: words(printParseErrorCode(first.error)), values: [] }
      : say`there is nothing in it`;
    return refused("L0002", say`This is not JSON: ${what}.`, first?.offset ?? 0);
  }
  const located = firstOf(suspectKeys(root)).map(({ node, path }) => {
    const key = path.at(-1);
    return FORBIDDEN_NAMES.has(String(key))
      ? place(finding("L0108", path, say`The name ${quote(key)} is not allowed.`), node.offset)
      : place(
          finding("L0004", path, say`The key ${quote(key)} stands twice in the same object.`),
          node.offset,
        );
  });
  return {
    value: located.length === 0 ? (JSON.parse(text) as unknown) : undefined,
    problems: located,
    locate: (found) => place(found, offsetOf(root, found.path)),
    lineOf: (path) => at(offsetOf(root, path)).line,
  };
}

const words = (code: string) =>
  code
    .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
    .replace("eof", "end of file");

/** The offset where the nesting passes the limit, or -1. One pass without recursion: safe on anything. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 0x5c) at++;
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > MAX_DEPTH) return at;
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return -1;
}

function* suspectKeys(node: Node, path: Path = []): Generator<{ node: Node; path: Path }> {
  if (node.type === "array") {
    for (const [index, child] of (node.children ?? []).entries()) {
      if (child.children) yield* suspectKeys(child, [...path, index]);
    }
  }
  if (node.type !== "object") return;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [keyNode, value] = property.children ?? [];
    if (!keyNode) continue;
    const key = keyNode.value as string;
    if (seen.has(key) || FORBIDDEN_NAMES.has(key)) yield { node: keyNode, path: [...path, key] };
    seen.add(key);
    if (value?.children) yield* suspectKeys(value, [...path, key]);
  }
}

/** Where the thing at `path` stands; the nearest thing around it when it is not there. */
function offsetOf(root: Node, path: Path): number {
  let node = root;
  let offset = root.offset;
  for (const step of path) {
    if (typeof step === "number") {
      const child = node.type === "array" ? node.children?.[step] : undefined;
      if (!child) break;
      node = child;
      offset = node.offset;
    } else {
      const property = node.children?.find(({ children }) => children?.[0]?.value === step);
      const [key, value] = property?.children ?? [];
      if (!key || !value) break;
      node = value;
      offset = key.offset;
    }
  }
  return offset;
}

/** What stands at an offset of a JSON text, which may be broken: the innermost thing's path. */
export const pathAt = (text: string, offset: number): Path => getLocation(text, offset).path;

/** Line and column, from 1, of an offset. */
type Positions = (offset: number) => { readonly line: number; readonly column: number };

/** Gives findings their place in a text. */
const placer =
  (at: Positions) =>
  ({ path, message, ...rest }: Finding, offset: number): Problem => ({
    ...rest,
    message: inWords(message),
    said: message,
    pointer: pointerOf(path),
    ...at(offset),
    ...(path[0] === "actions" && typeof path[1] === "string" ? { action: path[1] } : {}),
  });

/** Places in a text, whose lines are counted once, when the first place is asked for. */
function positions(text: string): Positions {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at `offset` or before, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
