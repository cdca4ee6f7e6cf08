import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { fence, page } from "./markdown.ts";

const run = promisify(execFile);

/** The commands as they describe themselves. */
export async function cliPage(root: string): Promise<string> {
  const help = async (...words: readonly string[]) => {
    const args = [
      "--conditions=@cordboard/source",
      join(root, "packages/cli/src/main.ts"),
      ...words,
      "--help",
    ];
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" };
    return (await run(process.execPath, args, { env })).stdout;
  };
  const main = await help();
  const names = [...main.matchAll(/^ {2}([a-z]+) \[/gm)]
    .map(([, name]) => name ?? "")
    .filter((name) => name !== "help");
  if (names.length === 0) throw new Error("The help of cordboard names no command.");
  const helps = await Promise.all(names.map((name) => help(name)));
  return page(
    "# Command line",
    "In a checkout, after `npm ci && npm run build`: `npx cordboard`. Colours are used on a terminal only; set `NO_COLOR` to have none there either.",
    fence("text", main),
    ...names.flatMap((name, index) => [
      `## cordboard ${name}`,
      fence("text", (helps[index] ?? "").trimEnd()),
    ]),
  );
}
