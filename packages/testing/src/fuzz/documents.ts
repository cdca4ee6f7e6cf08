import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";

const SOURCES = [
  "packages/language/corpus/good/*.json",
  "examples/*/scripts/**/*.json",
  "packages/actions/src/*/scenarios/*.json",
];
/** Larger ones say nothing that small ones do not, and take their time. */
const MAX_LENGTH = 12_000;

/** Scripts without errors, to make others of: of the corpus, the examples and the actions' scenarios. */
export function goodScripts(root: string): object[] {
  return globSync(SOURCES, { cwd: root })
    .toSorted()
    .flatMap((path) => {
      const { script: inline, ...whole } = JSON.parse(readFileSync(join(root, path), "utf8")) as {
        readonly script?: unknown;
      };
      const script = typeof inline === "object" && inline !== null ? inline : whole;
      const text = JSON.stringify(script);
      const isGood = language.check(text).problems.every(({ severity }) => severity !== "error");
      return isGood && text.length <= MAX_LENGTH ? [script] : [];
    });
}
