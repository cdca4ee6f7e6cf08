import type { Command } from "commander";
import { atomicWrite } from "@cordboard/server/workspace";

import { asFormat, on, orHere } from "../options.ts";
import { colors, count, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";
import { checkForm, scriptFiles } from "../workspace-files.ts";

export const formatCommand = (program: Command): Command =>
  program
    .command("format")
    .description("write scripts in the canonical form")
    .argument("[paths...]", "script files or workspace folders; this folder by default")
    .option("--check", "change nothing; fail if something would change")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard format\n  cordboard format --check scripts/sales.json\n\nExit codes: 0 done, 1 a file is not canonical (--check) or no script, 2 something could not be read.",
    )
    .action(
      on((paths: string[], options: { check?: boolean; format: Format }) =>
        formatFiles(orHere(paths), options),
      ),
    );

/** `cordboard format [paths…]`: a file that has not the shape of a script is named and left as it is. */
export function formatFiles(
  paths: readonly string[],
  { check, format }: { check?: boolean; format: Format },
): number {
  const { loose, refused } = checkForm(scriptFiles(paths));
  if (!check) for (const { file, canonical } of loose) atomicWrite(file, canonical);
  const changed = loose.map(({ file }) => file);
  if (format === "json")
    sayJson({ changed, refused: refused.map(({ file }) => file), written: !check });
  else {
    for (const { file, problems } of refused)
      for (const problem of problems) sayProblem(file, problem);
    for (const file of changed)
      say(`${check ? colors.yellow("not canonical") : "formatted"} ${file}`);
    for (const { file } of refused) say(`${colors.red("left as it is")} ${file}`);
    if (changed.length + refused.length === 0) say("All files are canonical.");
    else if (check && changed.length > 0)
      say(`${count(changed.length, "file")} would change: run cordboard format.`);
  }
  return refused.length > 0 || (check && changed.length > 0) ? EXIT.found : EXIT.ok;
}
