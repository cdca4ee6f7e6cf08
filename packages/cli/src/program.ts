import { Command } from "commander";

import { depsCommand } from "./commands/deps.ts";
import { diffCommand } from "./commands/diff.ts";
import { exploreCommand } from "./commands/explore.ts";
import { formatCommand } from "./commands/format.ts";
import { hookTestCommand } from "./commands/hook-test.ts";
import { initCommand } from "./commands/init.ts";
import { mergeCommand } from "./commands/merge.ts";
import { passwordCommand } from "./commands/password.ts";
import { renameCommand } from "./commands/rename.ts";
import { renderCommand } from "./commands/render.ts";
import { replayCommand } from "./commands/replay.ts";
import { reportCommand } from "./commands/report.ts";
import { serveCommand } from "./commands/serve.ts";
import { simulateCommand } from "./commands/simulate.ts";
import { testCommand } from "./commands/test.ts";
import { tokenCommand } from "./commands/token.ts";
import { validateCommand } from "./commands/validate.ts";
import { verifyCommand } from "./commands/verify.ts";

/** In the order of the help. */
const COMMANDS = [
  initCommand,
  validateCommand,
  formatCommand,
  simulateCommand,
  testCommand,
  verifyCommand,
  exploreCommand,
  diffCommand,
  mergeCommand,
  depsCommand,
  renderCommand,
  renameCommand,
  serveCommand,
  replayCommand,
  reportCommand,
  tokenCommand,
  passwordCommand,
  hookTestCommand,
];

/** The command line, ready to parse arguments. */
export function createProgram(): Command {
  const program = new Command("cordboard")
    .description("Draw call scripts, test them, run them for real phone calls.")
    .version("0.1.0")
    .showHelpAfterError("(cordboard --help tells how)")
    .exitOverride();
  for (const register of COMMANDS) register(program);
  return program;
}
