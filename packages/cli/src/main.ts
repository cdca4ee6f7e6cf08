#!/usr/bin/env node
import { CliError, EXIT } from "./output.ts";
import { createProgram } from "./program.ts";

// Whoever reads has read enough, such as `head`: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (error instanceof CliError) process.stderr.write(`cordboard: ${error.message}\n`);
  else if (!code?.startsWith("commander.")) throw error;
  process.exitCode = exitCode === 0 ? EXIT.ok : EXIT.usage;
}
