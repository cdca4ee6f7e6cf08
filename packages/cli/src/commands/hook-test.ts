import type { Command } from "commander";

import type { HookTestOptions } from "../hook-test/hook-test.ts";
import { asFormat, on } from "../options.ts";

export const hookTestCommand = (program: Command): Command =>
  program
    .command("hook-test")
    .description("ask an inbound hook of yours many kinds of questions, forged ones too")
    .argument("[url]", "of the endpoint")
    .option("-w, --workspace <folder>", "check the ids of its answers against this workspace")
    .option("--caller <number>", "who calls", "+12025550123")
    .option("--callee <number>", "by default the workspace's first number with a hook")
    .option("--secret-env <name>", "the variable that has the secret", "CORDBOARD_HOOK_SECRET")
    .option("--new-secret", "print a new secret, and ask nothing")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard hook-test --new-secret\n  CORDBOARD_HOOK_SECRET=whsec_… cordboard hook-test http://localhost:8090/ -w examples/inbound-hook\n\nExit codes: 0 it takes all as it should, 1 it does not, 2 it could not be tried.",
    )
    .action(
      on(async (url: string | undefined, options: HookTestOptions) => {
        // Loaded when it is asked for: the other commands start faster without.
        const { hookTest } = await import("../hook-test/hook-test.ts");
        return hookTest(url, options);
      }),
    );
