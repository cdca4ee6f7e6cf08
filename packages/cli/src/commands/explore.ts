import { statSync } from "node:fs";

import { InvalidArgumentError, type Command } from "commander";
import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { releaseOf, type Script } from "@cordboard/language";
import { compileRelease } from "@cordboard/runtime";
import {
  explore,
  transcribe,
  transcriptText,
  type Exploration,
  type Way,
} from "@cordboard/simulator";
import type { Workspace } from "@cordboard/server/workspace";

import { endingInWords, flawInWords } from "../explore/words.ts";
import { writeScenarios, type Written } from "../explore/write.ts";
import { scriptOf } from "../one-script.ts";
import { asFormat, on } from "../options.ts";
import { colors, count, EXIT, say, sayJson, type Format } from "../output.ts";
import { worldOf } from "../scenarios.ts";
import { isWorkspace, openWorkspace } from "../workspace-files.ts";

export const exploreCommand = (program: Command): Command =>
  program
    .command("explore")
    .description("find out whether a caller can get stuck, and all ways that calls can end")
    .argument(
      "[target]",
      "a script file, the name of a script of the workspace, or a workspace folder for all its scripts",
      ".",
    )
    .option("-w, --workspace <folder>", "where scripts are looked for by name", ".")
    .option("--max-states <number>", "look at so many states of a call", wholeNumber, 20_000)
    .option("--at <time>", "when the calls come, such as 2026-03-02T09:00:00Z", moment)
    .option("--write <folder>", "write the ways that calls can end as scenarios into this folder")
    .addOption(asFormat())
    .addHelpText(
      "after",
      "\nExamples:\n  cordboard explore\n  cordboard explore queue-callback\n  cordboard explore scripts/sales.json --write tests\n  cordboard explore --format json | jq '.scripts[].flaws'\n\nExit codes: 0 no caller gets stuck, as far as was looked, 1 a caller can get stuck or comes to a dead end, 2 something could not be read.",
    )
    .action(on((target: string, options: ExploreOptions) => exploreAll(target, options)));

interface ExploreOptions {
  readonly workspace: string;
  readonly maxStates: number;
  readonly at?: number;
  readonly write?: string;
  readonly format: Format;
}

interface Explored extends Exploration {
  readonly script: string;
  readonly written: readonly Written[];
}

/** `cordboard explore [target]` */
async function exploreAll(target: string, options: ExploreOptions): Promise<number> {
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? target : options.workspace;
  const workspace = isFolder || isWorkspace(folder) ? openWorkspace(folder) : undefined;
  const names = isFolder ? (workspace?.scripts ?? []).map(({ name }) => name) : [target];
  const explored: Explored[] = [];
  for (const script of names.map((name) => scriptOf(name, workspace))) {
    const one = await exploreOne(script, workspace, options);
    explored.push(one);
    if (options.format === "text") sayExplored(one);
  }
  if (options.format === "json") sayJson({ scripts: explored.map(asJson) });
  return explored.some(({ flaws }) => flaws.length > 0) ? EXIT.found : EXIT.ok;
}

async function exploreOne(
  script: Script,
  workspace: Workspace | undefined,
  { maxStates, at, write }: ExploreOptions,
): Promise<Explored> {
  const world = worldOf(workspace ?? { scripts: [], hours: [], skills: [] });
  const program = compileRelease(releaseOf(script, language.specs, world), "explored", actionTypes);
  const found = explore(program, { maxStates, ...(at === undefined ? {} : { startAt: at }) });
  const { name } = script;
  if (write === undefined) return { script: name, ...found, written: [] };
  const itself = {
    ...world,
    script: (other: string) => (other === name ? script : world.script(other)),
  };
  return {
    script: name,
    ...found,
    written: await writeScenarios(write, found.endings, itself),
  };
}

function sayExplored({ script, endings, flaws, unreached, written, ...looked }: Explored): void {
  say(colors.bold(script));
  say(`Calls can end in ${count(endings.length, "way")}. The shortest of each:`);
  for (const ending of endings) sayWay(`The caller ${endingInWords(ending)}`, ending);
  for (const flaw of flaws) sayWay(colors.red(`✘ The caller ${flawInWords(flaw)}`), flaw);
  for (const one of written)
    say(
      "file" in one
        ? `Written: ${one.file}`
        : `Not written: the caller ${one.ending}: ${one.leftOut}`,
    );
  if (unreached.length > 0) say(colors.yellow(`No call came to: ${unreached.join(", ")}.`));
  say(verdict({ flaws, ...looked }));
  say();
}

function sayWay(title: string, way: Way): void {
  say(`  ${title}`);
  say(colors.dim(transcriptText(transcribe(way.journal)).replace(/^/gm, "  ").trimEnd()));
}

function verdict({ flaws, complete, states }: Pick<Explored, "flaws" | "complete" | "states">) {
  const more = `${states} states were looked at, and there are more: --max-states looks further.`;
  if (flaws.length > 0) {
    const found = colors.red(`Callers can get stuck in ${count(flaws.length, "way")}.`);
    return complete ? found : `${found} ${more}`;
  }
  return complete
    ? colors.green(`Proven: no caller gets stuck. All ${states} states of a call were looked at.`)
    : colors.yellow(`Not proven: no caller was found stuck, but ${more}`);
}

const asJson = ({ endings, flaws, ...explored }: Explored) => ({
  ...explored,
  endings: endings.map((ending) => ({ text: endingInWords(ending), ...wayAsJson(ending) })),
  flaws: flaws.map((flaw) => ({ text: flawInWords(flaw), ...wayAsJson(flaw) })),
});

const wayAsJson = <W extends Way>({ journal, ...way }: W) => ({
  ...way,
  transcript: transcribe(journal),
});

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a whole number above 0.");
}

function moment(text: string): number {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) return at;
  throw new InvalidArgumentError("It must be a time such as 2026-03-02T09:00:00Z.");
}
