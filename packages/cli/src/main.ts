#!/usr/bin/env node
import { Argument, Command, Option } from "commander";

import { deps } from "./commands/deps.ts";
import { diff, type DiffOptions } from "./commands/diff.ts";
import { formatFiles } from "./commands/format.ts";
import { init } from "./commands/init.ts";
import { rename, type RenameOptions } from "./commands/rename.ts";
import type { ServeOptions } from "./commands/serve.ts";
import { simulate, type SimulateOptions } from "./commands/simulate.ts";
import { test } from "./commands/test.ts";
import { validate } from "./commands/validate.ts";
import { CliError, EXIT, type Format } from "./output.ts";
import { KINDS, type Kind } from "./rename/kinds.ts";

const asFormat = () =>
  new Option("--format <format>", "how to print").choices(["text", "json"]).default("text");
const collect = (value: string, all: readonly string[]) => [...all, value];
const orHere = (paths: readonly string[]) => (paths.length > 0 ? paths : ["."]);

const program = new Command("cordboard")
  .description("Draw call scripts, test them, run them for real phone calls.")
  .version("0.1.0")
  .showHelpAfterError("(cordboard --help tells how)")
  .exitOverride();

const on =
  <Args extends unknown[]>(command: (...args: Args) => number | Promise<number>) =>
  async (...args: Args) => {
    process.exitCode = await command(...args);
  };

program
  .command("init")
  .description("make a workspace, with an example to begin with")
  .argument("[folder]", "new or empty; this folder by default", ".")
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard init calls\n  cordboard init            # in an empty folder, or a repository without a file\n\nExit codes: 0 made, 2 the folder is not empty or cannot be written.",
  )
  .action(on((folder: string) => init(folder)));

program
  .command("validate")
  .description("check scripts, or whole workspaces")
  .argument("[paths...]", "script files or workspace folders; this folder by default")
  .addOption(asFormat())
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard validate\n  cordboard validate scripts/sales.json\n  cordboard validate --format json . | jq .errors\n\nExit codes: 0 valid, 1 errors found, 2 something could not be read.",
  )
  .action(on((paths: string[], options: { format: Format }) => validate(orHere(paths), options)));

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

program
  .command("simulate")
  .description("run a scenario, or make a call at the terminal")
  .argument("<target>", "a scenario file, a script file, or the name of a script of the workspace")
  .option("-w, --workspace <folder>", "where scripts and skills are", ".")
  .option("--ani <number>", "the caller's number", "+12025550123")
  .option("--dnis <number>", "the number dialled", "+12025550100")
  .option("-a, --agent <id>", "an agent with all skills; may be given again", collect, [])
  .addOption(asFormat())
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard simulate tests/called-back.json\n  cordboard simulate queue-callback --agent anna\n  printf 'skip 37s\\n1\\nskip 5s\\n' | cordboard simulate queue-callback\n\nExit codes: 0 as expected, 1 not as expected, 2 something could not be read.",
  )
  .action(
    on((target: string, options: SimulateOptions) =>
      simulate(target, options.agent.length > 0 ? options : { ...options, agent: ["anna"] }),
    ),
  );

program
  .command("test")
  .description("run all scenarios of a workspace")
  .argument("[workspace]", "its folder", ".")
  .option("--filter <text>", "only those with this in their file or name")
  .addOption(asFormat())
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard test\n  cordboard test examples/queue-callback --filter callback\n\nExit codes: 0 all passed, 1 some failed, 2 something could not be read.",
  )
  .action(
    on((workspace: string, options: { format: Format; filter?: string }) =>
      test(workspace, options),
    ),
  );

program
  .command("diff")
  .description("what differs between scripts, in their own words")
  .argument(
    "[paths...]",
    "two files; or, in a git repository, script files or workspace folders; this folder by default",
  )
  .option("--from <revision>", "compare with this revision of git (default: HEAD)")
  .option("--to <revision>", "compare this revision (default: the files as they are)")
  .option("--git", "take the arguments that git gives to an external diff")
  .addOption(asFormat())
  .addHelpText(
    "after",
    '\nExamples:\n  cordboard diff old.json new.json\n  cordboard diff                       # what is not committed yet\n  cordboard diff --from main --to HEAD scripts/sales.json\n  git config diff.cordboard.command "cordboard diff --git"\n\nExit codes: 0 the same, or boxes were only moved, 1 different, 2 something could not be read. With --git 0 whatever was found, or git would stop.',
  )
  .action(on((paths: string[], options: DiffOptions) => diff(paths, options)));

program
  .command("deps")
  .description("show who uses what: numbers, scripts, skills, prompts")
  .argument("[workspace]", "its folder", ".")
  .addOption(
    new Option("--format <format>", "how to print")
      .choices(["text", "json", "mermaid"])
      .default("text"),
  )
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard deps\n  cordboard deps --format json | jq .unused\n  cordboard deps --format mermaid > deps.mmd\n\nExit codes: 0 all is there, 1 something is named that is not there, 2 something could not be read.",
  )
  .action(
    on((workspace: string, options: { format: Format | "mermaid" }) => deps(workspace, options)),
  );

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

program
  .command("serve")
  .description("run designer, desk and call server for a workspace")
  .argument("[workspace]", "its folder", ".")
  .option("-p, --port <port>", "0 takes any free one", "8080")
  .option("--host <address>", "there is no sign-in yet: keep it to this machine", "127.0.0.1")
  .option("--database <file>", "default: .cordboard/cordboard.db in the workspace")
  .option(
    "--asterisk <file>",
    "JSON that says how to reach Asterisk; without it calls are simulated",
  )
  .addOption(
    new Option("--log-level <level>", "what is written to standard error")
      .choices(["debug", "info", "warn", "error", "silent"])
      .default("warn"),
  )
  .addHelpText(
    "after",
    "\nExamples:\n  cordboard serve\n  cordboard serve examples/queue-callback --port 9000\n  CORDBOARD_ARI_PASSWORD=… cordboard serve --asterisk asterisk.json",
  )
  .action(
    on(async (workspace: string, options: ServeOptions) => {
      // Loaded when it is asked for: the other commands need no server, and start faster without.
      const { serve } = await import("./commands/serve.ts");
      return serve(workspace, options);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (error instanceof CliError) process.stderr.write(`cordboard: ${error.message}\n`);
  else if (!code?.startsWith("commander.")) throw error;
  process.exitCode = exitCode === 0 ? EXIT.ok : EXIT.usage;
}
