import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What one of the documents that the project was made from says, in our words, and what became of it. */
export interface Statement {
  readonly says: string;
  readonly here: string;
  /** Tests as `file: title`, or a scenario's file. None where there is nothing to test: then `here` is the reason. */
  readonly tests?: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly statements: readonly Statement[];
}

export interface Test {
  readonly file: string;
  readonly title: string;
}

/** @throws Error when there is no such test: the table must not claim what nobody checks. */
export function testOf(root: string, reference: string): Test {
  const [file = "", title] = reference.split(/: (.*)/s);
  const text = readFileSync(join(root, file), "utf8");
  if (title === undefined) return { file, title: (JSON.parse(text) as { name: string }).name };
  if (!text.includes(title)) throw new Error(`${file} has no test "${title}".`);
  return { file, title };
}
