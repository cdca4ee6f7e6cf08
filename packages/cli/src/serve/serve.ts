import { closeOnSignals, createServer, readConfig, ServerError } from "@cordboard/server";
import { pino } from "pino";

import { CliError, colors, EXIT, say } from "../output.ts";

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly database?: string;
  readonly config?: string;
  readonly logLevel: string;
}

/** `cordboard serve [workspace]`: runs until it is asked to stop. */
export async function serve(workspace: string, options: ServeOptions): Promise<number> {
  const { host, database, config, logLevel } = options;
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`"${options.port}" is not a port: give a number from 0 to 65535.`);
  try {
    const server = await createServer({
      ...(config ? readConfig(config) : {}),
      workspace,
      port,
      host,
      log: pino({ name: "cordboard", level: logLevel }, pino.destination(2)),
      ...(database ? { databaseFile: database } : {}),
    });
    say(`${colors.bold("Cordboard")} is running: ${colors.cyan(server.url)}`);
    for (const notice of server.notices) say(`  ${colors.yellow("•")} ${notice}`);
    say(
      colors.dim(
        "  Ctrl-C stops it when its calls are over, a second time at once; waiting callbacks are kept.",
      ),
    );
    const lost = await Promise.race([closeOnSignals(server), server.lost]);
    if (!lost) return EXIT.ok;
    await server.close();
    throw new CliError(`${lost.message} Start it again: it finds the calls that it still has.`);
  } catch (error) {
    if (error instanceof ServerError) throw new CliError(`${error.message} ${error.help}`);
    throw error;
  }
}
