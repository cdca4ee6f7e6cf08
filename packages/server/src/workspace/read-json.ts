import {
  checkShape,
  readSource,
  say,
  type Problem,
  type Said,
  type ShapeCheck,
} from "@cordboard/language";

export interface ReadJson<T> {
  /** When the text has the right shape. */
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** A problem of the given kind at a place in the text. */
  readonly problemAt: (
    path: readonly (string | number)[],
    entry: { readonly code: string; readonly help: string },
    message: Said,
    severity?: Problem["severity"],
  ) => Problem;
}

/** Reads a JSON file of the workspace with its own schema; every problem has its place. */
export function readJson<T>(text: string, shape: ShapeCheck): ReadJson<T> {
  const source = readSource(text);
  const problemAt: ReadJson<T>["problemAt"] = (path, { code, help }, message, severity = "error") =>
    source.locate({ code, severity, help, message, path });
  if (source.value === undefined) return { problems: source.problems, problemAt };
  const problems = checkShape(shape, source.value, say`The file`).map((found) =>
    source.locate(found),
  );
  if (problems.length > 0) return { problems, problemAt };
  const value: T = JSON.parse(text);
  return { value, problems, problemAt };
}
