import { newSecret, signer } from "@cordboard/server/hook";
import { ServerError } from "@cordboard/server/workspace";

import { CliError, colors, count, EXIT, printable, say, sayJson, type Format } from "../output.ts";
import { openWorkspace } from "../workspace-files.ts";
import { HOOK_CASES } from "./cases.ts";
import { runCases, type HookResult, type HookTarget } from "./run-cases.ts";

export interface HookTestOptions {
  readonly workspace?: string;
  readonly secretEnv: string;
  readonly newSecret?: boolean;
  readonly caller: string;
  readonly callee?: string;
  readonly format: Format;
}

/** `cordboard hook-test URL` */
export async function hookTest(url: string | undefined, options: HookTestOptions): Promise<number> {
  if (options.newSecret) {
    say(newSecret());
    return EXIT.ok;
  }
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url))
    throw new CliError("Give the address of your endpoint, such as http://localhost:8090/.");
  const secret = secretIn(options.secretEnv);
  const { caller, callee, format } = options;
  const known = options.workspace === undefined ? undefined : openWorkspace(options.workspace);
  const target: HookTarget = {
    url,
    secret,
    caller,
    callee: callee ?? known?.points.find(({ hook }) => hook !== "")?.number ?? "+12025550100",
    unknownId({ aiAgent, script }) {
      if (!known) return null;
      if (aiAgent > 0 && !Object.values(known.aiAgents).some(({ id }) => id === aiAgent))
        return `The workspace has no AI agent with the id ${aiAgent}.`;
      if (script > 0 && !Object.values(known.scriptIds).includes(script))
        return `The workspace has no script with the id ${script}.`;
      return null;
    },
  };
  const results = await runCases(HOOK_CASES, target);
  const failed = results.filter(({ problem }) => problem !== null).length;
  if (format === "json") sayJson({ passed: failed === 0, results });
  else sayResults(results, failed);
  return failed === 0 ? EXIT.ok : EXIT.found;
}

function secretIn(name: string): string {
  const secret = process.env[name] ?? "";
  try {
    signer(secret);
    return secret;
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    throw new CliError(
      `Set ${name} to the secret that your endpoint knows: whsec_ and 24 to 64 bytes in base64. --new-secret prints one.`,
    );
  }
}

function sayResults(results: readonly HookResult[], failed: number): void {
  const width = Math.max(...results.map(({ title }) => title.length));
  for (const { title, tookMs, problem, help } of results) {
    const sign = problem === null ? colors.green("✔") : colors.red("✖");
    const took = `${Math.round(tookMs)} ms`.padStart(8);
    say(
      `${sign} ${title.padEnd(width)} ${took}${problem === null ? "" : `  ${printable(problem)}`}`,
    );
    if (problem !== null) say(colors.dim(`    ${help}`));
  }
  say(`${count(results.length, "question")}: ${results.length - failed} passed, ${failed} failed.`);
}
