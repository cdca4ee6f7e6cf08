import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a new workspace begins with: these files of the example, as they are. */
const FILES = [
  "cordboard.json",
  "skills.json",
  "scripts/queue-callback.json",
  "tests/abandons.json",
  "tests/called-back.json",
];

/** A module with the example's files, so that `cordboard init` has them wherever it is installed. */
export function templateModule(example: string): string {
  const files = FILES.map(
    (path) =>
      `  ${JSON.stringify(path)}: ${JSON.stringify(readFileSync(join(example, path), "utf8"))},\n`,
  );
  return [
    "// Made by `npm run generate` from examples/queue-callback.\n",
    "/** Files of the example workspace, by their paths. */\n",
    `export const EXAMPLE = {\n${files.join("")}};\n`,
  ].join("");
}
