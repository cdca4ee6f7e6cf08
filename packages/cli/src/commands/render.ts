import { existsSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";

import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import { Option, type Command } from "commander";

import { on } from "../options.ts";
import { CliError, count, EXIT, printable, say } from "../output.ts";
import { renderScript, type RenderOptions } from "../render/render-script.ts";
import { readText, scriptFiles, writeFile } from "../workspace-files.ts";

interface Options extends RenderOptions {
  readonly output?: string;
}

export const renderCommand = (program: Command): Command =>
  program
    .command("render")
    .description("draw scripts, for documents and reviews")
    .argument("[path]", "a script file, or a workspace folder", ".")
    .addOption(
      new Option("--format <format>", "what to draw").choices(["svg", "mermaid"]).default("svg"),
    )
    .option("--as-drawn", "boxes where the script's layout has them (SVG only)")
    .option("--output <path>", "a file, or a folder; of a workspace each script becomes a file")
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard render scripts/sales.json > sales.svg\n  cordboard render --output drawings\n  cordboard render --format mermaid scripts/sales.json --output sales.mmd\n\nExit codes: 0 drawn, 2 something could not be read; what can be read is drawn all the same.",
    )
    .action(on((path: string, options: Options) => render(path, options)));

/** `cordboard render [path]` */
async function render(path: string, { output, ...options }: Options): Promise<number> {
  if (options.asDrawn && options.format !== "svg")
    throw new CliError("--as-drawn is for SVG: Mermaid lays out by itself.");
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder && output === undefined)
    throw new CliError(
      "A workspace has more than one drawing: say with --output into which folder.",
    );
  if (isFolder && output !== undefined && existsSync(output) && !statSync(output).isDirectory())
    throw new CliError(`${output} is a file; the drawings of a workspace need a folder.`);
  const drawings: (readonly [file: string | undefined, text: string])[] = [];
  let unreadable = 0;
  for (const file of scriptFiles([path])) {
    const script = readScript(file);
    if (script)
      drawings.push([
        output === undefined ? undefined : targetOf(file, path, output, options),
        await renderScript(script, options),
      ]);
    else unreadable++;
  }
  for (const [file, text] of drawings) {
    if (file === undefined) process.stdout.write(text);
    else writeFile(file, text);
  }
  if (output !== undefined) say(`${count(drawings.length, "script")} drawn.`);
  return unreadable > 0 ? EXIT.usage : EXIT.ok;
}

/** A script that can be drawn, though it may have problems; what is wrong with others goes to the error output. */
function readScript(file: string): Script | undefined {
  const { script, problems } = language.check(readText(file));
  if (script) return script;
  for (const { line, column, code, message } of problems)
    process.stderr.write(printable(`${file}:${line}:${column} ${code} ${message}`) + "\n");
  return undefined;
}

function targetOf(file: string, path: string, output: string, { format }: Options): string {
  const extension = format === "svg" ? ".svg" : ".mmd";
  const renamed = (name: string) => name.slice(0, -extname(name).length || undefined) + extension;
  if (statSync(path).isDirectory())
    return join(output, renamed(relative(join(path, "scripts"), file)));
  const isFolder = output.endsWith(sep) || (existsSync(output) && statSync(output).isDirectory());
  return isFolder ? join(output, renamed(basename(file))) : output;
}
