/** Texts within an expression, and what stands after a dot: no names of variables. */
const NO_NAMES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\s*[A-Za-z_]\w*/g;
const WORDS: ReadonlySet<string> = new Set(["true", "false", "null", "in"]);

/** Everything in an expression that may be a variable, or a function; rather too much than too little. */
export function namesIn(expression: string): Set<string> {
  const bare = expression.replace(NO_NAMES, " ");
  return new Set((bare.match(/\b[A-Za-z_]\w*/g) ?? []).filter((name) => !WORDS.has(name)));
}
