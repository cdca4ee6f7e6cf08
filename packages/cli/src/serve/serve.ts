import { readFileSync } from "node:fs";

import { closeOnSignals, createServer, ServerError, type AsteriskAccess } from "@cordboard/server";
import { pino } from "pino";

import { CliError, colors, EXIT, say } from "../output.ts";

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly database?: string;
  readonly asterisk?: string;
  readonly logLevel: string;
}

/** `cordboard serve [workspace]`: runs until it is asked to stop. */
export async function serve(workspace: string, options: ServeOptions): Promise<number> {
  const { host, database, asterisk, logLevel } = options;
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`"${options.port}" is not a port: give a number from 0 to 65535.`);
  try {
    const server = await createServer({
      workspace,
      port,
      host,
      log: pino({ name: "cordboard", level: logLevel }, pino.destination(2)),
      ...(database ? { databaseFile: database } : {}),
      ...(asterisk ? { asterisk: readAsterisk(asterisk) } : {}),
    });
    say(`${colors.bold("Cordboard")} is running: ${colors.cyan(server.url)}`);
    for (const notice of server.notices) say(`  ${colors.yellow("•")} ${notice}`);
    say(colors.dim("  Ctrl-C stops it; waiting callbacks are kept."));
    await closeOnSignals(server);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ServerError) throw new CliError(`${error.message} ${error.help}`);
    throw error;
  }
}

/** The file that says how to reach the Asterisk server; see the guide. The password may come from the environment. */
function readAsterisk(file: string): AsteriskAccess {
  try {
    const access = JSON.parse(readFileSync(file, "utf8")) as AsteriskAccess;
    const password = process.env["CORDBOARD_ARI_PASSWORD"] ?? access.password;
    for (const key of ["url", "user", "dialEndpoint", "soundsDir"] as const) {
      if (typeof access[key] !== "string") throw new CliError(`${file}: "${key}" is missing.`);
    }
    if (!password)
      throw new CliError(
        `${file}: "password" is missing; CORDBOARD_ARI_PASSWORD in the environment can give it too.`,
      );
    return { ...access, password };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(
      `${file} cannot be read as the description of an Asterisk server: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
