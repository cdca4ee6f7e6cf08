import type { Script } from "../model.ts";
import type { Graph } from "../rules/graph.ts";
import type { Finding } from "../source.ts";
import { constantCondition, knownCondition } from "./conditions.ts";
import type { Lint } from "./define-lint.ts";
import { drawingOf } from "./drawing.ts";
import { longPrompt } from "./long-prompt.ts";
import { neverEnds, nothingWaits } from "./loops.ts";
import { needsQueue } from "./needs-queue.ts";
import { samePlace } from "./same-place.ts";
import { secretGivenAway } from "./secret.ts";
import { STALE } from "./silence.ts";
import { unhandledFailure } from "./unhandled-failure.ts";
import { unsetVariable } from "./unset-variable.ts";
import { unusedVariable } from "./unused-variable.ts";

/** All advice, in the order of its codes. Reference pages are made from it. */
export const LINTS: readonly Lint[] = [
  needsQueue,
  longPrompt,
  nothingWaits,
  neverEnds,
  unhandledFailure,
  constantCondition,
  knownCondition,
  unsetVariable,
  unusedVariable,
  samePlace,
  secretGivenAway,
  STALE,
];

/** What is worth saying about a script that has no errors. */
export function* lint(script: Script, graph: Graph): Generator<Finding> {
  const drawing = drawingOf(script, graph);
  for (const { code, severity, help, find } of LINTS)
    for (const advice of find(drawing)) yield { code, severity, help, ...advice };
}
