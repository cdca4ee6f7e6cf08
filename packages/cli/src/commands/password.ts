import type { Command } from "commander";

import { on } from "../options.ts";
import type { PasswordOptions } from "../password/password.ts";

export const passwordCommand = (program: Command): Command =>
  program
    .command("password")
    .description("give a person a password, such as the first admin")
    .argument("<id>", "of the person; somebody new is added as an admin")
    .argument("[workspace]", "its folder", ".")
    .option("--name <name>", "of somebody new; default: the id")
    .option("--generate", "make a password and print it, instead of asking for one")
    .option("--database <file>", "default: .cordboard/cordboard.db in the workspace")
    .option("--config <file>", "the operator's configuration, where it names a database")
    .addHelpText(
      "after",
      "\nThe password is asked for, or read from standard input. It works on the database itself: stop the server first, unless\nit uses PostgreSQL; while it runs, admins set passwords on the page People.\n\nExamples:\n  cordboard password ada --name 'Ada Berg'\n  cordboard password ada --generate",
    )
    .action(
      on(async (id: string, workspace: string, options: PasswordOptions) => {
        const { password } = await import("../password/password.ts");
        return password(id, workspace, options);
      }),
    );
