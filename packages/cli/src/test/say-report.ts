import type { ActionCoverage, ScriptCoverage } from "@cordboard/simulator";

import { colors, count, say, sayProblem } from "../output.ts";
import type { Report, Run } from "./run-scenarios.ts";
import { isBelow, percentOf } from "./threshold.ts";

export function sayRun({ file, name, passed, ms, ...run }: Run): void {
  const note = run.transcriptWritten ? colors.yellow(" transcript written") : "";
  say(`${passed ? colors.green("✔") : colors.red("✘")} ${name} ${colors.dim(`${ms} ms`)}${note}`);
  if (passed) return;
  say(`  ${file}`);
  if (run.problems.length > 0) for (const problem of run.problems) sayProblem(file, problem);
  else for (const failure of run.failures) say(`  ${colors.red(failure)}`);
  if (run.transcript) say(run.transcript.replace(/^/gm, "    ").trimEnd());
}

interface Wanted {
  readonly filter?: string;
  /** Name the branches that were not taken. */
  readonly coverage?: boolean;
  readonly threshold?: number;
}

export function sayReport({ runs, coverage }: Report, wanted: Wanted): void {
  const failed = runs.filter(({ passed }) => !passed).length;
  if (runs.length > 0)
    say(`${count(runs.length, "scenario")}: ${runs.length - failed} passed, ${failed} failed.`);
  else if (wanted.filter) say(`No scenario matches "${wanted.filter}".`);
  else say("The workspace has no scenarios: put some into tests/.");
  for (const script of coverage) {
    sayCoverage(script, wanted.threshold);
    if (wanted.coverage) for (const line of neverTaken(script)) say(`  ${line}`);
  }
  const hidden = coverage.some(({ covered, total }) => covered < total) && !wanted.coverage;
  if (hidden) say(colors.dim("--coverage names the branches that no scenario takes."));
}

function sayCoverage(script: ScriptCoverage, threshold: number | undefined): void {
  const line = `${script.script}: ${script.covered} of ${count(script.total, "branch", "branches")} taken (${percentOf(script)} %)`;
  say(isBelow(script, threshold) ? colors.red(`${line}, less than ${threshold} %`) : line);
}

/** `offer-callback ("Offer a callback"): Timeout, NoMatch` */
const neverTaken = ({ actions }: ScriptCoverage): string[] =>
  actions.flatMap(({ action, label, ...seen }) => {
    const missing = missed(seen);
    return missing === "" ? [] : [`${action} ("${label}"): ${missing}`];
  });

function missed({ entered, branches }: Pick<ActionCoverage, "entered" | "branches">): string {
  if (entered === 0) return "never reached";
  return branches
    .filter(({ taken }) => taken === 0)
    .map(({ name }) => name)
    .join(", ");
}
