/** A piece of a text: words as they stand, or an expression between braces. */
export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "expression"; readonly source: string; readonly offset: number };

export class UnclosedBrace extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`The brace at character ${offset + 1} is not closed.`);
    this.offset = offset;
  }
}

/**
 * Takes a text apart: `Hello {name}` is the words `Hello ` and the expression `name`.
 * `{{` and `}}` are braces meant as text; braces and quotation marks within an expression are respected.
 *
 * @throws UnclosedBrace
 */
export function parseTemplate(text: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let words = "";
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (pair === "{{" || pair === "}}") {
      words += pair[0];
      at++;
    } else if (text[at] === "{") {
      const end = closingBrace(text, at);
      if (words) pieces.push({ kind: "text", text: words });
      words = "";
      pieces.push({ kind: "expression", source: text.slice(at + 1, end), offset: at + 1 });
      at = end;
    } else words += text[at];
  }
  if (words) pieces.push({ kind: "text", text: words });
  return pieces;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  let quoted = "";
  for (let at = open; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === "\\") at++;
      else if (char === quoted) quoted = "";
    } else if (char === '"' || char === "'") quoted = char;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  throw new UnclosedBrace(open);
}
