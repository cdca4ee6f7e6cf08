import { diffText } from "@cordboard/language";

import { verdictOf, type Comparison, type Verdict } from "../diff/compare.ts";
import { externalDiff } from "../diff/external.ts";
import { sayDiff } from "../diff/say-diff.ts";
import { compareAll, type Revisions } from "../diff/sources.ts";
import {
  CliError,
  colors,
  count,
  EXIT,
  printable,
  say,
  sayJson,
  sayProblem,
  type Format,
} from "../output.ts";

export interface DiffOptions extends Revisions {
  readonly git?: boolean;
  readonly format: Format;
}

/** `cordboard diff <before> <after>`, or `cordboard diff [paths…]` in a git repository. */
export async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  if (options.git) {
    if (options.from !== undefined || options.to !== undefined || options.format !== "text")
      throw new CliError("--git goes with no other option.");
    return externalDiff(paths);
  }
  const compared = (await compareAll(paths, options)).map((comparison) => ({
    ...comparison,
    verdict: verdictOf(comparison),
  }));
  const has = (verdict: Verdict) => compared.filter((one) => one.verdict === verdict).length;
  if (options.format === "json")
    sayJson({
      different: has("different"),
      moved: has("moved"),
      unreadable: has("unreadable"),
      files: compared,
    });
  else {
    for (const comparison of compared) sayComparison(comparison);
    say(
      has("different") + has("moved") + has("unreadable") === 0
        ? "No difference."
        : `${count(has("different"), "script")} different, ${has("moved")} only moved${has("unreadable") ? `, ${has("unreadable")} not readable` : ""}.`,
    );
  }
  if (has("unreadable") > 0) return EXIT.usage;
  return has("different") > 0 ? EXIT.found : EXIT.ok;
}

function sayComparison({ file, diff: found, unreadable }: Comparison): void {
  for (const { name, problems } of unreadable)
    for (const problem of problems) sayProblem(printable(name), problem);
  const text = found ? diffText(found) : "";
  if (!text) return;
  say(colors.bold(printable(file)));
  sayDiff(text);
}
