import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import type { Command } from "commander";
import { newWorkspace } from "../init/files.ts";
import { ATTRIBUTES, makeRepository, setUpDrivers } from "../init/git.ts";
import { on } from "../options.ts";
import { CliError, colors, count, EXIT, say } from "../output.ts";
import { isWorkspace, openWorkspace } from "../workspace-files.ts";

export const initCommand = (program: Command): Command =>
  program
    .command("init")
    .description("make a workspace, with an example to begin with")
    .argument("[folder]", "new or empty; this folder by default", ".")
    .option("--clone", "make nothing; only tell git, in a clone, how to compare and merge scripts")
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard init calls\n  cordboard init            # in an empty folder, or a repository without a file\n  cordboard init --clone    # in a workspace that was cloned\n\nExit codes: 0 made, 2 the folder is not empty or cannot be written, or is no clone.",
    )
    .action(
      on((folder: string, { clone }: { clone?: boolean }) =>
        clone ? initClone(folder) : init(folder),
      ),
    );

/** `cordboard init --clone [folder]` */
function initClone(path: string): number {
  const { folder } = openWorkspace(path);
  if (!setUpDrivers(folder)) throw new CliError(`${path} is in no git repository.`);
  say(`${colors.green("Set up")}: git compares and merges scripts here by what they mean.`);
  if (!existsSync(join(folder, ".gitattributes")))
    say(`  Which files those are has to stand in .gitattributes: ${ATTRIBUTES.trim()}`);
  return EXIT.ok;
}

/** `cordboard init [folder]`: a new workspace. A folder with anything in it but a repository is left alone. */
function init(path: string): number {
  const folder = resolve(path);
  refuseUnlessEmpty(path);
  const files = newWorkspace(basename(folder).slice(0, 64) || "Contact centre");
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      // Never over a file that has come meanwhile.
      writeFileSync(join(folder, file), text, { flag: "wx" });
    }
  } catch (error) {
    throw new CliError(`${path} cannot be written (${codeOf(error)}).`);
  }
  const isNew = makeRepository(folder);
  setUpDrivers(folder);
  say(
    `${colors.green("Made")} a workspace in ${path}: ${count(Object.keys(files).length, "file")}`,
  );
  if (isNew) say("  It is a git repository: make the first commit when you like.");
  say("\nNext:");
  if (folder !== process.cwd()) say(`  cd ${/^[\w./-]+$/.test(path) ? path : `'${path}'`}`);
  say("  cordboard verify   # whether all is well");
  say("  cordboard serve    # draw in the designer, make calls");
  return EXIT.ok;
}

function refuseUnlessEmpty(path: string): void {
  if (isWorkspace(path)) throw new CliError(`${path} is a workspace already.`);
  try {
    if (readdirSync(path).some((name) => name !== ".git"))
      throw new CliError(`${path} is not empty: name a new folder.`);
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (codeOf(error) === "ENOTDIR") throw new CliError(`${path} is a file: name a new folder.`);
    if (codeOf(error) !== "ENOENT")
      throw new CliError(`${path} cannot be read (${codeOf(error)}).`);
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);
