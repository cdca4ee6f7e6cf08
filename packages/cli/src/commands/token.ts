import { createHash, randomBytes } from "node:crypto";

import type { Command } from "commander";

import { asFormat, on } from "../options.ts";
import { EXIT, say, sayJson, type Format } from "../output.ts";

export const tokenCommand = (program: Command): Command =>
  program
    .command("token")
    .description("make a token with which a program may use the REST interface")
    .argument("[name]", "what the server's log calls the program", "program")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nThe token is for the program, and is shown once. The server's configuration gets only what it is recognized by.\n\nExamples:\n  cordboard token crm",
    )
    .action(on((name: string, options: { format: Format }) => makeToken(name, options)));

/** `cordboard token [name]` */
function makeToken(name: string, { format }: { readonly format: Format }): number {
  const token = `cbt_${randomBytes(32).toString("base64url")}`;
  const sha256 = createHash("sha256").update(token).digest("hex");
  if (format === "json") sayJson({ token, sha256 });
  else {
    say(`For the program:          ${token}`);
    say(`For the configuration:    ${JSON.stringify({ tokens: { [name]: { sha256 } } })}`);
  }
  return EXIT.ok;
}
