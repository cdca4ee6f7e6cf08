/**
 * Regular expressions whose time is bounded by length of text × length of pattern. JavaScript's own go back and try
 * again, and a short pattern can keep them busy for years; here all ways through the pattern are followed at once,
 * letter by letter (Thompson's construction), so there is nothing to go back to.
 */
const MAX_PATTERN = 200;
const MAX_STATES = 500;
const MAX_TEXT = 1_000;

type State =
  | { readonly kind: "letter"; readonly set: RegExp; readonly to: number }
  | { readonly kind: "either"; readonly to: number[] }
  | { readonly kind: "begin" | "end"; readonly to: number }
  | { readonly kind: "found" };

/** A part of a pattern: adds its states in front of `next`, and says where it begins. */
type Part = (next: number) => number;

const tooLarge = () => new Error("The pattern repeats too much.");

const compiled = new Map<string, (text: string) => boolean>();
const KEPT = 100;

/** @throws Error when the pattern cannot be read, or is too large; the test it gives throws when the text is too long */
export function compilePattern(pattern: string): (text: string) => boolean {
  const known = compiled.get(pattern);
  if (known) return known;
  if (pattern.length > MAX_PATTERN)
    throw new Error(`The pattern is longer than ${MAX_PATTERN} characters.`);
  const states: State[] = [{ kind: "found" }];
  const start = readPattern(pattern, (state) => {
    if (states.length >= MAX_STATES) throw tooLarge();
    return states.push(state) - 1;
  })(0);
  const test = (text: string) => {
    if (text.length > MAX_TEXT)
      throw new Error(`A text of more than ${MAX_TEXT} characters is too long for a pattern.`);
    return found(states, start, Array.from(text));
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(pattern, test);
  return test;
}

function found(states: readonly State[], start: number, letters: readonly string[]): boolean {
  let reached = new Set<number>();
  const reach = (into: Set<number>, index: number, at: number): void => {
    if (into.has(index)) return;
    into.add(index);
    const state = states[index];
    if (state?.kind === "either") for (const to of state.to) reach(into, to, at);
    if (state?.kind === "begin" && at === 0) reach(into, state.to, at);
    if (state?.kind === "end" && at === letters.length) reach(into, state.to, at);
  };
  for (let at = 0; at <= letters.length; at++) {
    reach(reached, start, at);
    if (reached.has(0)) return true;
    const next = new Set<number>();
    for (const index of reached) {
      const state = states[index];
      if (state?.kind === "letter" && state.set.test(letters[at] ?? ""))
        reach(next, state.to, at + 1);
    }
    reached = next;
  }
  return false;
}

function readPattern(pattern: string, add: (state: State) => number): Part {
  const flags = pattern.startsWith("(?i)") ? "iu" : "u";
  let at = flags === "iu" ? 4 : 0;
  let copies = 0;
  const wrong = (what: string) => new Error(`The pattern ${JSON.stringify(pattern)} ${what}.`);
  const take = (form: RegExp) => {
    form.lastIndex = at;
    const taken = form.exec(pattern)?.[0] ?? "";
    at += taken.length;
    return taken;
  };

  const alternatives = (): Part => {
    const parts = [sequence()];
    while (take(/\|/y)) parts.push(sequence());
    const [only] = parts;
    return parts.length === 1 && only
      ? only
      : (next) => add({ kind: "either", to: parts.map((part) => part(next)) });
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")")
      parts.push(repeated());
    return (next) => parts.reduceRight((to, part) => part(to), next);
  };
  const repeated = (): Part => {
    const part = one();
    const sign = take(/[*+?]|\{\d{1,3}(?:,\d{0,3})?\}/y);
    if (sign) take(/\?/y); // "As few as possible" changes nothing about whether it fits.
    if (/[*+?{]/.test(pattern[at] ?? "")) throw wrong("repeats a repetition");
    if (sign === "*") return (next) => loop(part, next);
    if (sign === "+") return (next) => part(loop(part, next));
    if (sign === "?") return times(part, 0, 1);
    if (!sign) return part;
    const [least = "0", most] = sign.slice(1, -1).split(",");
    return times(part, Number(least), most === "" ? Infinity : Number(most ?? least));
  };
  const loop = (part: Part, next: number): number => {
    const to = [next];
    const again = add({ kind: "either", to });
    to.push(part(again));
    return again;
  };
  const times = (part: Part, least: number, most: number): Part => {
    if (most < least) throw wrong("has a repetition whose numbers are the wrong way round");
    return (next) => {
      let to = most === Infinity ? loop(part, next) : next;
      if (most !== Infinity)
        for (let n = least; n < most; n++) to = add({ kind: "either", to: [part(to), next] });
      for (let n = 0; n < least; n++) {
        if (++copies > MAX_STATES) throw tooLarge();
        to = part(to);
      }
      return to;
    };
  };
  const one = (): Part => {
    if (take(/\((?:\?:)?/y)) {
      if (pattern[at] === "?") throw wrong("has a group that is not known here");
      const inner = alternatives();
      if (!take(/\)/y)) throw wrong("has a bracket that is not closed");
      return inner;
    }
    if (take(/\^/y)) return (to) => add({ kind: "begin", to });
    if (take(/\$/y)) return (to) => add({ kind: "end", to });
    const set = take(
      /\[(?:\\.|[^\]\\])+\]|\\[pP]\{\w+\}|\\[dDwWsStnr]|\\[^A-Za-z0-9]|[^\\[\](){}*+?]/uy,
    );
    if (!set) throw wrong(`cannot be read at its character ${at + 1}`);
    const literal = /^\\[^A-Za-z0-9]$/u.test(set)
      ? `[\\u{${set.codePointAt(1)?.toString(16)}}]`
      : set;
    let test: RegExp;
    try {
      test = new RegExp(`^${literal}$`, flags);
    } catch {
      throw wrong(`has a set that cannot be read: ${set}`);
    }
    return (to) => add({ kind: "letter", set: test, to });
  };

  const whole = alternatives();
  if (at < pattern.length) throw wrong("has a bracket too many");
  return whole;
}
