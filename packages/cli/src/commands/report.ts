import { Argument, Option, type Command } from "commander";

import { asFormat, on } from "../options.ts";
import type { ReportKind, ReportOptions } from "../report/report.ts";

export const reportCommand = (program: Command): Command =>
  program
    .command("report")
    .description("what came to queues, what agents did, what became of contacts; from a server")
    .addArgument(new Argument("<what>", "of what").choices(["skills", "agents", "records"]))
    .requiredOption("--from <time>", "2026-03-02, or with a time: 2026-03-02T09:00")
    .option("--to <time>", "not within it; by default a day after --from")
    .addOption(
      new Option("--interval <length>", "of skills and agents")
        .choices(["15m", "30m", "1h", "1d", "whole"])
        .default("whole"),
    )
    .option("--time-zone <zone>", "of the times and intervals; by default this machine's")
    .option("--skill <name>", "only of this skill")
    .option("--agent <id>", "only of this agent")
    .option("--csv", "a table for spreadsheets")
    .option("--server <url>", "that is asked", "http://127.0.0.1:8080")
    .option("--token-env <name>", "the variable that has a service token", "CORDBOARD_TOKEN")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nWhat the numbers mean: docs/reference/reports.md. Of records the last 500 are printed; --csv has all of them.\n\nExamples:\n  cordboard report skills --from 2026-03-02 --interval 1h\n  cordboard report agents --from 2026-03-01 --to 2026-04-01 --csv > march.csv\n  cordboard report records --from 2026-03-02T09:00 --to 2026-03-02T10:00 --skill support",
    )
    .action(
      on(async (what: ReportKind, options: ReportOptions) => {
        // Loaded when it is asked for, as with serve.
        const { report } = await import("../report/report.ts");
        return report(what, options);
      }),
    );
