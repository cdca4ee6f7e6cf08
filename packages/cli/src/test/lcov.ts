import { readSource } from "@cordboard/language";

import type { CoveredScript } from "./run-scenarios.ts";

/**
 * Coverage in the format of lcov, which CI services read: an action is the line at which it begins in its file,
 * and its branches are the branches of that line.
 */
export const lcov = (scripts: readonly CoveredScript[]): string =>
  scripts.map((script) => `${sectionOf(script).join("\n")}\n`).join("");

function sectionOf({ file, text, actions, covered, total }: CoveredScript): string[] {
  const source = readSource(text);
  const placed = actions.map((one) => ({ ...one, line: source.lineOf(["actions", one.action]) }));
  return [
    "TN:",
    `SF:${file.replaceAll("\\", "/")}`,
    ...placed.flatMap(({ line, entered, branches }, block) =>
      branches.map(
        // A dash says that the line itself was never reached.
        ({ taken }, index) => `BRDA:${line},${block},${index},${entered === 0 ? "-" : taken}`,
      ),
    ),
    `BRF:${total}`,
    `BRH:${covered}`,
    ...placed.map(({ line, entered }) => `DA:${line},${entered}`),
    `LF:${placed.length}`,
    `LH:${placed.filter(({ entered }) => entered > 0).length}`,
    "end_of_record",
  ];
}
