import type { Command } from "commander";

import { asFormat, on } from "../options.ts";
import type { ReplayOptions } from "../replay/replay.ts";

export const replayCommand = (program: Command): Command =>
  program
    .command("replay")
    .description("carry a contact out again from its journal, state by state, and compare")
    .argument("[contact]", "its id; none with --file")
    .option("-w, --workspace <folder>", "whose database has it, while no server runs", ".")
    .option("--database <file>", "default: .cordboard/cordboard.db in the workspace")
    .option("--server <url>", "ask a server that runs, such as http://127.0.0.1:8080")
    .option("--file <file>", "a journal that was exported")
    .option("--export <file>", "write the journal with its script to a file, to be given to others")
    .option("--mask", "without telephone numbers and typed digits; an export is so by default")
    .option("--no-mask", "export them too")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard replay 0f8c2a5e-…\n  cordboard replay 0f8c2a5e-… --server http://127.0.0.1:8080 --export call.json\n  cordboard replay --file call.json --format json | jq .difference\n\nExit codes: 0 as it is recorded, 1 it differs, 2 something could not be read.",
    )
    .action(
      on(async (contact: string | undefined, options: ReplayOptions) => {
        // Loaded when it is asked for, as with serve.
        const { replayContact } = await import("../replay/replay.ts");
        return replayContact(contact, options);
      }),
    );
