import type { Fix } from "../fixes.ts";
import type { Said } from "../say.ts";
import type { Path } from "../source.ts";
import type { Drawing } from "./drawing.ts";

/** A place in a script that a lint has something to say about. */
export interface Advice {
  readonly path: Path;
  /** What is there, in one line of plain words. */
  readonly message: Said;
  readonly fix?: Fix;
}

/**
 * Advice about scripts that are valid. For each there are two scripts in `corpus/lints/<code>`: one that gives rise to
 * it, and one that does not; they are tests, and examples on the reference page.
 */
export interface Lint {
  readonly code: `L04${number}`;
  readonly severity: "warning" | "info";
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
  /** Why it matters for the caller, or for those who look after the script. */
  readonly why: string;
  /** In time that grows with the drawing: no walk through it for each of its actions. */
  find(drawing: Drawing): Iterable<Advice>;
}
