import { SYSTEM_VARIABLES } from "./system-variables.ts";

const WORD =
  /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?\b)|([a-z_]\w*|[=!<>]=|&&|\|\||[<>!?:.,()[\]-]))/giuy;
const LITERAL = "a literal";
const NAME = /^[a-z_]\w*$/iu;
const EQUALITY: ReadonlySet<string> = new Set(["==", "!="]);
const ORDER: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "in"]);
const SURE_FUNCTIONS: ReadonlySet<string> = new Set(["size", "contains", "startsWith", "endsWith"]);

/**
 * Whether a valid expression gives its value in every call, such as `known && call.ani != ''`. What divides, calculates, takes
 * a place of a list, reads a number from a text, or looks at what may be unknown, may fail.
 *
 * Every drawing asks this of its conditions. So there is a grammar of just what is sure: that of all expressions, with its
 * functions, is too large to be loaded before the drawing is there.
 */
export function neverFails(expression: string): boolean {
  const text = expression.trim();
  const found = [...text.matchAll(WORD)];
  const read = found.reduce((length, [whole]) => length + whole.length, 0);
  if (read !== text.length) return false;
  return new Reader(found.map(([, literal, word]) => (literal ? LITERAL : (word ?? "")))).isSure();
}

class MayFail extends Error {}

/** Reads an expression word by word, as long as it is sure. */
class Reader {
  readonly #words: readonly string[];
  #at = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  isSure(): boolean {
    try {
      this.#choice();
      return this.#next === undefined;
    } catch (error) {
      if (error instanceof MayFail) return false;
      throw error;
    }
  }

  get #next(): string | undefined {
    return this.#words[this.#at];
  }

  #takes(...words: readonly string[]): boolean {
    const taken = words.includes(this.#next ?? "");
    if (taken) this.#at++;
    return taken;
  }

  #must(allowed: boolean): void {
    if (!allowed) throw new MayFail();
  }

  #choice(): void {
    this.#conditions();
    if (!this.#takes("?")) return;
    this.#choice();
    this.#must(this.#takes(":"));
    this.#choice();
  }

  #conditions(): void {
    do this.#comparison();
    while (this.#takes("&&", "||"));
  }

  /** Whether something is unknown can always be told; nothing else can be told of it. */
  #comparison(): void {
    let known = this.#value();
    while (this.#takes(...EQUALITY, ...ORDER)) {
      const equality = EQUALITY.has(this.#words[this.#at - 1] ?? "");
      const both = this.#value() && known;
      this.#must(both || equality);
      known = true;
    }
    this.#must(known);
  }

  /** Whether the value is known in every call. */
  #value(): boolean {
    if (this.#takes("!", "-")) {
      this.#must(this.#value());
      return true;
    }
    let path = this.#beginning();
    while (this.#takes(".")) {
      const name = this.#name();
      if (this.#next === "(") {
        this.#must(isKnown(path));
        path = this.#call(name);
      } else path = `${path}.${name}`;
    }
    return isKnown(path);
  }

  /** What a value begins with, and its path if it has one. */
  #beginning(): string {
    if (this.#takes(LITERAL)) return "";
    if (this.#takes("(")) {
      this.#choice();
      this.#must(this.#takes(")"));
      return "";
    }
    if (this.#takes("[")) {
      this.#list("]");
      return "";
    }
    const name = this.#name();
    return this.#next === "(" ? this.#call(name) : name;
  }

  #name(): string {
    const name = this.#next ?? "";
    this.#must(NAME.test(name));
    this.#at++;
    return name;
  }

  #call(name: string): string {
    this.#must(SURE_FUNCTIONS.has(name) && this.#takes("("));
    this.#list(")");
    return "";
  }

  #list(end: string): void {
    if (this.#takes(end)) return;
    do this.#choice();
    while (this.#takes(","));
    this.#must(this.#takes(end));
  }
}

const isKnown = (path: string): boolean => SYSTEM_VARIABLES[path]?.type !== "dyn";
