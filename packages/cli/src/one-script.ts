import { existsSync } from "node:fs";

import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import type { Workspace } from "@cordboard/server/workspace";

import { CliError, sayProblem } from "./output.ts";
import { readText } from "./workspace-files.ts";

/**
 * A script by its name in the workspace, or by its file.
 *
 * @throws CliError when it is not there or has errors; these have been told
 */
export function scriptOf(target: string, workspace: Workspace | undefined): Script {
  const named = workspace?.scripts.find(({ name }) => name === target);
  if (!named && !existsSync(target)) {
    const known = workspace?.scripts.map(({ name }) => name).join(", ");
    throw new CliError(
      `There is no file and no script "${target}"${known ? `; scripts: ${known}` : ""}.`,
    );
  }
  const { script, problems } = language.check(named?.text ?? readText(target));
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) sayProblem(named?.path ?? target, problem);
  if (!script || errors.length > 0) throw new CliError("The script has errors: mend them first.");
  return script;
}
