import { ServerError } from "../errors.ts";
import type { OperatorConfig } from "./operator-config.ts";

/**
 * Servers that share a database are known by their names, and only those have one.
 *
 * @throws ServerError `unreadable-config`
 */
export function mustBeNamed({ database, server }: OperatorConfig): void {
  if ((database === undefined) === (server === undefined)) return;
  throw new ServerError(
    "unreadable-config",
    database === undefined
      ? "server names one of several servers, but no database is configured that they could share."
      : "A database is configured, but the server has no name: give it one (server.name), unique among those that share the database.",
  );
}
