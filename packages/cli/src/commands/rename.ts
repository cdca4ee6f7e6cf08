import { existsSync } from "node:fs";
import { join } from "node:path";

import { Argument, type Command } from "commander";
import { closest, isName } from "@cordboard/language";
import type { Workspace } from "@cordboard/server/workspace";

import { asFormat, on } from "../options.ts";
import { CliError, colors, EXIT, say, sayJson, type Format } from "../output.ts";
import { carryOut } from "../rename/carry-out.ts";
import { KINDS, namesOf, type Kind } from "../rename/kinds.ts";
import { planRename, type Plan } from "../rename/plan.ts";
import { openWorkspace } from "../workspace-files.ts";

export const renameCommand = (program: Command): Command =>
  program
    .command("rename")
    .description("rename a skill, script or prompt, and every use of it")
    .addArgument(new Argument("<kind>", "what it is").choices(KINDS))
    .argument("<old>", "its name")
    .argument("<new>", "its new name")
    .argument("[workspace]", "its folder", ".")
    .option("--dry-run", "change nothing; say what would change")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard rename skill support customer-care\n  cordboard rename prompt busy queue/busy --dry-run\n\nAll files change, or none. Exit codes: 0 renamed, 2 refused, or something could not be read.",
    )
    .action(
      on((kind: Kind, from: string, to: string, workspace: string, options: RenameOptions) =>
        rename(kind, from, to, workspace, options),
      ),
    );

interface RenameOptions {
  readonly dryRun?: boolean;
  readonly format: Format;
}

/** `cordboard rename <kind> <old> <new> [workspace]`: and every use of it. */
export function rename(
  kind: Kind,
  from: string,
  to: string,
  path: string,
  { dryRun = false, format }: RenameOptions,
): number {
  const workspace = openWorkspace(path);
  checkNames(workspace, kind, from, to);
  const plan = planRename({ workspace, kind, from, to });
  if (!dryRun) carryOut(workspace.folder, plan.changes);
  if (format === "json") {
    const changes = plan.changes.map((change) => ({ path: change.path, to: change.to }));
    sayJson({ changes, mentions: plan.mentions, written: !dryRun });
  } else {
    sayPlan(plan, dryRun);
    if (kind === "skill" && existsSync(join(workspace.folder, ".cordboard")))
      say(`Agents are not in these files: give them "${to}" at the desk.`);
  }
  return EXIT.ok;
}

function checkNames(workspace: Workspace, kind: Kind, from: string, to: string): void {
  const wrong = workspace.problems.find(({ file }) => file === "skills.json");
  if (wrong) throw new CliError(`skills.json:${wrong.line}:${wrong.column} ${wrong.message}`);
  const names = namesOf[kind](workspace);
  const known = names.filter((name) => name === from).length;
  if (known === 0) {
    const hint = closest(from, names);
    throw new CliError(`There is no ${kind} "${from}"${hint ? `; did you mean "${hint}"?` : "."}`);
  }
  if (known > 1) throw new CliError(`Two files have the ${kind} "${from}": cordboard validate.`);
  if (names.includes(to)) throw new CliError(`There is a ${kind} "${to}" already.`);
  if (!isName(to))
    throw new CliError(
      `"${to}" is no name: letters, digits, spaces and . _ / -, at most 64, a letter or digit first and last.`,
    );
}

function sayPlan({ changes, mentions }: Plan, dryRun: boolean): void {
  for (const { path, to } of changes) {
    const verb = to === undefined ? "change" : "move";
    say(`${dryRun ? `would ${verb}` : `${verb}d`} ${path}${to === undefined ? "" : ` → ${to}`}`);
  }
  for (const place of mentions)
    say(`${colors.yellow("look yourself")} ${place}: an expression has the old name in quotes`);
}
