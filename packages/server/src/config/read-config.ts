import { readFileSync } from "node:fs";

import { compileShape, say, type Problem } from "@cordboard/language";
import type { Static } from "typebox";

import { SERVER_PROBLEMS, ServerError } from "../errors.ts";
import { readJson } from "../workspace/read-json.ts";
import { mustBeNamed } from "./named-server.ts";
import { mustBeOneSwitch } from "./one-switch.ts";
import { OperatorConfigFile, type OperatorConfig } from "./operator-config.ts";
import { resolveSecrets } from "./secret.ts";

/**
 * Reads the operator's configuration, with the secrets that it leaves to the environment.
 *
 * @throws ServerError `unreadable-config` with every mistake and its place, before anything else is touched
 * @example
 * const server = await createServer({ workspace: "centre", ...readConfig("/etc/cordboard.json") });
 */
export function readConfig(file: string, environment = process.env): OperatorConfig {
  const shape = compileShape(OperatorConfigFile);
  const { value, problems, problemAt } = readJson<Static<typeof OperatorConfigFile>>(
    textOf(file),
    shape,
  );
  if (!value) return refuse(file, problems);
  const missing: Problem[] = [];
  const { $schema: _, ...sections } = value;
  const config = resolveSecrets(sections, environment, (path, name) => {
    const message = say`The environment variable ${name} is not set.`;
    missing.push(problemAt(path, SERVER_PROBLEMS["unreadable-config"], message));
  });
  if (missing.length > 0) refuse(file, missing);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by its schema
  const checked = config as OperatorConfig;
  mustBeOneSwitch(checked);
  mustBeNamed(checked);
  return checked;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ServerError("unreadable-config", `${file} could not be read: ${why}.`, { cause });
  }
}

function refuse(file: string, problems: readonly Problem[]): never {
  const lines = problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new ServerError("unreadable-config", lines.join("\n"), { problems });
}
