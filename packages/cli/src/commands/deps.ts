import { Option, type Command } from "commander";
import { dependenciesOf, type Dependencies, type ScriptNode } from "../deps/graph.ts";
import { mermaid } from "../deps/mermaid.ts";
import { on } from "../options.ts";
import { colors, EXIT, say, sayJson, type Format } from "../output.ts";
import { openWorkspace } from "../workspace-files.ts";

export const depsCommand = (program: Command): Command =>
  program
    .command("deps")
    .description("show who uses what: numbers, scripts, skills, prompts")
    .argument("[workspace]", "its folder", ".")
    .addOption(
      new Option("--format <format>", "how to print")
        .choices(["text", "json", "mermaid"])
        .default("text"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard deps\n  cordboard deps --format json | jq .unused\n  cordboard deps --format mermaid > deps.mmd\n\nExit codes: 0 all is there, 1 something is named that is not there, 2 something could not be read.",
    )
    .action(
      on((workspace: string, options: { format: Format | "mermaid" }) => deps(workspace, options)),
    );

/** `cordboard deps [workspace]`: who uses what. */
function deps(path: string, { format }: { format: Format | "mermaid" }): number {
  const dependencies = dependenciesOf(openWorkspace(path));
  if (format === "json") sayJson(dependencies);
  else if (format === "mermaid") process.stdout.write(mermaid(dependencies));
  else sayText(dependencies);
  const unreadable = dependencies.scripts.some(({ readable }) => !readable);
  return unreadable || dependencies.missing.length > 0 ? EXIT.found : EXIT.ok;
}

function sayText({ scripts, unused, missing }: Dependencies): void {
  for (const script of scripts) sayScript(script);
  if (unused.length > 0) say("Used by nothing:");
  for (const { kind, name } of unused) say(`  ${kind} ${name}`);
  if (missing.length > 0) say("Not there:");
  for (const { kind, name, usedBy } of missing)
    say(`  ${colors.red(`${kind} ${name}`)} of ${usedBy}`);
}

function sayScript({ name, path, points, uses, readable }: ScriptNode): void {
  say(`${colors.bold(name)} ${colors.dim(path)}`);
  say(`  ${points.length > 0 ? `answers ${points.join(", ")}` : "answers no number"}`);
  if (!readable) say(`  ${colors.red("cannot be read")}: cordboard validate says why`);
  for (const { kind, name: used, actions, found } of uses) {
    const mark = found ? "" : colors.red(" (not there)");
    say(`  ${kind} ${used}${mark} ${colors.dim(`← ${actions.join(", ")}`)}`);
  }
  say();
}
