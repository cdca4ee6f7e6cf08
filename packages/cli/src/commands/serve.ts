import { Option, type Command } from "commander";
import { on } from "../options.ts";
import type { ServeOptions } from "../serve/serve.ts";

export const serveCommand = (program: Command): Command =>
  program
    .command("serve")
    .description("run designer, desk and call server for a workspace")
    .argument("[workspace]", "its folder", ".")
    .option("-p, --port <port>", "0 takes any free one", "8080")
    .option(
      "--host <address>",
      "where to listen; where others reach it, somebody needs a password first (cordboard password)",
      "127.0.0.1",
    )
    .option("--database <file>", "default: .cordboard/cordboard.db in the workspace")
    .option(
      "--config <file>",
      "the operator's configuration (docs/reference/config.md); without telephony in it calls are simulated",
    )
    .addOption(
      new Option("--log-level <level>", "what is written to standard error")
        .choices(["debug", "info", "warn", "error", "silent"])
        .default("warn"),
    )
    .addHelpText(
      "after",
      "\nSIGTERM and Ctrl-C take no new calls and wait for those that are up, at most limits.drainSec of the configuration; a\nsecond one waits no more. Exit codes: 0 ended in good order, 2 could not start. /health/ready and /health/live are for\nload balancers.\n\nExamples:\n  cordboard serve\n  cordboard serve examples/queue-callback --port 9000\n  ARI_PASSWORD=… cordboard serve --config /etc/cordboard.json",
    )
    .action(
      on(async (workspace: string, options: ServeOptions) => {
        // Loaded when it is asked for: the other commands need no server, and start faster without.
        const { serve } = await import("../serve/serve.ts");
        return serve(workspace, options);
      }),
    );
