import { readSource, say } from "@cordboard/language";

/** Where a name stands in a JSON file: as the key at the end of a path, or as the value there. */
export interface NamePlace {
  readonly path: readonly (string | number)[];
  readonly as: "key" | "value";
}

/** The text with another name at these places; all else, spaces too, stays as its writer has it. */
export function replaceNames(text: string, places: readonly NamePlace[], name: string): string {
  const source = readSource(text);
  const nothing = { code: "", severity: "error", message: say``, help: "" } as const;
  const spans = places.map(({ path, as }) => {
    const { line, column } = source.locate({ ...nothing, path });
    const key = stringAt(text, lineStart(text, line) + column - 1);
    if (as === "key" || typeof path.at(-1) === "number") return key;
    return stringAt(text, key.end + (/^\s*:\s*/.exec(text.slice(key.end))?.[0].length ?? 0));
  });
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end }) => whole.slice(0, start) + JSON.stringify(name) + whole.slice(end),
      text,
    );
}

function stringAt(text: string, start: number): { readonly start: number; readonly end: number } {
  const literal = /"(?:[^"\\]|\\.)*"/y;
  literal.lastIndex = start;
  if (!literal.test(text)) throw new Error(`There is no name at offset ${start}.`);
  return { start, end: literal.lastIndex };
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf("\n", start) + 1;
  return start;
}
